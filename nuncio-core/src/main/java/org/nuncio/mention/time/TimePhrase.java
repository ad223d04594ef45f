package org.nuncio.mention.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.TimeTagger;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/**
 * An expression of time with its words and its open value, see {@link TimeTagger.Expression}.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param value what it says, not yet counted from any day
 * @param until value of the other end, <i>14 and 15</i>; empty where there is one value
 */
record TimePhrase(Sentence sentence, int first, int last, String type, String value, String until) {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.?");

    static Optional<TimePhrase> of(Sentence sentence, TimeTagger.Expression expression) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(t -> t.span().overlaps(expression.span()))
                .toList();
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TimePhrase(
                sentence,
                tokens.get(0).index(),
                tokens.get(tokens.size() - 1).index(),
                expression.type(),
                expression.value(),
                ""));
    }

    /** These words and those of a second phrase, which is the other end. */
    TimePhrase to(TimePhrase other) {
        return new TimePhrase(sentence, first, other.last, type, value, other.value);
    }

    TimePhrase withValue(String newValue) {
        return new TimePhrase(sentence, first, last, type, newValue, until);
    }

    TimePhrase widened(int newFirst, int newLast) {
        return new TimePhrase(sentence, newFirst, newLast, type, value, until);
    }

    Span span() {
        Span words = sentence.token(first).span().union(sentence.token(last).span());
        return DAY.matcher(Words.at(sentence, last)).matches()
                        && Words.at(sentence, last).endsWith(".")
                ? new Span(words.start(), words.end() - 1)
                : words;
    }

    String words() {
        return Words.between(sentence, first, last + 1);
    }

    /** <i>the day</i> of <i>the day after</i>: it lasts no day, but is one that what follows names. */
    boolean isPointedAt() {
        return type.equals("DURATION")
                && last == first + 1
                && Words.at(sentence, first).equals("the")
                && Set.of("after", "before").contains(Words.at(sentence, last + 1));
    }

    String wordBefore() {
        return Words.at(sentence, first - 1);
    }

    /** The word that governs the others. */
    Token head() {
        for (int i = last; i >= first; i--) {
            int governor = sentence.token(i).head();
            boolean mark = sentence.token(i).is("punct");
            if ((governor < first || governor > last) && !mark) {
                return sentence.token(i);
            }
        }
        return sentence.token(last);
    }

    boolean isNumberOnly() {
        return first == last && Words.at(sentence, first).matches("\\d{1,2}(st|nd|rd|th)?");
    }
}
