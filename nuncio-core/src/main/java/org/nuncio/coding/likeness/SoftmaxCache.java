package org.nuncio.coding.likeness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuncio.sentence.cache.ArrayInput;
import org.nuncio.sentence.cache.ArrayOutput;
import org.nuncio.sentence.cache.CacheFile;

/**
 * Keeps fitted weights in a folder, because to fit them takes seconds: {@code likeness-bge-small-en-v1.5-q-0123456789ab.weights}. The digits are the hash of all that the weights
 * depend on, which stands whole in the file, so what is read is bit for bit what would be fitted. Where the folder cannot be written, nothing is kept.
 */
public final class SoftmaxCache {
    /** Goes up when {@link Softmax#fit} gives other weights for the same problem. */
    private static final long FORMAT = 1;

    private static final long MARK = 0x31584D53434E554EL; // NUNCSMX1 as bytes
    private static final String ENDING = ".weights";
    private static final int MOST = 8; // codebooks that are used in turn
    private static final int SHOWN = 12;

    private final @Nullable Path folder;
    private final String model;

    /**
     * A cache.
     *
     * @param folder made where it is missing; null where nothing is to be kept
     * @param model that gives the places
     */
    public SoftmaxCache(@Nullable Path folder, String model) {
        this.folder = folder;
        this.model = model;
    }

    /** Keeps nothing. */
    static SoftmaxCache none() {
        return new SoftmaxCache(null, "");
    }

    /** @param before is run where the weights are not kept, before they are fitted */
    Softmax fit(Softmax.Problem problem, Runnable before) {
        if (folder == null) {
            before.run();
            return Softmax.fit(problem);
        }
        String hash = hash(problem);
        Path file = folder.resolve("likeness-" + model + "-" + hash.substring(0, SHOWN) + ENDING);
        CacheFile<Softmax> kept = new CacheFile<>(file, new Weights(hash));
        Optional<Softmax> known = kept.read();
        if (known.isPresent()) {
            return known.get();
        }
        before.run();
        Softmax fitted = Softmax.fit(problem);
        keep(kept, fitted, file);
        return fitted;
    }

    private void keep(CacheFile<Softmax> kept, Softmax fitted, Path file) {
        try {
            kept.write(fitted);
            removeOld(file);
        } catch (IOException | DirectoryIteratorException e) {
            return; // a cache that cannot be written is no fault of the codebook
        }
    }

    /** All but those that were made last. */
    private void removeOld(Path newest) throws IOException {
        List<Made> others = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(newest.toAbsolutePath().getParent(), "likeness-*" + ENDING)) {
            for (Path file : files) {
                if (!file.getFileName().equals(newest.getFileName())) {
                    others.add(new Made(file, Files.getLastModifiedTime(file)));
                }
            }
        }
        others.sort(Comparator.comparing(Made::when));
        for (int i = 0; i < others.size() - (MOST - 1); i++) {
            Files.deleteIfExists(others.get(i).file());
        }
    }

    /** A file with the moment in which it was written. */
    private record Made(Path file, FileTime when) {}

    private String hash(Softmax.Problem problem) {
        ByteBuffer numbers = ByteBuffer.allocate(5 * Long.BYTES)
                .putLong(FORMAT)
                .putLong(problem.count())
                .putDouble(problem.penalty())
                .putLong(problem.rounds())
                .putDouble(Softmax.constant());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(numbers.array());
            digest.update(model.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < problem.classes().length; i++) {
                float[] place = problem.places().get(i);
                ByteBuffer example = ByteBuffer.allocate((1 + place.length) * Float.BYTES);
                example.putInt(problem.classes()[i]).asFloatBuffer().put(place);
                digest.update(example.array());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The hash of the problem, then the weights.
     *
     * @param hash of the problem that they are looked for
     */
    private record Weights(String hash) implements CacheFile.Format<Softmax> {
        @Override
        public long mark() {
            return MARK;
        }

        @Override
        public long number() {
            return FORMAT;
        }

        @Override
        public Softmax read(ArrayInput in) throws IOException {
            if (!in.texts().equals(List.of(hash))) {
                throw new IOException("weights of another problem");
            }
            float[] mean = in.floats();
            float[][] weights = new float[mean.length + 1][];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.floats();
            }
            return new Softmax(mean, weights);
        }

        @Override
        public void write(Softmax softmax, ArrayOutput out) throws IOException {
            out.texts(List.of(hash));
            out.floats(softmax.mean());
            for (float[] row : softmax.weights()) {
                out.floats(row);
            }
        }
    }
}
