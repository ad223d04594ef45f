package org.nuncio.sentence.kernel;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One type of feature of a model: a value for each part, joined; or all values of its only part.
 *
 * @param isSet whether its part has any number of values, each a feature by itself
 */
record Feature(List<Part> parts, boolean isSet) {

    /**
     * Which word, and what of it.
     *
     * @param source {@code i} the word that is labelled or on top of the stack, {@code j} the next of the input, {@code k} of the stack
     * @param window so many words on from there
     * @param relation from there through the tree
     * @param length of a prefix or suffix, else 0
     */
    record Part(Source source, int window, @Nullable Relation relation, Field field, int length) {
        static Part of(FeatureItem item) {
            int length = item.attribute instanceof Integer number ? number : 0;
            return new Part(item.source, item.window, item.relation, item.field, length);
        }

        Address address() {
            return new Address(source, window, relation);
        }
    }

    /** Where the word of a part stands. */
    record Address(Source source, int window, @Nullable Relation relation) {}

    static Feature of(boolean isSet, FeatureItem... items) {
        return new Feature(Arrays.stream(items).map(Part::of).toList(), isSet);
    }

    boolean all(Predicate<Part> test) {
        return parts.stream().allMatch(test);
    }

    /** Whether all parts are of one word. */
    boolean isOfOneWord() {
        return all(part -> part.address().equals(parts.get(0).address()));
    }
}
