package org.nuncio.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nuncio.text.CalendarWords;

/** Where a phrase of time or place with which a sentence opens ends, if no comma tells: <i>By evening | the rebels</i>, <i>In the capital | police</i>. */
final class Openings {
    private static final Set<String> TIMES = CalendarWords.with(
            Set.of(
                    "evening",
                    "nightfall",
                    "morning",
                    "afternoon",
                    "night",
                    "noon",
                    "midday",
                    "midnight",
                    "dawn",
                    "dusk",
                    "daybreak",
                    "sunrise",
                    "sunset",
                    "weekend",
                    "week",
                    "month",
                    "year",
                    "spring",
                    "summer",
                    "autumn",
                    "winter",
                    "today",
                    "tonight",
                    "then"),
            CalendarWords.WEEKDAYS,
            CalendarWords.MONTHS);
    private static final Set<String> PLACES = Set.of(
            "capital",
            "city",
            "town",
            "village",
            "valley",
            "region",
            "province",
            "district",
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "centre",
            "center",
            "suburb",
            "suburbs",
            "hotel",
            "street",
            "streets",
            "square",
            "port",
            "airport",
            "border",
            "island",
            "peninsula",
            "country",
            "state",
            "republic",
            "enclave",
            "parliament",
            "court",
            "house",
            "senate",
            "wake",
            "meantime",
            "meanwhile");

    private final List<Token> tokens;

    Openings(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * The index where the second part begins, or -1 if the phrase may be one.
     *
     * @param first the preposition
     * @param last the last noun
     */
    int secondPart(int first, int last) {
        int start = -1;
        for (int k = first + 2; k <= last; k++) {
            if (begins(first, k, last)) {
                start = k;
            } else if (start >= 0) {
                return start;
            }
        }
        return start;
    }

    private boolean begins(int first, int k, int last) {
        Token word = tokens.get(k);
        Token before = tokens.get(k - 1);
        if (word.tag().equals("POS")
                || before.tag().equals("POS")
                || before.is("det")
                || before.is("nmod:poss") && !isTime(before)) {
            return false;
        }
        boolean ends = before.isNoun() || before.isNumber();
        boolean determined =
                word.is("det") || word.tag().equals("PRP$") || word.tag().equals("DT");
        boolean after = isTime(before)
                || isPlace(before)
                || before.isNumber() && (isTime(tokens.get(k - 2)) || isYear(before) && k == first + 2);
        boolean names = first + 1 < k
                && tokens.subList(first + 1, k).stream().allMatch(Token::isProperNoun)
                && !tokens.get(last).isProperNoun()
                && !word.isProperNoun();
        boolean name = word.isProperNoun() && !before.isProperNoun() && before.isNoun() && allProper(k, last);
        return ends
                && !isTime(word)
                && !isPlace(word)
                && !word.tag().equals("CC")
                && !word.tag().equals("IN")
                && (determined || after || names || name);
    }

    private boolean allProper(int from, int to) {
        return tokens.subList(from, to + 1).stream().allMatch(Token::isProperNoun);
    }

    private boolean isTime(Token word) {
        return TIMES.contains(word.form().toLowerCase(Locale.ROOT));
    }

    private static boolean isYear(Token word) {
        return word.form().matches("(?:1[89]|20)\\d\\d");
    }

    private boolean isPlace(Token word) {
        return PLACES.contains(word.form().toLowerCase(Locale.ROOT)) && word.isNoun();
    }
}
