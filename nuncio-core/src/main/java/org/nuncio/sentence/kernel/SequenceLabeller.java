package org.nuncio.sentence.kernel;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nuncio.sentence.kernel.Feature.Part;

/**
 * Labels the words of a sentence from left to right by a linear model, each with the labels before it in view. May be used by several threads at
 * once.
 */
final class SequenceLabeller {
    /** Words of which sums are kept; one takes about a kilobyte. */
    private static final int KEPT = 12_000;

    private static final Hashed[] FIRST = {Hashed.of("0")};
    private static final Hashed[] LAST = {Hashed.of("1")};
    private static final Hashed[] NOTHING = {};

    private final Weights weights;
    private final Field labelled;
    private final BiFunction<Words, Integer, WordSums.Key> identity;
    private final Hashed[] labels;
    private final int[] ofOneWord;
    private final int[] others;
    private final int firstWindow;
    private final int windows;
    private final WordSums sums = new WordSums(KEPT);

    /**
     * @param labelled what the model's labels are called where its own features ask for those before
     * @param identity of a word: two that share it have the same features
     */
    SequenceLabeller(Weights weights, Field labelled, BiFunction<Words, Integer, WordSums.Key> identity) {
        this.weights = weights;
        this.labelled = labelled;
        this.identity = identity;
        this.labels = Hashed.all(weights.labels());
        this.ofOneWord = types(true);
        this.others = types(false);
        this.firstWindow = windows().min().orElse(0);
        this.windows = windows().max().orElse(0) - firstWindow + 1;
    }

    private int[] types(boolean ofOneWord) {
        List<Feature> all = weights.features();
        return IntStream.range(0, all.size())
                .filter(type -> isOfOneWord(all.get(type)) == ofOneWord)
                .toArray();
    }

    /** Whether a word has it wherever it stands: no part looks at another word, at a label, or at the ends of the sentence. */
    private boolean isOfOneWord(Feature feature) {
        return feature.isOfOneWord()
                && feature.all(part -> part.field() != labelled
                        && part.field() != Field.orthographic
                        && part.field() != Field.positional);
    }

    private IntStream windows() {
        return Arrays.stream(ofOneWord).map(this::window);
    }

    private int window(int type) {
        return weights.features().get(type).parts().get(0).window();
    }

    /** The labels of the words by their numbers in the model, that of the root (0) without meaning. */
    int[] label(Words words) {
        int[] given = new int[words.size()];
        float[][] scores = new float[words.size()][];
        for (int i = 1; i < scores.length; i++) {
            scores[i] = weights.noScores();
        }
        for (int i = 1; i < scores.length; i++) {
            int word = i;
            spread(sums.of(identity.apply(words, i), () -> sums(words, word)), i, scores);
        }
        for (int i = 1; i < scores.length; i++) {
            for (int type : others) {
                add(type, words, given, i, scores[i]);
            }
            given[i] = best(scores[i]);
        }
        return given;
    }

    String name(int label) {
        return weights.labels().get(label);
    }

    Hashed hash(int label) {
        return labels[label];
    }

    private void spread(float[][] ofWord, int word, float[][] scores) {
        for (int w = 0; w < windows; w++) {
            int i = word - firstWindow - w;
            if (i >= 1 && i < scores.length) {
                Weights.addAll(ofWord[w], scores[i]);
            }
        }
    }

    /** What a word adds to the scores of the word that stands {@code window} before it, the first window first. */
    private float[][] sums(Words words, int i) {
        float[][] fresh = new float[windows][];
        Arrays.setAll(fresh, w -> weights.noScores());
        for (int type : ofOneWord) {
            add(type, words, new int[0], i - window(type), fresh[window(type) - firstWindow]);
        }
        return fresh;
    }

    private void add(int type, Words words, int[] given, int i, float[] scores) {
        Feature feature = weights.features().get(type);
        List<Part> parts = feature.parts();
        if (feature.isSet()) {
            int word = i + parts.get(0).window();
            for (Hashed value : isInside(word, words) ? values(parts.get(0).field(), words, word) : NOTHING) {
                weights.add(type, value.hash(), scores);
            }
            return;
        }
        long hash = 0;
        for (int part = 0; part < parts.size(); part++) {
            int word = i + parts.get(part).window();
            Hashed value = isInside(word, words) ? value(parts.get(part), words, given, word) : null;
            if (value == null) {
                return;
            }
            hash = part == 0 ? value.hash() : value.after(hash);
        }
        weights.add(type, hash, scores);
    }

    private static boolean isInside(int word, Words words) {
        return word >= 1 && word < words.size();
    }

    private @Nullable Hashed value(Part part, Words words, int[] given, int word) {
        if (part.field() == labelled) {
            return labels[given[word]];
        }
        Form form = words.forms[word];
        return switch (part.field()) {
            case word_form_simplified -> form.simplifiedHash;
            case word_form_simplified_lowercase -> form.lowerHash;
            case word_shape -> form.shape;
            case ambiguity_classes -> form.joinedClasses;
            case prefix -> form.prefix(part.length());
            case suffix -> form.suffix(part.length());
            case lemma -> words.lemmaHashes[word];
            case part_of_speech_tag -> words.tagHashes[word];
            default -> throw new IllegalArgumentException("no model asks for " + part.field());
        };
    }

    private static Hashed[] values(Field field, Words words, int word) {
        Form form = words.forms[word];
        return switch (field) {
            case ambiguity_classes -> form.classes;
            case word_clusters -> form.clusters;
            case orthographic -> word == 1 ? form.orthographyAtStart : form.orthography;
            case positional -> word == 1 ? FIRST : word == words.size() - 1 ? LAST : NOTHING;
            default -> NOTHING; // gazetteers, which are not loaded
        };
    }

    /** The first of the best. */
    private static int best(float[] scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            if (scores[best] < scores[label]) {
                best = label;
            }
        }
        return best;
    }
}
