package org.nuncio.sentence;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.nuncio.sentence.LinearModel.Feature;

/**
 * Labels the words of a sentence from left to right by a {@link LinearModel}, each with the labels before it in view. What a word adds by
 * itself to the labels of its neighbours is summed up once and kept, because most of the time goes into looking up its weights.
 */
final class SequenceLabeller {
    /** Words of which sums are kept; one takes about a kilobyte. */
    private static final int KEPT = 6_000;

    private final LinearModel model;
    private final Field labelled;
    private final Function<NLPNode, String> identity;
    private final List<Feature> ofOneWord;
    private final List<Feature> others;
    private final int firstWindow;
    private final int windows;
    private final Map<String, float[][]> sums = new ConcurrentHashMap<>();

    /**
     * @param labelled what the model's labels are called where its own features ask for those before
     * @param identity of a word: two that share it have the same features
     */
    SequenceLabeller(LinearModel model, Field labelled, Function<NLPNode, String> identity) {
        this.model = model;
        this.labelled = labelled;
        this.identity = identity;
        this.ofOneWord = model.features().stream()
                .filter(feature -> feature.isOfOneWord(labelled))
                .toList();
        this.others = model.features().stream()
                .filter(feature -> !feature.isOfOneWord(labelled))
                .toList();
        this.firstWindow = ofOneWord.stream().mapToInt(Feature::window).min().orElse(0);
        this.windows = ofOneWord.stream().mapToInt(Feature::window).max().orElse(0) - firstWindow + 1;
    }

    /**
     * The labels of the nodes, that of the root (0) null.
     *
     * @param nodes root first, with what the features need: forms, ambiguity classes, clusters, for names also tags and lemmas
     */
    String[] label(NLPNode[] nodes) {
        Words words = new Words(nodes, new String[nodes.length], labelled, new EnumMap<>(Field.class));
        float[][] scores = new float[nodes.length][];
        for (int i = 1; i < nodes.length; i++) {
            scores[i] = model.noScores();
        }
        for (int i = 1; i < nodes.length; i++) {
            spread(sums(words, i), i, scores);
        }
        for (int i = 1; i < nodes.length; i++) {
            for (Feature feature : others) {
                add(words, i, feature, scores[i]);
            }
            words.labels[i] = model.best(scores[i]);
        }
        return words.labels;
    }

    private void spread(float[][] sums, int word, float[][] scores) {
        for (int w = 0; w < windows; w++) {
            int i = word - firstWindow - w;
            if (i >= 1 && i < scores.length) {
                for (int label = 0; label < scores[i].length; label++) {
                    scores[i][label] += sums[w][label];
                }
            }
        }
    }

    /** What a word adds to the scores of the word that stands {@code window} before it, the first window first. */
    private float[][] sums(Words words, int i) {
        String key = identity.apply(words.nodes[i]);
        float[][] known = sums.get(key);
        if (known != null) {
            return known;
        }
        float[][] fresh = new float[windows][];
        Arrays.setAll(fresh, w -> model.noScores());
        for (Feature feature : ofOneWord) {
            add(words, i - feature.window(), feature, fresh[feature.window() - firstWindow]);
        }
        if (sums.size() >= KEPT) {
            sums.clear();
        }
        sums.put(key, fresh);
        return fresh;
    }

    private void add(Words words, int i, Feature feature, float[] scores) {
        if (feature.isSet()) {
            for (String value : words.values(i, feature.parts().get(0))) {
                model.add(feature.row(value), scores);
            }
        } else {
            String value = words.joined(i, feature.parts());
            if (value != null) {
                model.add(feature.row(value), scores);
            }
        }
    }

    /** What the features see of a sentence; the text of each field is made once for each word. */
    private record Words(NLPNode[] nodes, String[] labels, Field labelled, Map<Field, String[]> fields) {
        /** Null where a part is missing. */
        String joined(int i, List<FeatureItem> parts) {
            if (parts.size() == 1) {
                return value(i, parts.get(0));
            }
            StringBuilder joined = new StringBuilder(32);
            for (int part = 0; part < parts.size(); part++) {
                String value = value(i, parts.get(part));
                if (value == null) {
                    return null;
                }
                joined.append(part == 0 ? "" : "_").append(value);
            }
            return joined.toString();
        }

        private boolean isInside(int i) {
            return i >= 1 && i < nodes.length;
        }

        private String value(int from, FeatureItem item) {
            int i = from + item.window;
            if (!isInside(i)) {
                return null;
            }
            if (item.field == labelled) {
                return labels[i];
            }
            if (item.field == Field.prefix || item.field == Field.suffix) {
                return affix(nodes[i].getWordFormSimplifiedLowercase(), item.field, (Integer) item.attribute);
            }
            String[] values = fields.get(item.field);
            return values == null ? texts(item.field)[i] : values[i];
        }

        private String[] texts(Field field) {
            String[] values = new String[nodes.length];
            for (int i = 1; i < nodes.length; i++) {
                values[i] = nodes[i].getValue(field);
            }
            fields.put(field, values);
            return values;
        }

        /** Null where nothing of the word would be left. */
        private static String affix(String word, Field field, int length) {
            if (length >= word.length()) {
                return null;
            }
            return field == Field.prefix ? word.substring(0, length) : word.substring(word.length() - length);
        }

        Collection<String> values(int from, FeatureItem item) {
            int i = from + item.window;
            if (!isInside(i)) {
                return List.of();
            }
            Collection<String> values = switch (item.field) {
                case ambiguity_classes -> nodes[i].getAmbiguityClasseList();
                case word_clusters -> nodes[i].getWordClusters();
                case orthographic -> Orthography.features(nodes[i].getWordFormSimplified(), i == 1);
                case positional -> i == 1 ? List.of("0") : i == nodes.length - 1 ? List.of("1") : null;
                default -> null; // gazetteers, which are not loaded
            };
            return values == null ? List.of() : values;
        }
    }
}
