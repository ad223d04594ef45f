package org.nuncio.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The files of all models as they are packed with the program. */
public final class ModelFiles {
    private static final List<String> FILES = List.of(
            "/edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz",
            "/edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz",
            "/edu/emory/mathcs/nlp/models/en-pos.xz",
            "/edu/emory/mathcs/nlp/models/en-ner.xz",
            "/edu/emory/mathcs/nlp/models/en-dep.xz",
            "/bge-small-en-v1.5-q.onnx",
            "/bge-small-en-v1.5-q-tokenizer.json",
            "/langdetect-183.bin");

    private ModelFiles() {}

    /**
     * {@code sha256:} and the first twelve hexadecimal digits over the names and contents of all files; reads 100 MB, which takes a second.
     *
     * @throws UncheckedIOException where one of them is not there
     */
    public static String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (String file : FILES) {
                digest.update(file.substring(file.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                add(file, digest, buffer);
            }
            return "sha256:" + HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("models of the program", e);
        }
    }

    private static void add(String file, MessageDigest digest, byte[] buffer) throws IOException {
        try (InputStream in = ModelFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException(file + " is not on the class path");
            }
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
    }
}
