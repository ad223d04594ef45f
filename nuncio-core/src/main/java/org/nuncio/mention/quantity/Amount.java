package org.nuncio.mention.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.mention.QuantityMention;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * A number with the words that bound it: {@code more than 100,000} is 100000, low 100000, no high.
 *
 * @param first token of the bounding words, or of the number
 * @param last token of the number
 * @param relation canonical, see {@link QuantityMention}
 */
record Amount(
        int first,
        int last,
        Figure figure,
        double value,
        @Nullable Double low,
        @Nullable Double high,
        String relation) {

    /** Which ends of the value a phrase leaves open. */
    private enum Bound {
        LEAST,
        MOST,
        NEAR,
        EXACT
    }

    private static final Set<String> OVER = Set.of(
            "over",
            "well over",
            "just over",
            "above",
            "well above",
            "in excess of",
            "upwards of",
            "upward of",
            "well more than",
            "far more than",
            "many more than",
            "not less than",
            "no less than");
    private static final Set<String> ALSO_PREPOSITIONS =
            Set.of("over", "above", "under", "below", "around", "about", "close to");
    private static final Set<String> MORE = Set.of("more", "further", "additional", "extra", "another", "fresh");
    private static final Map<String, Bound> BEFORE = bounds();
    private static final int LONGEST = 4;

    private static Map<String, Bound> bounds() {
        Map<String, Bound> map = new HashMap<>();
        List.of("more than", "at least", "no fewer than", "no less than", "not less than", "a minimum of", "minimum of")
                .forEach(w -> map.put(w, Bound.LEAST));
        OVER.forEach(w -> map.put(w, Bound.LEAST));
        List.of(
                        "up to",
                        "as many as",
                        "as much as",
                        "fewer than",
                        "less than",
                        "no more than",
                        "not more than",
                        "at most",
                        "under",
                        "below",
                        "well under",
                        "a maximum of")
                .forEach(w -> map.put(w, Bound.MOST));
        List.of(
                        "about",
                        "around",
                        "some",
                        "nearly",
                        "almost",
                        "roughly",
                        "approximately",
                        "close to",
                        "just under",
                        "an estimated",
                        "estimated",
                        "perhaps",
                        "maybe")
                .forEach(w -> map.put(w, Bound.NEAR));
        List.of("exactly", "just", "only", "another", "an additional", "a further", "an extra")
                .forEach(w -> map.put(w, Bound.EXACT));
        return Map.copyOf(map);
    }

    static Amount of(Sentence sentence, Figure figure) {
        int start = figure.first();
        for (int length = LONGEST; length >= 1; length--) {
            int from = start - length;
            String phrase = Words.between(sentence, from, start);
            if (BEFORE.containsKey(phrase) && !isNoBound(sentence, phrase, from)) {
                return bounded(sentence, figure, from, phrase);
            }
        }
        return plain(sentence, figure);
    }

    /** <i>under two flags</i>, <i>handed over 30 vehicles</i> */
    private static boolean isNoBound(Sentence sentence, String phrase, int at) {
        Token word = sentence.token(at);
        return ALSO_PREPOSITIONS.contains(phrase) && (word.is("case") || word.is("compound"));
    }

    private static Amount bounded(Sentence sentence, Figure figure, int first, String phrase) {
        Bound bound = BEFORE.get(phrase);
        String relation =
                OVER.contains(phrase) ? "more than" : MORE.stream().anyMatch(phrase::endsWith) ? "more" : phrase;
        if (bound == Bound.EXACT) {
            Amount plain = plain(sentence, figure);
            return new Amount(
                    first,
                    plain.last(),
                    figure,
                    plain.value(),
                    plain.low(),
                    plain.high(),
                    relation.equals("more") ? relation : plain.relation());
        }
        double value = bound == Bound.MOST ? figure.high() : figure.low();
        Double low = bound == Bound.LEAST || figure.isRange() ? (Double) figure.low() : null;
        Double high = bound == Bound.MOST || figure.isRange() ? (Double) figure.high() : null;
        return new Amount(first, figure.last(), figure, value, low, high, relation);
    }

    private static Amount plain(Sentence sentence, Figure figure) {
        if (figure.isVague()) {
            return new Amount(figure.first(), figure.last(), figure, figure.low(), figure.low(), null, figure.vague());
        }
        if (figure.isRange()) {
            boolean between = figure.first() > 0
                    && Words.between(sentence, figure.first() - 1, figure.first())
                            .matches("between|from");
            return new Amount(
                    between ? figure.first() - 1 : figure.first(),
                    figure.last(),
                    figure,
                    figure.low(),
                    figure.low(),
                    figure.high(),
                    "between");
        }
        String after = after(sentence, figure.last());
        boolean orMore = after.equals("or more");
        int last = after.isEmpty() ? figure.last() : figure.last() + after.split(" ").length;
        Double high = orMore ? null : (Double) figure.low();
        String relation = orMore ? "more than" : after.isEmpty() ? "exactly" : "more";
        return new Amount(figure.first(), last, figure, figure.low(), figure.low(), high, relation);
    }

    /** <i>more</i> in <i>350 more troops</i>, <i>or more</i> in <i>200 or more people</i>. */
    private static String after(Sentence sentence, int last) {
        if (last + 3 < sentence.tokens().size()
                && Words.between(sentence, last + 1, last + 3).equals("or more")) {
            return "or more";
        }
        String next = last + 1 < sentence.tokens().size() ? Words.between(sentence, last + 1, last + 2) : "";
        boolean than = last + 2 < sentence.tokens().size()
                && Words.between(sentence, last + 2, last + 3).equals("than");
        return MORE.contains(next) && !than ? next : "";
    }
}
