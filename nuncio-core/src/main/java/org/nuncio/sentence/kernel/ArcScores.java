package org.nuncio.sentence.kernel;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import org.nuncio.sentence.kernel.ArcFeatures.Asked;
import org.nuncio.sentence.kernel.ArcFeatures.Group;
import org.nuncio.sentence.kernel.Feature.Address;

/** The scores of a parser's actions, step by step through one sentence. */
final class ArcScores {
    private static final Hashed[] FIRST = {Hashed.of("0")};
    private static final Hashed[] LAST = {Hashed.of("1")};
    private static final Hashed[] NOTHING = {};
    /** By the left dependents, 0 to 2, and the right ones. */
    private static final Hashed[] VALENCIES = {
        Hashed.of("-"), Hashed.of("->"), Hashed.of("->>"),
        Hashed.of("<-"), Hashed.of("<->"), Hashed.of("<->>"),
        Hashed.of("<<-"), Hashed.of("<<->"), Hashed.of("<<->>")
    };

    private final ArcFeatures features;
    private final Weights weights;
    private final Words words;
    private final ArcState state;
    private final float[] scores;
    /** By an address's number. */
    private final int[] located;

    private final int[] rows;
    private final float[][][] ofWords;
    private final float[][] aroundTop;
    private final float[][] aroundInput;
    private final KeptSums treesOfTop;
    private final KeptSums treesOfInput;

    ArcScores(ArcFeatures features, Words words, ArcState state) {
        this.features = features;
        this.weights = features.weights;
        this.words = words;
        this.state = state;
        this.scores = weights.noScores();
        this.located = new int[features.addresses.size()];
        this.rows = new int[weights.features().size()];
        this.ofWords = new float[words.size()][][];
        this.aroundTop = new float[words.size()][];
        this.aroundInput = new float[words.size()][];
        this.treesOfTop = new KeptSums(words.size());
        this.treesOfInput = new KeptSums(words.size());
    }

    /** Sums over the tree around a word, and for which state of it they hold. */
    private record KeptSums(float[][] sums, int[] changes) {
        KeptSums(int words) {
            this(new float[words][], new int[words]);
        }
    }

    /** By action; good until it is asked again. */
    float[] now() {
        int top = state.top();
        int input = state.input();
        if (aroundTop[top] == null) {
            aroundTop[top] = around(top, Source.i, features.aroundTop);
        }
        if (aroundInput[input] == null) {
            aroundInput[input] = around(input, Source.j, features.aroundInput);
        }
        System.arraycopy(aroundTop[top], 0, scores, 0, scores.length);
        Weights.addAll(aroundInput[input], scores);
        Weights.addAll(tree(top, treesOfTop, features.treeOfTop), scores);
        Weights.addAll(tree(input, treesOfInput, features.treeOfInput), scores);
        addWords(ArcState.NONE, Source.k, scores);
        add(features.ofBoth, scores);
        return scores;
    }

    private float[] around(int word, Source source, Group group) {
        float[] sums = weights.noScores();
        addWords(word, source, sums);
        add(group, sums);
        return sums;
    }

    private float[] tree(int word, KeptSums kept, Group group) {
        float[] sums = kept.sums[word];
        if (sums == null || kept.changes[word] != state.changes(word)) {
            sums = weights.noScores();
            add(group, sums);
            kept.sums[word] = sums;
            kept.changes[word] = state.changes(word);
        }
        return sums;
    }

    /** What the words around a word add, or those further down on the stack, each by itself. */
    private void addWords(int from, Source source, float[] sums) {
        for (int i = 0; i < features.byWord.size(); i++) {
            Address address = features.address(features.byWord.get(i));
            if (address.source() == source) {
                int word = source == Source.k ? state.below(-address.window()) : state.at(from, address.window());
                if (word != ArcState.NONE) {
                    Weights.addAll(ofWord(word)[i], sums);
                }
            }
        }
    }

    private float[][] ofWord(int word) {
        if (ofWords[word] == null) {
            Form form = words.forms[word];
            WordSums.Key key = new WordSums.Key(
                    form.lowerHash.hash(), words.tagHashes[word].hash(), words.lemmaHashes[word].hash());
            ofWords[word] = features.sums.of(key, () -> sums(word));
        }
        return ofWords[word];
    }

    private float[][] sums(int word) {
        float[][] sums = new float[features.byWord.size()][];
        for (int i = 0; i < sums.length; i++) {
            Group group = features.byWord.get(i);
            sums[i] = weights.noScores();
            located[group.addresses()[0]] = word;
            addLocated(group, sums[i]);
        }
        return sums;
    }

    private void add(Group group, float[] sums) {
        for (int number : group.addresses()) {
            located[number] = locate(features.addresses.get(number));
        }
        addLocated(group, sums);
    }

    /** All rows are found first and added after that, so that waiting for memory overlaps. */
    private void addLocated(Group group, float[] sums) {
        int found = 0;
        for (Asked feature : group.features()) {
            if (feature.isSet()) {
                addValues(feature, sums);
            } else {
                int row = row(feature);
                rows[found] = row;
                found += row == HashIndex.NONE ? 0 : 1;
            }
        }
        for (int i = 0; i < found; i++) {
            weights.add(rows[i], sums);
        }
    }

    private int locate(Address address) {
        int word = switch (address.source()) {
            case i -> state.at(state.top(), address.window());
            case j -> state.at(state.input(), address.window());
            case k -> state.below(-address.window());
        };
        return word == ArcState.NONE || address.relation() == null ? word : state.related(word, address.relation());
    }

    private void addValues(Asked feature, float[] sums) {
        int word = located[feature.addresses()[0]];
        for (Hashed value : word == ArcState.NONE ? NOTHING : values(feature.fields()[0], word)) {
            weights.add(feature.type(), value.hash(), sums);
        }
    }

    private int row(Asked feature) {
        long hash = 0;
        for (int part = 0; part < feature.addresses().length; part++) {
            int word = located[feature.addresses()[part]];
            Hashed value = word == ArcState.NONE ? null : value(feature.fields()[part], word);
            if (value == null) {
                return HashIndex.NONE;
            }
            hash = part == 0 ? value.hash() : value.after(hash);
        }
        return weights.row(feature.type(), hash);
    }

    private Hashed[] values(Field field, int word) {
        if (field == Field.word_clusters) {
            return words.forms[word].clusters;
        }
        return word == 1 ? FIRST : word == words.size() - 1 ? LAST : NOTHING;
    }

    /** Null where there is none. */
    private Hashed value(Field field, int word) {
        return switch (field) {
            case lemma -> words.lemmaHashes[word];
            case part_of_speech_tag -> words.tagHashes[word];
            case dependency_label -> state.hasHead(word) ? features.labels[state.label(word)] : null;
            case valency -> VALENCIES[3 * leftDependents(word) + rightDependents(word)];
            default -> throw new IllegalArgumentException("no parser asks for " + field);
        };
    }

    private int leftDependents(int word) {
        return state.leftMost(word, 0) == ArcState.NONE ? 0 : state.leftMost(word, 1) == ArcState.NONE ? 1 : 2;
    }

    private int rightDependents(int word) {
        return state.rightMost(word, 0) == ArcState.NONE ? 0 : state.rightMost(word, 1) == ArcState.NONE ? 1 : 2;
    }
}
