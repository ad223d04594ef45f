package org.nuncio.sentence.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file of what can be worked out again at any time: a mark, the number of the format, arrays with their length before them, and a checksum, all little-endian. One that is
 * missing, damaged, cut off or another's is none. It is written beside its place and moved there when it is whole, so several processes may make it at once, and
 * one that is killed leaves nothing but a part, which the next one removes.
 *
 * @param <T> what is kept
 */
public final class CacheFile<T> {
    private static final String PART = ".part";
    private static final Object WRITING = new Object(); // a Java process may hold one lock on a file

    private final Path file;
    private final Format<T> format;

    /**
     * What stands in a file.
     *
     * @param <T> what is kept
     */
    public interface Format<T> {
        /** The first eight bytes, by which a file is told from those of other kinds. */
        long mark();

        /** Goes up when what is written changes, or how it is worked out. */
        long number();

        /** @throws IOException where this is not what is looked for, too */
        T read(ArrayInput in) throws IOException;

        void write(T value, ArrayOutput out) throws IOException;
    }

    public CacheFile(Path file, Format<T> format) {
        this.file = file;
        this.format = format;
    }

    /** What is kept, where there is a whole file of this format. */
    public Optional<T> read() {
        sweep();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (ArrayInput in = ArrayInput.checked(file)) {
            boolean fits = in.number() == format.mark() && in.number() == format.number();
            return fits ? Optional.of(format.read(in)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // what cannot be read is made again
        }
    }

    /** @throws IOException where it cannot be written; nothing is left of it then */
    public void write(T value) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        sweep();
        synchronized (WRITING) {
            boolean isThere = false;
            while (!isThere) {
                isThere = isWritten(
                        value, Files.createTempFile(folder, file.getFileName().toString(), PART));
            }
        }
    }

    /** Whether the part stayed ours until it was moved to its place. */
    private boolean isWritten(T value, Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            if (!isOurs(part, channel)) {
                return false;
            }
            ArrayOutput out = new ArrayOutput(channel);
            out.number(format.mark());
            out.number(format.number());
            format.write(value, out);
            out.finish();
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Locked until the channel is closed, and not swept away by another process before that. */
    private static boolean isOurs(Path part, FileChannel channel) {
        try {
            return channel.tryLock() != null && Files.exists(part);
        } catch (IOException e) {
            return true; // where files cannot be locked, nobody sweeps
        }
    }

    /** Removes the parts of runs that were killed: those that nobody has locked. */
    private void sweep() {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            return;
        }
        synchronized (WRITING) {
            try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, this::isPart)) {
                for (Path part : parts) {
                    removeUnlocked(part);
                }
            } catch (IOException | DirectoryIteratorException e) {
                return; // they only take up room
            }
        }
    }

    /** Whether it is a part of this file, or of one of its kind: {@code likeness-…}. */
    private boolean isPart(Path path) {
        String kind = file.getFileName().toString().split("-")[0];
        String name = path.getFileName().toString();
        return name.startsWith(kind + "-") && name.endsWith(PART);
    }

    private static void removeUnlocked(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                Files.deleteIfExists(part);
            }
        }
    }
}
