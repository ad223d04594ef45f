package org.nuncio.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The English names of months and weekdays, in lower case and in their order. */
public final class CalendarWords {
    public static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    public static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** {@code sep} and {@code sept}, without the full stop; short names that are whole ones, as <i>may</i>, are not among them. */
    public static final Set<String> SHORT_MONTHS =
            Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    public static final Set<String> SHORT_WEEKDAYS =
            Set.of("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");

    private static final int LETTERS = 3;
    private static final List<String> STARTS =
            MONTHS.stream().map(month -> month.substring(0, LETTERS)).toList();

    private CalendarWords() {}

    /** 1 to 12 by the first three letters of a name of a month, 0 where they are those of none. */
    public static int month(String name) {
        String start = name.substring(0, Math.min(LETTERS, name.length())).toLowerCase(Locale.ROOT);
        return STARTS.indexOf(start) + 1;
    }

    /** A regular expression, to be used without regard to case, for every name of a month, whole or short: {@code Sept.} */
    public static String monthPattern() {
        String names = IntStream.range(0, MONTHS.size())
                .mapToObj(i -> STARTS.get(i) + optional(MONTHS.get(i).substring(LETTERS)))
                .collect(Collectors.joining("|"));
        return "(?:" + names + "|sept)\\b\\.?";
    }

    private static String optional(String rest) {
        return rest.isEmpty() ? "" : "(?:" + rest + ")?";
    }

    /** One set of several collections of words. */
    @SafeVarargs
    public static Set<String> with(Set<String> words, Iterable<String>... more) {
        Set<String> all = new HashSet<>(words);
        for (Iterable<String> some : more) {
            some.forEach(all::add);
        }
        return Set.copyOf(all);
    }
}
