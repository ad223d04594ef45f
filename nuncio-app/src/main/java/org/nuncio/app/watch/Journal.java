package org.nuncio.app.watch;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What has been asked, seen and put aside, in a file that outlives a crash: a line for each {@link Note}, with its checksum before it, on the disk before the next step is
 * taken. A line that was cut off counts for nothing. Written anew when it is opened and whenever it has doubled, so it stays as long as what it tells. For one thread.
 */
final class Journal implements Closeable {
    private static final String HEAD = "nuncio watch 1";
    private static final long LEAST_GROWTH = 1 << 20;
    private static final int CHECKSUM = 8;

    private final Path file;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final Following following;
    private FileChannel channel;
    private long written;
    private long atLeast;
    private int broken;

    /** Somebody else has the journal, or it is none that this program can read. */
    static final class Unusable extends IOException {
        private static final long serialVersionUID = 1;

        Unusable(String message) {
            super(message);
        }
    }

    private Journal(Path file, FileChannel lockFile, FileLock lock, Following following) throws IOException {
        this.file = file;
        this.lockFile = lockFile;
        this.lock = lock;
        this.following = following;
        read();
        this.channel = rewritten();
    }

    /** @throws Unusable where another program follows feeds with it, or a newer one wrote it */
    static Journal open(Path file, Following empty) throws IOException {
        FileChannel lockFile = FileChannel.open(
                file.resolveSibling(file.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = tryLock(lockFile);
            if (lock == null) {
                throw new Unusable("another nuncio follows feeds for this store");
            }
            return new Journal(file, lockFile, lock, empty);
        } catch (IOException e) {
            lockFile.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProgram) {
            return null;
        }
    }

    Following following() {
        return following;
    }

    /** How many lines could not be read when it was opened: one where the last run was killed while it wrote. */
    int broken() {
        return broken;
    }

    long bytes() {
        return written;
    }

    /** Holds from now on, whatever happens. */
    void append(Note note) throws IOException {
        following.apply(note);
        if (written > atLeast) {
            channel.close();
            channel = rewritten();
        } else {
            written += put(channel, NoteJson.write(note));
            channel.force(false);
        }
    }

    /** Forgets feeds that are followed no more. */
    void keepOnly(Set<String> urls) throws IOException {
        following.keepOnly(urls);
        channel.close();
        channel = rewritten();
    }

    private void read() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            String head = checked(lines.readLine());
            if (head == null) {
                broken++;
            } else if (!head.equals(HEAD)) {
                throw new Unusable("it was written by another version: " + head);
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                apply(checked(line));
            }
        }
    }

    private void apply(@Nullable String line) {
        if (line == null) {
            broken++;
            return;
        }
        try {
            following.apply(NoteJson.read(line));
        } catch (IOException e) {
            broken++;
        }
    }

    /** What stands behind the checksum, null where that does not fit. */
    private static @Nullable String checked(@Nullable String line) {
        boolean whole = line != null && line.length() > CHECKSUM && line.charAt(CHECKSUM) == ' ';
        String text = whole ? line.substring(CHECKSUM + 1) : "";
        return whole && checksum(text).equals(line.substring(0, CHECKSUM)) ? text : null;
    }

    static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    /** The old file stands until the new one is whole and on the disk. */
    private FileChannel rewritten() throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel fresh = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            written = put(fresh, HEAD);
            for (Note note : following.notes()) {
                written += put(fresh, NoteJson.write(note));
            }
            fresh.force(true);
        }
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
        atLeast = Math.max(2 * written, written + LEAST_GROWTH);
        return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    private static long put(FileChannel channel, String text) throws IOException {
        ByteBuffer line = StandardCharsets.UTF_8.encode(checksum(text) + " " + text + "\n");
        long length = line.remaining();
        while (line.hasRemaining()) {
            channel.write(line);
        }
        return length;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        lock.release();
        lockFile.close();
    }
}
