package org.nuncio.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.TimeTagger;
import org.nuncio.sentence.Token;
import org.nuncio.text.CalendarWords;
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

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.?");

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
        return Optional.of(phrase.withoutPreposition().withDay().afterHours().withEarlier())
                .filter(p -> !p.isVerb());
    }

    /** In <i>on Monday before meeting him</i> the library takes <i>before</i> for a part. */
    private TimePhrase withoutPreposition() {
        boolean loose = last > first
                && value.contains("-WXX-")
                && Words.at(sentence, last).matches("before|after|by");
        return loose ? widened(first, last - 1) : this;
    }

    /** <i>on March 5.</i> where the last full stop is taken for a part of the number. */
    private TimePhrase withDay() {
        Matcher day = DAY.matcher(Words.at(sentence, last + 1));
        boolean month = value.matches("(XXXX|\\d{4})-\\d\\d") && last == first;
        return month && day.matches()
                ? new TimePhrase(
                        sentence,
                        first,
                        last + 1,
                        type,
                        value + String.format(Locale.ROOT, "-%02d", Integer.parseInt(day.group(1))),
                        until)
                : this;
    }

    /** <i>cut off for hours on Tuesday</i>: the day alone. */
    private TimePhrase afterHours() {
        int weekday = CalendarWords.WEEKDAYS.indexOf(Words.at(sentence, last)) + 1;
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
        Span words = sentence.token(first).span().union(sentence.token(last).span());
        return DAY.matcher(Words.at(sentence, last)).matches()
                        && Words.at(sentence, last).endsWith(".")
                ? new Span(words.start(), words.end() - 1)
                : words;
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
