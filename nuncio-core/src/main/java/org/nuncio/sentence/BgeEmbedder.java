package org.nuncio.sentence;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * BGE small English 1.5, quantised, in ONNX Runtime: 384 numbers for a text, from the state over its first piece. The model is in a jar and is loaded when
 * the first text comes. Nothing leaves the machine.
 */
public final class BgeEmbedder implements SentenceEmbedder {
    /** How many numbers a place has. */
    public static final int DIMENSIONS = 384;

    /** Name of the model. */
    public static final String VERSION = "bge-small-en-v1.5-q";

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";
    private static final int MOST_PIECES = 256;

    private final Object lock = new Object();
    private volatile @Nullable Model model;

    /** What is loaded. */
    private record Model(OrtEnvironment environment, OrtSession session, WordPieces pieces) {}

    /** @throws UncheckedIOException where the model cannot be read, or ONNX Runtime has no library for this machine */
    @Override
    public float[] embed(String text) {
        Model loaded = model();
        long[] ids = loaded.pieces().of(text, MOST_PIECES);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, ids.length};
        try (OnnxTensor pieces = tensor(loaded, ids, shape);
                OnnxTensor mask = tensor(loaded, ones, shape);
                OnnxTensor kinds = tensor(loaded, new long[ids.length], shape);
                OrtSession.Result result = loaded.session()
                        .run(Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", kinds))) {
            float[][][] states = (float[][][]) result.get(0).getValue();
            return unit(states[0][0]);
        } catch (OrtException e) {
            throw new IllegalStateException("embedding of: " + text, e);
        }
    }

    private static OnnxTensor tensor(Model loaded, long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(loaded.environment(), LongBuffer.wrap(values), shape);
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float x : vector) {
            square += x * x;
        }
        float[] unit = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = (float) (vector[i] / Math.sqrt(square));
        }
        return unit;
    }

    private Model model() {
        Model loaded = model;
        if (loaded == null) {
            synchronized (lock) {
                loaded = model == null ? load() : model;
                model = loaded;
            }
        }
        return loaded;
    }

    private static Model load() {
        try (InputStream net = resource(MODEL);
                InputStream json = resource(TOKENIZER)) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(
                    1); // one text after the other, so that sums are always taken in the same order
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.x64quantprecision", "1"); // without it older processors round otherwise
            return new Model(
                    environment, environment.createSession(net.readAllBytes(), options), WordPieces.read(json));
        } catch (IOException e) {
            throw new UncheckedIOException("embedding model " + MODEL, e);
        } catch (OrtException | LinkageError e) {
            throw new UncheckedIOException("embedding model " + MODEL, new IOException(e));
        }
    }

    /** Pieces with their numbers; words and beginnings of words stand in the order of their frequency. */
    static Map<String, Integer> vocabulary() {
        try (InputStream json = resource(TOKENIZER)) {
            return WordPieces.read(json).numbers();
        } catch (IOException e) {
            throw new UncheckedIOException("vocabulary " + TOKENIZER, e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = BgeEmbedder.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException(name + " is not on the class path");
        }
        return in;
    }

    @Override
    public String version() {
        return VERSION;
    }
}
