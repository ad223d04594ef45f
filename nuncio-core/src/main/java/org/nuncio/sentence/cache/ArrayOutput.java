package org.nuncio.sentence.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/** Writes numbers and arrays for {@link ArrayInput}. */
public final class ArrayOutput {
    private final FileChannel channel;
    private final ByteBuffer buffer =
            ByteBuffer.allocateDirect(ArrayInput.BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C checksum = new CRC32C();

    /** @param channel of an empty file, which the caller closes */
    ArrayOutput(FileChannel channel) {
        this.channel = channel;
    }

    public void number(long number) throws IOException {
        room();
        buffer.putLong(number);
    }

    public void longs(long[] numbers) throws IOException {
        number(numbers.length);
        for (long number : numbers) {
            room();
            buffer.putLong(number);
        }
    }

    public void ints(int[] numbers) throws IOException {
        number(numbers.length);
        for (int number : numbers) {
            room();
            buffer.putInt(number);
        }
    }

    public void floats(float[] numbers) throws IOException {
        number(numbers.length);
        for (float number : numbers) {
            room();
            buffer.putFloat(number);
        }
    }

    public void texts(List<String> texts) throws IOException {
        number(texts.size());
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(bytes.length);
            for (byte each : bytes) {
                room();
                buffer.put(each);
            }
        }
    }

    /** For one number more. */
    private void room() throws IOException {
        if (buffer.remaining() < Long.BYTES) {
            flush();
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        checksum.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    /** Ends the file with its checksum, and waits until it is on the disk. */
    void finish() throws IOException {
        flush();
        buffer.putLong(checksum.getValue()).flip();
        channel.write(buffer);
        channel.force(true);
    }
}
