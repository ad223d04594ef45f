package org.nuncio.sentence.cache;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** Reads numbers and arrays as {@link ArrayOutput} has written them. */
public final class ArrayInput implements Closeable {
    static final int BUFFER = 1 << 20;

    private final FileChannel channel;
    private final ByteBuffer buffer =
            ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN).flip();

    private ArrayInput(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * A file at its beginning.
     *
     * @throws IOException where its checksum does not fit, too
     */
    static ArrayInput checked(Path file) throws IOException {
        ArrayInput in = new ArrayInput(FileChannel.open(file));
        try {
            in.check();
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return in;
    }

    private void check() throws IOException {
        CRC32C checksum = new CRC32C();
        long left = channel.size() - Long.BYTES;
        while (left > 0) {
            fill();
            ByteBuffer part = buffer.duplicate();
            part.limit((int) Math.min(part.limit(), part.position() + left));
            left -= part.remaining();
            buffer.position(part.limit());
            checksum.update(part);
        }
        if (left < 0 || number() != checksum.getValue()) {
            throw new IOException("the file is damaged");
        }
        channel.position(0);
        buffer.limit(0);
    }

    /** Moves what is left to the front and reads on; something must come. */
    private void fill() throws IOException {
        buffer.compact();
        int read = channel.read(buffer);
        buffer.flip();
        if (read <= 0) {
            throw new EOFException("the file is too short");
        }
    }

    public long number() throws IOException {
        while (buffer.remaining() < Long.BYTES) {
            fill();
        }
        return buffer.getLong();
    }

    private int length() throws IOException {
        return Math.toIntExact(number());
    }

    public long[] longs() throws IOException {
        long[] numbers = new long[length()];
        for (int at = 0; at < numbers.length; ) {
            int next = next(Long.BYTES, numbers.length - at);
            buffer.asLongBuffer().get(numbers, at, next);
            buffer.position(buffer.position() + next * Long.BYTES);
            at += next;
        }
        return numbers;
    }

    public int[] ints() throws IOException {
        int[] numbers = new int[length()];
        for (int at = 0; at < numbers.length; ) {
            int next = next(Integer.BYTES, numbers.length - at);
            buffer.asIntBuffer().get(numbers, at, next);
            buffer.position(buffer.position() + next * Integer.BYTES);
            at += next;
        }
        return numbers;
    }

    public float[] floats() throws IOException {
        float[] numbers = new float[length()];
        for (int at = 0; at < numbers.length; ) {
            int next = next(Float.BYTES, numbers.length - at);
            buffer.asFloatBuffer().get(numbers, at, next);
            buffer.position(buffer.position() + next * Float.BYTES);
            at += next;
        }
        return numbers;
    }

    /** How many of the numbers that are wanted lie in the buffer, one at least. */
    private int next(int size, int wanted) throws IOException {
        while (buffer.remaining() < size) {
            fill();
        }
        return Math.min(wanted, buffer.remaining() / size);
    }

    public List<String> texts() throws IOException {
        int count = length();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] bytes = new byte[length()];
            for (int at = 0; at < bytes.length; at++) {
                next(1, 1);
                bytes[at] = buffer.get();
            }
            texts.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return List.copyOf(texts);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
