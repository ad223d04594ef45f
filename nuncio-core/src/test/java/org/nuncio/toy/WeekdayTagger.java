package org.nuncio.toy;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.TimeTagger;

/** Knows the days of the week and nothing else: as open values. */
public final class WeekdayTagger implements TimeTagger {

    @Override
    public List<Expression> tag(Sentence sentence) {
        return sentence.tokens().stream()
                .flatMap(t ->
                        day(t.form()).map(d -> new Expression(t.span(), "DATE", "XXXX-WXX-" + d.getValue())).stream())
                .toList();
    }

    private static Optional<DayOfWeek> day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(d -> d.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
