package org.nuncio.sentence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Keeps the places of texts in a file, because working one out takes as long as parsing a sentence. Since a place depends on nothing but text and model, an
 * old file is as good as a new one. A record is the hash of the text, the numbers and a checksum; what is damaged is worked out again. Where the
 * file cannot be written, nothing is kept.
 */
public final class EmbeddingCache implements SentenceEmbedder {
    private static final int HASH = 16;
    private static final int CHECK = Long.BYTES;
    private static final Object WRITING = new Object(); // a Java process may hold one lock on a file

    private final SentenceEmbedder embedder;
    private final Path file;
    private final int dimensions;
    private final Map<ByteBuffer, float[]> known = new ConcurrentHashMap<>();

    /**
     * @param folder the file in it is named after the model
     * @param dimensions how many numbers the embedder gives
     */
    public EmbeddingCache(SentenceEmbedder embedder, Path folder, int dimensions) {
        this.embedder = embedder;
        this.file = folder.resolve("embeddings-" + embedder.version() + ".bin");
        this.dimensions = dimensions;
        load();
    }

    @Override
    public float[] embed(String text) {
        ByteBuffer key = key(text);
        float[] place = known.get(key);
        if (place == null) {
            place = embedder.embed(text);
            if (known.putIfAbsent(key, place) == null) {
                append(key, place);
            }
        }
        return place.clone();
    }

    @Override
    public boolean knows(String text) {
        return known.containsKey(key(text));
    }

    @Override
    public String version() {
        return embedder.version();
    }

    private int size() {
        return HASH + dimensions * Float.BYTES + CHECK;
    }

    private void load() {
        try {
            byte[] all = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            for (int at = 0; at + size() <= all.length; at += size()) {
                ByteBuffer record = ByteBuffer.wrap(all, at, size());
                byte[] key = new byte[HASH];
                record.get(key);
                float[] place = new float[dimensions];
                for (int i = 0; i < dimensions; i++) {
                    place[i] = record.getFloat();
                }
                if (record.getLong() == checksum(all, at, size() - CHECK)) {
                    known.put(ByteBuffer.wrap(key), place);
                }
            }
        } catch (IOException e) {
            known.clear(); // as if there were none
        }
    }

    /** One write for one record, at the next whole record: two processes never mix theirs, and what a broken-off run has left is written over. */
    private void append(ByteBuffer key, float[] place) {
        ByteBuffer record = ByteBuffer.allocate(size());
        record.put(key.duplicate());
        for (float x : place) {
            record.putFloat(x);
        }
        record.putLong(checksum(record.array(), 0, size() - CHECK)).flip();
        synchronized (WRITING) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                try (FileChannel channel =
                        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    channel.lock(); // closing the channel gives it back
                    channel.write(record, channel.size() / size() * size());
                }
            } catch (IOException e) {
                return; // a cache that cannot be written is no fault of the text
            }
        }
    }

    private static long checksum(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return crc.getValue();
    }

    private static ByteBuffer key(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash, 0, HASH).slice();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
