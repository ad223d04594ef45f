package org.nuncio.app;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nuncio.codebook.Codebook;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Folder;

/**
 * The codebook and the gazetteer that come with the program: the folders {@code codebook/} and {@code gazetteer/} beside it, so that what people change there
 * holds without a build; where there are none, the copies packed with the library.
 */
final class Shipped {
    private Shipped() {}

    /** @throws BrokenCodebook where a file cannot be read as UTF-8 */
    static Folder codebook() {
        return folder("codebook", Codebook.class);
    }

    /** @throws BrokenCodebook where a file cannot be read as UTF-8 */
    static Folder gazetteer() {
        return folder("gazetteer", Gazetteer.class);
    }

    private static Folder folder(String name, Class<?> packedBeside) {
        String home = System.getProperty("nuncio.home", "");
        Path folder = Path.of(home, name);
        return home.isEmpty() || !Files.isDirectory(folder) ? Folder.ofResources(packedBeside, "data") : read(folder);
    }

    /** @throws BrokenCodebook where a file cannot be read as UTF-8 */
    static Folder read(Path folder) {
        try {
            return Folder.of(folder);
        } catch (UncheckedIOException e) {
            throw new BrokenCodebook(List.of(Diagnostic.error(
                    folder.endsWith("gazetteer") ? "gazetteer.unreadable" : "codebook.unreadable",
                    folder.toString(),
                    "a file cannot be read: " + e.getCause().getMessage() + ".",
                    "Check that it is UTF-8 text and may be read.")));
        }
    }
}
