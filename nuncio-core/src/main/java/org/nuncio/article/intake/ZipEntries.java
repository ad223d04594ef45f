package org.nuncio.article.intake;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Decoder;

/** Reads an archive entry by entry. */
interface ZipEntries extends Closeable {

    /** Opens what an entry holds, unpacked and watched. */
    interface Content {
        InputStream open() throws IOException;
    }

    /** @param path as it stands in the archive */
    record Entry(String path, Content content) {}

    /** @return null at the end */
    @Nullable
    Entry next() throws IOException;

    /** By the list at the end of a file, which leads past entries that are broken. */
    static Optional<ZipEntries> listed(Place place, Path file, Budget budget) throws IOException {
        try {
            return Optional.of(new Listed(place, new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1), budget));
        } catch (ZipException | IllegalArgumentException noList) {
            return Optional
                    .empty(); // cut off, or with entries that need a password: read as a stream, it gives what it has
        }
    }

    /** Of a file. */
    final class Listed implements ZipEntries {
        private final Place place;
        private final ZipFile file;
        private final Enumeration<? extends ZipEntry> entries;
        private final Budget budget;

        private Listed(Place place, ZipFile file, Budget budget) {
            this.place = place;
            this.file = file;
            this.entries = file.entries();
            this.budget = budget;
        }

        @Override
        public @Nullable Entry next() {
            if (!entries.hasMoreElements()) {
                return null;
            }
            ZipEntry entry = entries.nextElement();
            String path = path(entry);
            long packed = Math.max(0, entry.getCompressedSize());
            return new Entry(path, () -> new Unpacked(place.entry(path).name(), stream(entry), () -> packed, budget));
        }

        private InputStream stream(ZipEntry entry) throws IOException {
            InputStream in = file.getInputStream(entry);
            if (in == null) {
                throw new ZipException("the entry is listed and not there");
            }
            return in;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** Of a stream: entries as they come. After one that cannot be read to its end nobody knows where the next begins. */
    final class Streamed implements ZipEntries {
        /** What a stream may have read ahead of an entry. */
        private static final int AHEAD = 8192;

        private final Place place;
        private final Counted packed;
        private final ZipInputStream zip;
        private final Budget budget;
        private @Nullable KeptOpen current;

        Streamed(Place place, InputStream in, Budget budget) {
            this.place = place;
            this.packed = new Counted(in);
            this.zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
            this.budget = budget;
        }

        @Override
        public @Nullable Entry next() throws IOException {
            if (current != null && !current.drained()) {
                return null;
            }
            ZipEntry entry = entry();
            if (entry == null) {
                return null;
            }
            String path = path(entry);
            long before = packed.count();
            String name = place.entry(path).name();
            KeptOpen content = new KeptOpen(new Unpacked(name, zip, () -> packed.count() - before + AHEAD, budget));
            current = content;
            return new Entry(path, () -> content);
        }

        private @Nullable ZipEntry entry() throws IOException {
            try {
                return zip.getNextEntry();
            } catch (IllegalArgumentException badName) {
                throw new ZipException("the name of an entry is broken");
            }
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    /** An entry of a stream, which goes on after it. */
    final class KeptOpen extends FilterInputStream {
        private boolean failed;

        KeptOpen(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            failed = true;
            int read = in.read(bytes, from, length);
            failed = false;
            return read;
        }

        /** Reads what is left, watched, for it may be a bomb. @return false where it could not be read before */
        boolean drained() throws IOException {
            byte[] rest = new byte[8192];
            while (!failed && in.read(rest) >= 0) {
                continue;
            }
            return !failed;
        }

        @Override
        public void close() {
            // the next entry is read from the same stream
        }
    }

    /** Names are UTF-8 or of an old code page, and an archive rarely says which. */
    private static String path(ZipEntry entry) {
        String name = entry.getName();
        return name.chars().allMatch(c -> c < 0x100)
                ? Decoder.decode(name.getBytes(StandardCharsets.ISO_8859_1)).text()
                : name;
    }
}
