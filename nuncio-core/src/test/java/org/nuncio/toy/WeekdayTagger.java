package org.nuncio.toy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.TimeTagger;

/** Knows the days of the week and nothing else: the last such day, or an open value without an anchor. */
public final class WeekdayTagger implements TimeTagger {

    @Override
    public List<Expression> tag(Sentence sentence, @Nullable LocalDate anchor) {
        return sentence.tokens().stream()
                .flatMap(t -> day(t.form()).map(d -> new Expression(t.span(), "DATE", value(d, anchor))).stream())
                .toList();
    }

    private static Optional<DayOfWeek> day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(d -> d.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static String value(DayOfWeek day, @Nullable LocalDate anchor) {
        return anchor == null
                ? "XXXX-WXX-" + day.getValue()
                : anchor.with(TemporalAdjusters.previousOrSame(day)).toString();
    }
}
