package org.nuncio.sentence;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time: {@code two days}, {@code nearly a decade}, {@code 48-hour}, {@code weeks}. */
final class TimeMeasures {
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("second", new Unit("T", 1, "S")),
            Map.entry("minute", new Unit("T", 1, "M")),
            Map.entry("hour", new Unit("T", 1, "H")),
            Map.entry("day", new Unit("", 1, "D")),
            Map.entry("night", new Unit("", 1, "D")),
            Map.entry("week", new Unit("", 1, "W")),
            Map.entry("fortnight", new Unit("", 2, "W")),
            Map.entry("month", new Unit("", 1, "M")),
            Map.entry("year", new Unit("", 1, "Y")),
            Map.entry("decade", new Unit("", 10, "Y")),
            Map.entry("century", new Unit("", 100, "Y")),
            Map.entry("centurie", new Unit("", 100, "Y")));
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Set<String> VAGUE =
            Set.of("several", "few", "many", "some", "dozens", "hundreds", "countless", "numerous", "couple");
    private static final Set<String> VAGUE_NOUNS = Set.of("few", "couple", "handful", "number", "dozen", "good");
    private static final Set<String> ABOUT =
            Set.of("about", "around", "nearly", "almost", "some", "roughly", "approximately", "over", "under");
    private static final Set<String> COMPARED = Set.of("more", "less", "fewer", "longer");
    private static final Set<String> BETWEEN = Set.of(
            "long", "straight", "consecutive", "successive", "full", "whole", "more", "further", "other", "solid");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");
    private static final Pattern COMPOUND = Pattern.compile("([a-z]+|\\d+)[-–]([a-z]+)(?:[-–](?:long|old))?");

    private final TimePieces pieces;

    TimeMeasures(TimePieces pieces) {
        this.pieces = pieces;
    }

    /** @param clock {@code T} for what is shorter than a day */
    record Unit(String clock, int times, String letter) {
        boolean isPartOfDay() {
            return !clock.isEmpty();
        }
    }

    /**
     * How many of which unit.
     *
     * @param last its last piece, inclusive
     * @param amount {@code X} where it is not known
     */
    record Measure(int first, int last, Unit unit, String amount) {
        Found duration() {
            return new Found(first, last, "DURATION", "P" + unit.clock() + amount + unit.letter());
        }

        /** Counted from some day, back or on. */
        String offset(boolean back) {
            return "P" + unit.clock() + (back ? "-" : "") + amount + unit.letter();
        }
    }

    /** The unit of this word, also in the plural. */
    Optional<Unit> unit(int at) {
        String word = pieces.word(at);
        Unit unit = UNITS.get(word);
        return Optional.ofNullable(unit != null || !word.endsWith("s") ? unit : UNITS.get(singular(word)));
    }

    boolean isPluralUnit(int at) {
        return pieces.word(at).endsWith("s") && UNITS.containsKey(singular(pieces.word(at)));
    }

    private static String singular(String word) {
        return word.substring(0, word.length() - 1);
    }

    /** With a number, or without in the plural. */
    Optional<Measure> at(int first) {
        int from = afterAbout(first);
        Optional<Measure> counted = counted(first, from).or(() -> compound(first));
        if (counted.isPresent()) {
            return counted.map(this::withHalf);
        }
        return isPluralUnit(first) ? unit(first).map(unit -> measure(first, first, unit, -1)) : Optional.empty();
    }

    private int afterAbout(int first) {
        if (pieces.is(first, COMPARED) && pieces.is(first + 1, "than")) {
            return first + 2;
        }
        boolean atLeast = pieces.is(first, "at") && pieces.is(first + 1, Set.of("least", "most"));
        if (atLeast || pieces.is(first, "up") && pieces.is(first + 1, "to")) {
            return first + 2;
        }
        return pieces.is(first, ABOUT) || pieces.is(first, "another") ? first + 1 : first;
    }

    private Optional<Measure> counted(int first, int from) {
        int number = number(pieces.word(from));
        int at = from + 1;
        if (pieces.is(from, Set.of("a", "an"))) {
            boolean vague = pieces.is(from + 1, VAGUE_NOUNS) && !pieces.is(from + 1, "dozen");
            number = pieces.is(from + 1, "dozen") ? 12 : vague ? -1 : 1;
            at = pieces.is(from + 1, VAGUE_NOUNS) ? from + 2 : from + 1;
        } else if (pieces.is(from, "half") && pieces.is(from + 1, "a")) {
            at = from + 2;
        } else if (number < 0 && !pieces.is(from, VAGUE) && !pieces.is(first, "another")) {
            return Optional.empty();
        } else if (number < 0 && pieces.is(first, "another") && unit(from).isPresent()) {
            number = 1;
            at = from;
        }
        if (number >= 20
                && pieces.is(at, "-")
                && number(pieces.word(at + 1)) < 10
                && unit(at + 2).isPresent()) {
            number += Math.max(0, number(pieces.word(at + 1)));
            at += 2;
        }
        if (number > 0 && pieces.is(at, "and") && pieces.is(at + 1, "a") && pieces.is(at + 2, "half")) {
            at += 3;
            number = -1;
        }
        while (pieces.is(at, "of") || pieces.is(at, BETWEEN) || pieces.is(at, Set.of("-", "–"))) {
            at++;
        }
        int last = at;
        int amount = number;
        return unit(at).map(unit -> measure(first, longEnd(last), unit, amount));
    }

    /** {@code three-month-long} */
    private int longEnd(int last) {
        return pieces.is(last + 1, "-") && pieces.is(last + 2, Set.of("long", "old")) ? last + 2 : last;
    }

    private Optional<Measure> compound(int at) {
        Matcher m = COMPOUND.matcher(pieces.word(at));
        if (pieces.word(at).indexOf('-') < 0 && pieces.word(at).indexOf('–') < 0 || !m.matches()) {
            return Optional.empty();
        }
        Unit whole = m.group(2).equals("long") ? UNITS.get(m.group(1)) : null;
        Unit unit = UNITS.get(m.group(2));
        int number = number(m.group(1));
        return whole != null
                ? Optional.of(measure(at, at, whole, 1))
                : unit == null || number < 0 ? Optional.empty() : Optional.of(measure(at, at, unit, number));
    }

    /** {@code a year and a half} */
    private Measure withHalf(Measure measure) {
        int at = measure.last() + 1;
        boolean half = pieces.is(at, "and") && pieces.is(at + 1, "a") && pieces.is(at + 2, "half");
        return half ? new Measure(measure.first(), at + 2, measure.unit(), "X") : measure;
    }

    private static Measure measure(int first, int last, Unit unit, int number) {
        String amount = number < 0 ? "X" : String.format(Locale.ROOT, "%d", number * unit.times());
        return new Measure(first, last, unit, amount);
    }

    /** -1 for what is no number. */
    static int number(String word) {
        if (DIGITS.matcher(word).matches()) {
            return Integer.parseInt(word);
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            int tens = NUMBERS.getOrDefault(word.substring(0, hyphen), -1);
            int ones = NUMBERS.getOrDefault(word.substring(hyphen + 1), -1);
            return tens < 20 || ones < 1 || ones > 9 ? -1 : tens + ones;
        }
        return NUMBERS.getOrDefault(word, -1);
    }
}
