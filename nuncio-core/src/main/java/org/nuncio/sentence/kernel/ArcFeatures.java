package org.nuncio.sentence.kernel;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.nuncio.sentence.kernel.Feature.Address;
import org.nuncio.sentence.kernel.Feature.Part;

/**
 * The features of a parser's steps, in groups by what they look at, so that the sums of a group can be kept for as long as that stays the same: one
 * word by itself, the words around the top of the stack, those around the input, the tree around either. What is left looks at both.
 */
final class ArcFeatures {
    /** Words of which sums are kept; one takes about six kilobytes. */
    private static final int KEPT = 6_000;

    private static final Set<Field> OF_TREE = Set.of(Field.dependency_label, Field.valency);

    final Weights weights;
    /** By a relation's number. */
    final Hashed[] labels;
    /** All that are asked for, without doubles. */
    final List<Address> addresses = new ArrayList<>();
    /** The features of one word by itself, by where it stands. */
    final List<Group> byWord = new ArrayList<>();

    final Group aroundTop;
    final Group aroundInput;
    final Group treeOfTop;
    final Group treeOfInput;
    final Group ofBoth;
    /** What a word adds by itself, in the order of {@link #byWord}. */
    final WordSums sums = new WordSums(KEPT);

    /**
     * Some features, and the addresses that they ask for by number.
     *
     * @param features by type
     */
    record Group(Asked[] features, int[] addresses) {}

    /** A feature, the addresses of its parts by number. */
    record Asked(int type, boolean isSet, int[] addresses, Field[] fields) {}

    ArcFeatures(Weights weights, List<String> relations) {
        this.weights = weights;
        this.labels = Hashed.all(relations);
        weights.features().stream()
                .filter(ArcFeatures::isOfWord)
                .map(feature -> feature.parts().get(0).address())
                .distinct()
                .forEach(address -> byWord.add(group(feature ->
                        isOfWord(feature) && feature.parts().get(0).address().equals(address))));
        this.aroundTop = group(feature -> isAround(feature, Source.i));
        this.aroundInput = group(feature -> isAround(feature, Source.j));
        this.treeOfTop = group(feature -> isOfTree(feature, Source.i));
        this.treeOfInput = group(feature -> isOfTree(feature, Source.j));
        this.ofBoth = group(feature -> !isOfWord(feature)
                && !isAround(feature, Source.i)
                && !isAround(feature, Source.j)
                && !isOfTree(feature, Source.i)
                && !isOfTree(feature, Source.j));
    }

    private static boolean isFixed(Part part) {
        return part.relation() == null && !OF_TREE.contains(part.field());
    }

    private static boolean isOfWord(Feature feature) {
        return feature.isOfOneWord() && feature.all(part -> isFixed(part) && part.field() != Field.positional);
    }

    private static boolean isAround(Feature feature, Source source) {
        return !isOfWord(feature) && feature.all(part -> isFixed(part) && part.source() == source);
    }

    private static boolean isOfTree(Feature feature, Source source) {
        return !isAround(feature, source) && !isOfWord(feature) && feature.all(part -> part.source() == source);
    }

    private Group group(Predicate<Feature> test) {
        List<Asked> asked = new ArrayList<>();
        for (int type = 0; type < weights.features().size(); type++) {
            Feature feature = weights.features().get(type);
            if (test.test(feature)) {
                asked.add(asked(type, feature));
            }
        }
        int[] all = asked.stream()
                .flatMapToInt(each -> Arrays.stream(each.addresses()))
                .distinct()
                .toArray();
        return new Group(asked.toArray(Asked[]::new), all);
    }

    private Asked asked(int type, Feature feature) {
        int[] numbers = feature.parts().stream()
                .mapToInt(part -> number(part.address()))
                .toArray();
        Field[] fields = feature.parts().stream().map(Part::field).toArray(Field[]::new);
        return new Asked(type, feature.isSet(), numbers, fields);
    }

    private int number(Address address) {
        if (!addresses.contains(address)) {
            addresses.add(address);
        }
        return addresses.indexOf(address);
    }

    /** Where the word of the features of {@link #byWord} stands. */
    Address address(Group ofWord) {
        return addresses.get(ofWord.addresses()[0]);
    }
}
