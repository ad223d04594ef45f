package org.nuncio.sentence;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuncio.sentence.TimeMeasures.Measure;
import org.nuncio.sentence.TimeMeasures.Unit;

/** What counts from the day of publication or from a day named before: {@code last week}, {@code two days ago}, {@code the next day}. */
final class RelativeForms {
    static final Map<String, String> PARTS = Map.of("morning", "MO", "afternoon", "AF", "evening", "EV", "night", "NI");
    private static final Set<String> FOLLOWING = Set.of("next", "following");
    private static final Set<String> PREVIOUS = Set.of("previous", "preceding");
    private static final Set<String> VAGUE =
            Set.of("recent", "coming", "past", "last", "next", "following", "previous", "preceding");
    private static final Set<String> WITHIN = Set.of("over", "during", "within", "throughout", "for", "in", "across");
    private static final Set<String> UNITS = Set.of("week", "month", "year");
    private static final Set<String> TODAY = Set.of("today", "yesterday", "tomorrow", "tonight");
    private static final Set<String> APOSTROPHE = Set.of("'s", "’s", "'", "’");
    private static final String NEXT = "NEXT_IMMEDIATE P1";
    private static final String PREV = "PREV_IMMEDIATE P1";
    private static final String THAT = "THAT P1";

    private final TimePieces pieces;
    private final CalendarForms calendar;
    private final TimeMeasures measures;

    RelativeForms(TimePieces pieces, CalendarForms calendar, TimeMeasures measures) {
        this.pieces = pieces;
        this.calendar = calendar;
        this.measures = measures;
    }

    Optional<Found> at(int i) {
        return weekendOf(i).or(() -> deictic(i)).or(() -> counted(i)).or(() -> weekend(i, i));
    }

    private Optional<Found> deictic(int i) {
        return switch (pieces.word(i)) {
            case "today", "yesterday", "tomorrow", "tonight" -> Optional.of(today(i, i));
            case "last", "next", "this" -> shifted(i);
            case "coming", "past", "recent", "previous", "preceding", "following" -> vague(i, i);
            case "the" -> afterThe(i);
            case "that" ->
                pieces.tag(i).equals("IN") || pieces.tag(i).equals("WDT") ? Optional.empty() : that(i, i + 1);
            case "same" -> that(i, i + 1);
            case "early", "late", "earlier", "later" -> inTheUnit(i);
            default -> Optional.empty();
        };
    }

    private Found today(int first, int at) {
        String part = PARTS.get(pieces.word(at + 1));
        int last = part == null ? at : at + 1;
        String day = switch (pieces.word(at)) {
            case "yesterday" -> "OFFSET P-1D";
            case "tomorrow" -> "OFFSET P1D";
            default -> "THIS P1D";
        };
        boolean tonight = pieces.is(at, "tonight");
        return part == null && !tonight
                ? Found.date(first, last, day)
                : Found.date(first, last, day).atTime(first, last, tonight ? "NI" : part);
    }

    /** {@code last Tuesday}, {@code this morning}, {@code next year}, {@code last summer}, {@code this past week}. */
    private Optional<Found> shifted(int i) {
        int at = i + 1;
        boolean now = pieces.is(i, "this");
        if (pieces.is(i - 1, "the") && isUnitOrPart(at)) {
            return Optional.empty(); // the last year of the war
        }
        if (now && pieces.is(at, Set.of("coming", "past"))) {
            return calendar.weekdayNumber(at + 1) > 0
                    ? Optional.of(dayPart(weekday(i, at + 1, pieces.is(at, "coming") ? " OFFSET P1W" : " OFFSET P-1W")))
                    : vague(i, at);
        }
        String shift = now ? "" : pieces.is(i, "last") ? "-1" : "1";
        if (calendar.weekdayNumber(at) > 0) {
            return Optional.of(dayPart(weekday(i, at, shift.isEmpty() ? "" : " OFFSET P" + shift + "W")));
        }
        if (pieces.is(at, UNITS)) {
            String letter = letter(at);
            return Optional.of(Found.date(i, at, "THIS P1" + letter + (now ? "" : " OFFSET P" + shift + letter)));
        }
        if (PARTS.containsKey(pieces.word(at))) {
            String day = now ? "THIS P1D" : "OFFSET P" + shift + "D";
            return pieces.is(i, "next")
                    ? Optional.of(next(i, at))
                    : Optional.of(Found.date(i, at, day).atTime(i, at, PARTS.get(pieces.word(at))));
        }
        return named(i, at, shift)
                .or(() -> pieces.is(i, "next") && pieces.is(at, "day") ? Optional.of(next(i, at)) : vague(i, i));
    }

    private Found next(int first, int at) {
        return step(first, at, NEXT).orElseThrow();
    }

    private Found weekday(int first, int at, String offset) {
        return Found.date(first, at, "XXXX-WXX-" + calendar.weekdayNumber(at) + offset);
    }

    /** {@code last March}, {@code next summer}, {@code this weekend}, {@code last quarter}. */
    private Optional<Found> named(int first, int at, String shift) {
        int month = calendar.monthNumber(at);
        String offset = shift.isEmpty() ? "" : " OFFSET P" + shift;
        if (month > 0) {
            Optional<Found> whole =
                    calendar.at(at).filter(f -> f.last() > at && !f.value().contains("INTERSECT"));
            String value = String.format(Locale.ROOT, "XXXX-%02d", month);
            return whole.map(f -> f.from(first))
                    .or(() -> Optional.of(
                            Found.date(first, at, shift.isEmpty() ? "THIS " + value : value + offset + "Y")));
        }
        String season = calendar.seasonCode(at);
        if (!season.isEmpty()) {
            return Optional.of(Found.date(first, at, "XXXX-" + season + (offset.isEmpty() ? "" : offset + "Y")));
        }
        return pieces.is(at, "weekend")
                ? Optional.of(Found.date(first, at, "XXXX-WE" + (offset.isEmpty() ? "" : offset + "W")))
                : Optional.empty();
    }

    /** {@code recent weeks}, {@code the past three weeks}, {@code the coming year}; how long, or vaguely when. */
    private Optional<Found> vague(int first, int at) {
        if (pieces.is(at, "recent") && pieces.is(at + 1, Set.of("times", "memory"))) {
            return Optional.empty();
        }
        Optional<Measure> counted = measures.at(at + 1);
        if (counted.isPresent()) {
            return counted.map(m -> m.duration().from(first));
        }
        Optional<Unit> unit = measures.unit(at + 1);
        boolean single = unit.isPresent() && pieces.is(at, Set.of("past", "coming", "last", "next"));
        return single
                ? unit.map(u -> new Found(first, at + 1, "DURATION", "P" + u.clock() + "X" + u.letter()))
                : Optional.empty();
    }

    /** {@code the next day}, {@code the previous night}, {@code the day before}, {@code the same week}, {@code the past year}, {@code the weekend}. */
    private Optional<Found> afterThe(int i) {
        int at = pieces.is(i + 1, "very") ? i + 2 : i + 1;
        if (pieces.is(at, "same")) {
            return that(i, at + 1);
        }
        if (pieces.is(at, VAGUE)) {
            boolean within = pieces.is(at, "next") && pieces.is(i - 1, WITHIN);
            Optional<Found> step = within || pieces.is(at, Set.of("last", "past", "coming", "recent"))
                    ? Optional.empty()
                    : step(i, at + 1, pieces.is(at, FOLLOWING) ? NEXT : pieces.is(at, PREVIOUS) ? PREV : "");
            return step.or(
                    () -> pieces.is(at, "last") || pieces.is(at, "next") ? shiftedAfterThe(i, at) : vague(i, at));
        }
        return dayBefore(i).or(() -> weekend(i, i + 1));
    }

    /** {@code the last Sunday}, {@code the next weekend}; but <i>the last week</i> is seven days to now. */
    private Optional<Found> shiftedAfterThe(int first, int at) {
        boolean of = pieces.is(at + 2, "of");
        return isUnitOrPart(at + 1) || of
                ? vague(first, at).filter(f -> !of)
                : shifted(at).map(f -> f.from(first));
    }

    private boolean isUnitOrPart(int at) {
        return pieces.is(at, UNITS) || PARTS.containsKey(pieces.word(at));
    }

    private Optional<Found> step(int first, int at, String step) {
        String part = PARTS.get(pieces.word(at));
        if (step.isEmpty() || part == null && !pieces.is(at, UNITS) && !pieces.is(at, "day")) {
            return Optional.empty();
        }
        return part == null
                ? Optional.of(Found.date(first, at, step + letter(at)))
                : Optional.of(Found.date(first, at, step + "D").atTime(first, at, part));
    }

    /** {@code the day before}, {@code the week after}, where no event follows from which it would count; {@code the day after tomorrow}. */
    private Optional<Found> dayBefore(int i) {
        boolean unit = pieces.is(i + 1, UNITS) || pieces.is(i + 1, "day") || PARTS.containsKey(pieces.word(i + 1));
        boolean before = pieces.is(i + 2, "before");
        if (!unit || !before && !pieces.is(i + 2, "after")) {
            return Optional.empty();
        }
        if (pieces.is(i + 1, "day") && pieces.is(i + 3, before ? "yesterday" : "tomorrow")) {
            return Optional.of(Found.date(i, i + 3, before ? "OFFSET P-2D" : "OFFSET P2D"));
        }
        if (pieces.isEnd(i + 3)) {
            return step(i, i + 1, before ? PREV : NEXT).map(f -> f.upTo(i + 2));
        }
        // ", the day after police arrested him": one day, counted by whoever knows the day of the clause before it
        boolean apart = i > 0 && pieces.is(i - 1, ",") && !letter(i + 1).isEmpty();
        return apart ? Optional.of(new Found(i, i + 1, "DURATION", "P1" + letter(i + 1))) : Optional.empty();
    }

    /** {@code that day}, {@code the same week}, {@code that same night}, {@code that weekend}. */
    private Optional<Found> that(int first, int next) {
        int at = pieces.is(next, "same") ? next + 1 : next;
        return step(first, at, THAT);
    }

    /** {@code later that day}, {@code earlier in the week}, {@code late in the month}. */
    private Optional<Found> inTheUnit(int i) {
        if (pieces.is(i + 1, "that") || pieces.is(i + 1, "the") && pieces.is(i + 2, "same")) {
            return that(i, pieces.is(i + 1, "that") ? i + 2 : i + 3);
        }
        boolean in = pieces.is(i + 1, "in") && pieces.is(i + 2, "the");
        if (in && pieces.is(i + 3, "day")) {
            return Optional.of(Found.date(i, i + 3, THAT + "D"));
        }
        return in && pieces.is(i + 3, UNITS)
                ? Optional.of(Found.date(i, i + 3, "THIS P1" + letter(i + 3)))
                : Optional.empty();
    }

    private String letter(int at) {
        return measures.unit(at).map(Unit::letter).orElse("D");
    }

    private Optional<Found> weekend(int first, int at) {
        return pieces.is(at, "weekend") && !pieces.is(at - 1, Set.of("a", "every", "each", "per"))
                ? Optional.of(Found.date(first, at, "XXXX-WE"))
                : Optional.empty();
    }

    /** {@code two days ago}, {@code a week later}, {@code three months from now}, {@code a week from Monday}; else how long it takes. */
    private Optional<Found> counted(int i) {
        Optional<Measure> measure = measures.at(i);
        if (measure.isEmpty()) {
            return Optional.empty();
        }
        Measure m = measure.get();
        int at = m.last() + 1;
        if (pieces.is(at, "ago")) {
            return Optional.of(Found.date(i, afterAgo(at), "OFFSET " + m.offset(true)));
        }
        boolean back = pieces.is(at, "earlier") || pieces.is(at, "before") && pieces.isEnd(at + 1);
        boolean on = pieces.is(at, "later") || pieces.is(at, "after") && pieces.isEnd(at + 1);
        if ((back || on) && !pieces.is(at + 1, "than")) {
            boolean about = pieces.is(i, Set.of("less", "more", "fewer")); // less than a week later: not that very day
            return Optional.of(
                    Found.date(i, at, about ? "OFFSET PX" + m.unit().letter() : THAT + "D OFFSET " + m.offset(back)));
        }
        if (pieces.is(at, "hence") || pieces.is(at, "from") && pieces.is(at + 1, "now")) {
            return Optional.of(Found.date(i, pieces.is(at, "hence") ? at : at + 1, "OFFSET " + m.offset(false)));
        }
        boolean until =
                pieces.is(at, "from") && !pieces.is(i - 1, "for"); // for two months from 1 May: that day is its first
        Optional<Found> from = until ? calendar.at(at + 1).or(() -> deictic(at + 1)) : Optional.empty();
        if (from.isPresent() && !from.get().isDuration()) {
            return Optional.of(
                    Found.date(i, from.get().last(), "OFFSET PX" + m.unit().letter()));
        }
        return isLength(m) ? Optional.of(m.duration()) : Optional.empty();
    }

    /** {@code a year ago this week} is no time of this week. */
    private int afterAgo(int ago) {
        if (pieces.is(ago + 1, TODAY)) {
            return ago + 1;
        }
        boolean unit = pieces.is(ago + 1, "this") && (pieces.is(ago + 2, UNITS));
        return unit ? ago + 2 : ago;
    }

    /** <i>35 years old</i> is an age, and a <i>second</i> or <i>minute</i> may be a number or a protocol. */
    private boolean isLength(Measure measure) {
        boolean old = pieces.is(measure.last() + 1, "old") || pieces.is(measure.last(), "old");
        boolean age = pieces.is(measure.last() + 1, "-") && pieces.is(measure.last() + 2, "old");
        boolean name = pieces.isCapital(measure.last()) && measure.last() > 0;
        return !old && !age && !name;
    }

    /** {@code the week}, {@code the month}, {@code the year} as that of publication: only where other words point there. */
    Optional<Found> unitOfNow(int i) {
        int at = pieces.is(i, "the") ? i + 1 : i;
        return pieces.is(at, UNITS) && (at > i || pieces.is(i + 1, APOSTROPHE))
                ? Optional.of(Found.date(i, at, "THIS P1" + letter(at)))
                : Optional.empty();
    }

    /** {@code the weekend of March 5} */
    private Optional<Found> weekendOf(int i) {
        boolean of = pieces.is(i, "the") && pieces.is(i + 1, "weekend") && pieces.is(i + 2, "of");
        return of ? calendar.at(i + 3).map(f -> f.from(i)) : Optional.empty();
    }

    /** A date with the part of the day after it: {@code Tuesday night}. */
    Found dayPart(Found date) {
        String part = PARTS.get(pieces.word(date.last() + 1));
        return part == null || date.isDuration() ? date : date.atTime(date.first(), date.last() + 1, part);
    }
}
