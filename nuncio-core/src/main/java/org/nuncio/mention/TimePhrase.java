package org.nuncio.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.TimeTagger;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/**
 * An expression of time with its words and its open value, see {@link TimeTagger.Expression}.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param value TIMEX3 value as it stands without an anchor
 * @param until value of the other end, <i>14 and 15</i>; empty where there is one value
 */
record TimePhrase(Sentence sentence, int first, int last, String type, String value, String until) {

    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    static Optional<TimePhrase> of(Sentence sentence, TimeTagger.Expression expression) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(t -> t.span().overlaps(expression.span()))
                .toList();
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        TimePhrase phrase = new TimePhrase(
                sentence,
                tokens.get(0).index(),
                tokens.get(tokens.size() - 1).index(),
                expression.type(),
                expression.value(),
                "");
        return Optional.of(phrase.withoutPreposition().afterHours().withEarlier())
                .filter(p -> !p.isVerb());
    }

    /** In <i>on Monday before meeting him</i> the library takes <i>before</i> for a part. */
    private TimePhrase withoutPreposition() {
        boolean loose = last > first
                && value.contains("-WXX-")
                && Words.at(sentence, last).matches("before|after|by");
        return loose ? widened(first, last - 1) : this;
    }

    /** <i>cut off for hours on Tuesday</i>: the day alone. */
    private TimePhrase afterHours() {
        int weekday = WEEKDAYS.indexOf(Words.at(sentence, last)) + 1;
        boolean hours =
                weekday > 0 && Words.between(sentence, first, last).matches("(\\w+ )*(hours|minutes|days|weeks) on");
        return hours ? new TimePhrase(sentence, last, last, "DATE", "XXXX-WXX-" + weekday, until) : this;
    }

    /** <i>earlier in the week</i> */
    private TimePhrase withEarlier() {
        boolean part = words().matches("the (day|week|month|year)")
                && Words.between(sentence, first - 2, first).matches("(earlier|later|early|late) in");
        return part ? widened(first - 2, last) : this;
    }

    /** <i>they march</i> is no month. */
    private boolean isVerb() {
        return first == last
                && Words.at(sentence, first).matches("march|may")
                && Character.isLowerCase(sentence.token(first).form().charAt(0));
    }

    /** These words and those of a second phrase, which is the other end. */
    TimePhrase to(TimePhrase other) {
        return new TimePhrase(sentence, first, other.last, type, value, other.value);
    }

    TimePhrase widened(int newFirst, int newLast) {
        return new TimePhrase(sentence, newFirst, newLast, type, value, until);
    }

    Span span() {
        return sentence.token(first).span().union(sentence.token(last).span());
    }

    String words() {
        return Words.between(sentence, first, last + 1);
    }

    String wordBefore() {
        return Words.at(sentence, first - 1);
    }

    String wordAfter() {
        return Words.at(sentence, last + 1);
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
        return first == last
                && sentence.token(first).form().toLowerCase(Locale.ROOT).matches("\\d{1,2}(st|nd|rd|th)?");
    }
}
