package org.nuncio.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.nuncio.sentence.kernel.ModelFolder;

/** The files of all models: those converted from NLP4J, and those packed with the program. */
public final class ModelFiles {
    private static final List<String> PACKED =
            List.of("bge-small-en-v1.5-q.onnx", "bge-small-en-v1.5-q-tokenizer.json", "langdetect-183.bin");

    private ModelFiles() {}

    /**
     * {@code sha256:} and the first twelve hexadecimal digits over the names and contents of all files; takes a second.
     *
     * @param folder of the converted models
     * @throws UncheckedIOException where a file cannot be read
     */
    public static String version(Path folder) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Path converted = new ModelFolder(folder).file();
            try (InputStream in = Files.newInputStream(converted)) {
                add(converted.getFileName().toString(), in, digest);
            }
            for (String name : PACKED) {
                try (InputStream in = ModelFiles.class.getResourceAsStream("/" + name)) {
                    add(name, in, digest);
                }
            }
            return "sha256:" + HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("models in " + folder, e);
        }
    }

    private static void add(String name, InputStream in, MessageDigest digest) throws IOException {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
        }
    }
}
