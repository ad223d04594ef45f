package org.nuncio.article.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries of a zip archive, in its order. Their paths are labels: nothing is written anywhere. */
final class ZipItems extends Items {
    private final Place place;
    private final Opener opener;
    private final ZipEntries entries;
    private @Nullable Items current;

    ZipItems(Place place, InputStream in, Opener opener) {
        this(place, new ZipEntries.Streamed(place, in, opener.budget()), opener);
    }

    ZipItems(Place place, ZipEntries entries, Opener opener) {
        super(place.name());
        this.place = place;
        this.opener = opener;
        this.entries = entries;
    }

    @Override
    @Nullable
    Item advance() throws IOException {
        while (current == null || !current.hasNext()) {
            closeCurrent();
            ZipEntries.Entry entry = opener.budget().isSpent() ? null : entries.next();
            if (entry == null) {
                return null;
            }
            opener.budget().entry(place.name());
            if (isReport(entry.path())) {
                current = start(place.entry(entry.path()), entry);
            }
        }
        return current.next();
    }

    /** An entry that cannot be opened is refused by itself. */
    private Items start(Place at, ZipEntries.Entry entry) {
        try {
            return opener.open(at, entry.content().open());
        } catch (IOException e) {
            return Items.of(Faults.of(at.name(), e));
        }
    }

    /** No folders, no hidden files, none of what a folder passes over. */
    private static boolean isReport(String path) {
        String lower = path.toLowerCase(Locale.ROOT).replace('\\', '/');
        return !lower.endsWith("/")
                && Stream.of(lower.split("/"))
                        .noneMatch(step -> step.startsWith(".") && !step.matches("\\.+") || step.equals("__macosx"))
                && ReportFiles.mayBeNamed(lower.substring(lower.lastIndexOf('/') + 1));
    }

    private void closeCurrent() throws IOException {
        if (current != null) {
            current.close();
            current = null;
        }
    }

    @Override
    public void close() throws IOException {
        closeCurrent();
        entries.close();
    }
}
