package org.nuncio.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nuncio.article.Hints;
import org.nuncio.article.intake.Document;
import org.nuncio.article.intake.Item;
import org.nuncio.article.intake.Limits;
import org.nuncio.article.intake.MediaTypes;
import org.nuncio.text.Diagnostic;

/**
 * The file of a report that gold data speak of.
 *
 * @param name as figures name it, with {@code /}
 */
record GoldReport(String name, Path path) implements Comparable<GoldReport> {
    /** As a document, or why it cannot be one. Of a file that is too long so much is read that this can be told. */
    Item item() {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(Limits.defaults().documentBytes() + 1);
            return new Document(name, null, bytes, MediaTypes.TEXT, null, Hints.NONE);
        } catch (IOException e) {
            return new Item.Refusal(Diagnostic.error(
                    "input.unreadable",
                    name,
                    "it cannot be read: " + e.getMessage() + ".",
                    "Check that it is a file and may be read."));
        }
    }

    /** By name, code unit by code unit, whatever the locale. */
    @Override
    public int compareTo(GoldReport other) {
        return name.compareTo(other.name);
    }
}
