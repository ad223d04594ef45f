package org.nuncio.mention.time;

import java.time.Period;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuncio.mention.TimeMention;
import org.nuncio.mention.Words;
import org.nuncio.mention.time.TenseReader.Tense;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Times that count from the one named last, by the words beside them: <i>on Friday, a day after police arrested</i>, <i>hours before the ceremony</i>,
 * <i>hours later</i>, <i>that December</i>.
 */
final class TimeLink {
    private static final Pattern COUNTED = Pattern.compile("P\\d{1,3}[DWMY]");
    private static final Pattern PART_OF_DAY = Pattern.compile("PT\\w+");
    private static final Pattern HOURS_ON = Pattern.compile(".*OFFSET PT.*");
    private static final Pattern MONTH = Pattern.compile("XXXX-(\\d\\d)");
    private static final Set<String> POINTING = Set.of("that", "same");
    private static final Set<String> DURING = Set.of("in", "of", "during", "over", "for");

    private final TimePhrase phrase;
    private final Sentence sentence;

    TimeLink(TimePhrase phrase) {
        this.phrase = phrase;
        this.sentence = phrase.sentence();
    }

    /** Empty where the words do not count from a time named before, or none was named. */
    Optional<ResolvedTime> resolve(DayChain chain, Tense tense) {
        if (HOURS_ON.matcher(phrase.value()).matches()) {
            return chain.sameDay(tense);
        }
        return ofNamedYear(chain, tense).or(() -> besideEvent(chain, tense));
    }

    /** <i>that December</i> is the one of the year told of. */
    private Optional<ResolvedTime> ofNamedYear(DayChain chain, Tense tense) {
        Matcher month = MONTH.matcher(phrase.value());
        boolean pointing =
                POINTING.contains(phrase.wordBefore()) || POINTING.contains(Words.at(sentence, phrase.first()));
        return pointing && month.matches()
                ? chain.year(tense)
                        .map(y -> ResolvedTime.month(
                                YearMonth.of(y, Integer.parseInt(month.group(1))), "month-of-previous-year"))
                : Optional.empty();
    }

    /** <i>, a day after police arrested</i> dates the clause that follows; <i>hours before the ceremony</i> dates its own. */
    private Optional<ResolvedTime> besideEvent(DayChain chain, Tense tense) {
        int at = phrase.last() + 1;
        if (!phrase.type().equals("DURATION")
                || at >= sentence.tokens().size()
                || DURING.contains(phrase.wordBefore())) {
            return Optional.empty();
        }
        Token mark = sentence.token(at);
        String word = mark.form().toLowerCase(Locale.ROOT);
        if (!word.equals("after") && !word.equals("before")) {
            return Optional.empty();
        }
        boolean hours = PART_OF_DAY.matcher(phrase.value()).matches();
        if (!mark.is("mark")) {
            return hours ? chain.firstDay() : Optional.empty();
        }
        if (phrase.first() == 0) {
            return Optional
                    .empty(); // a day after police arrested him, the envoy left: when the main clause is, nobody knows
        }
        Optional<ResolvedTime> time = hours
                ? chain.sameDay(Tense.PAST)
                : COUNTED.matcher(phrase.value()).matches()
                        ? chain.counted(period(word.equals("after")), Tense.PAST)
                        : Optional.empty();
        return time.map(t -> t.withRule(TimeMention.ofNextClause(t.rule())));
    }

    /** What follows <i>after</i> was earlier. */
    private Period period(boolean earlier) {
        Period period = Period.parse(phrase.value());
        return earlier ? period.negated() : period;
    }
}
