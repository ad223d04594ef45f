package org.nuncio.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.tokenize.WordpieceTokenizer;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Cuts a text into the pieces that the embedding model knows, and numbers them. */
final class WordPieces {
    private static final int CODE_POINTS = 1 << 24;

    private final Map<String, Integer> numbers;
    private final WordpieceTokenizer tokenizer;

    private WordPieces(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
        this.tokenizer = new WordpieceTokenizer(this.numbers.keySet());
    }

    /**
     * Reads the vocabulary out of a {@code tokenizer.json}.
     *
     * @throws IOException where there is none in it
     */
    static WordPieces read(InputStream json) throws IOException {
        try (Reader reader = new InputStreamReader(json, StandardCharsets.UTF_8)) {
            LoadSettings settings =
                    LoadSettings.builder().setCodePointLimit(CODE_POINTS).build();
            Object root = new Load(settings).loadFromReader(reader); // JSON is YAML
            Map<String, Integer> numbers = new HashMap<>();
            if (root instanceof Map<?, ?> tokenizer
                    && tokenizer.get("model") instanceof Map<?, ?> model
                    && model.get("vocab") instanceof Map<?, ?> vocabulary) {
                vocabulary.forEach((piece, number) -> numbers.put((String) piece, (Integer) number));
            }
            if (numbers.isEmpty()) {
                throw new IOException("tokenizer.json has no vocabulary");
            }
            return new WordPieces(numbers);
        }
    }

    Map<String, Integer> numbers() {
        return numbers;
    }

    /** The numbers of the pieces, with the marks for start and end; what is beyond {@code most} is cut off. */
    long[] of(String text, int most) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT);
        String[] pieces = tokenizer.tokenize(plain);
        long[] ids = new long[Math.min(most, pieces.length)];
        int unknown = numbers.getOrDefault(WordpieceTokenizer.BERT_UNK_TOKEN, 0);
        for (int i = 0; i < ids.length; i++) {
            ids[i] = numbers.getOrDefault(pieces[i], unknown);
        }
        if (ids.length > 0) {
            ids[ids.length - 1] = numbers.getOrDefault(WordpieceTokenizer.BERT_SEP_TOKEN, unknown);
        }
        return ids;
    }
}
