package org.nuncio.sentence;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date with the words around it that narrow it: {@code early on Monday}, {@code the end of March}, {@code 3 p.m. on Friday}, {@code every Sunday}. */
final class EdgeForms {
    private static final Set<String> EARLY_LATE = Set.of("early", "late", "earlier", "later", "mid", "mid-", "middle");
    private static final Set<String> EDGES = Set.of("end", "start", "beginning", "middle", "close", "turn", "outset");
    private static final Set<String> STRETCHES = Set.of(
            "half", "part", "third", "week", "weeks", "day", "days", "weekend", "month", "months", "year", "years");
    private static final Set<String> ORDINALS = Set.of(
            "first", "second", "third", "fourth", "last", "final", "early", "late", "latter", "closing", "opening",
            "very", "middle", "few", "two", "three", "four", "five", "six");
    private static final Map<String, String> INSTANTS = Map.of(
            "noon",
            "12:00",
            "midday",
            "12:00",
            "midnight",
            "00:00",
            "dawn",
            "MO",
            "daybreak",
            "MO",
            "sunrise",
            "MO",
            "dusk",
            "EV",
            "sunset",
            "EV",
            "nightfall",
            "EV",
            "overnight",
            "NI");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})[:.]([0-5]\\d)|([01]\\d|2[0-4])([0-5]\\d)|(\\d{1,2})");
    private static final Pattern SHORT_TIME = Pattern.compile("(\\d{1,2})(?:[:.]([0-5]\\d))?([ap])\\.?m\\.?");
    private static final Set<String> AM_PM = Set.of("a.m.", "p.m.", "am", "pm", "a.m", "p.m");
    private static final Set<String> ZONES = Set.of("gmt", "utc", "est", "edt", "cet", "bst", "et", "hours");
    private static final Set<String> LOCAL = Set.of("local", "moscow", "universal");
    private static final Set<String> EVERY = Set.of("every", "each");

    private final TimePieces pieces;
    private final CalendarForms calendar;
    private final RelativeForms relative;
    private final TimeMeasures measures;

    EdgeForms(TimePieces pieces) {
        this.pieces = pieces;
        this.calendar = new CalendarForms(pieces);
        this.measures = new TimeMeasures(pieces);
        this.relative = new RelativeForms(pieces, calendar, measures);
    }

    Optional<Found> at(int i) {
        return set(i).or(() -> clock(i))
                .or(() -> instant(i))
                .or(() -> partOf(i))
                .or(() -> edge(i))
                .or(() -> plain(i));
    }

    private Optional<Found> plain(int i) {
        return calendar.at(i).or(() -> relative.at(i)).map(relative::dayPart);
    }

    /** Not lengths of time and not what is told of any day. */
    private Optional<Found> date(int i) {
        return early(i).or(() -> plain(i)).filter(found -> !found.isDuration());
    }

    /** {@code every Sunday}, {@code each year}, {@code every two weeks}: swallowed whole, so that no single Sunday is read. */
    private Optional<Found> set(int i) {
        if (!pieces.is(i, EVERY)) {
            return Optional.empty();
        }
        int at = pieces.is(i + 1, Set.of("single", "other", "few")) ? i + 2 : i + 1;
        boolean part = RelativeForms.PARTS.containsKey(pieces.word(at));
        boolean season = CalendarForms.seasons().contains(pieces.word(at));
        boolean unit = measures.unit(at).isPresent() || pieces.is(at, "weekend");
        Optional<Found> inner = calendar.at(at).or(() -> measures.at(at).map(TimeMeasures.Measure::duration));
        return inner.map(found -> new Found(i, found.last(), "SET", found.value()))
                .or(() -> part || season || unit ? Optional.of(new Found(i, at, "SET", "XXXX")) : Optional.empty());
    }

    /** {@code 3:30 p.m. on Monday}, {@code 0900 GMT}, {@code 4pm}, {@code 6 o'clock}; alone it is a time without a day. */
    private Optional<Found> clock(int i) {
        String word = pieces.word(i);
        if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
            return Optional.empty();
        }
        Matcher brief = SHORT_TIME.matcher(word);
        Matcher m = TIME.matcher(word);
        if (brief.matches()) {
            return Optional.of(onDay(i, i, hour(brief.group(1), brief.group(3)) + ":" + minutes(brief.group(2))));
        }
        if (!m.matches()) {
            return Optional.empty();
        }
        boolean half = pieces.is(i + 1, AM_PM);
        boolean zone = pieces.is(i + 1, ZONES) || pieces.is(i + 1, LOCAL) && pieces.is(i + 2, "time");
        boolean clock = word.indexOf(':') > 0 || pieces.is(i + 1, Set.of("o'clock", "o’clock"));
        if (!half && !clock && !(zone && word.length() >= 4)) {
            return Optional.empty();
        }
        String hours = m.group(1) != null ? m.group(1) : m.group(3) != null ? m.group(3) : m.group(5);
        String minutes = m.group(1) != null ? m.group(2) : m.group(4);
        String part = half ? pieces.word(i + 1).substring(0, 1) : "";
        boolean single = word.indexOf(':') > 0 && !half;
        return Optional.of(onDay(i, single ? i : i + 1, hour(hours, part) + ":" + minutes(minutes)));
    }

    private static String minutes(String written) {
        return written == null ? "00" : written;
    }

    /** @param part {@code a} or {@code p} of a.m. and p.m., or nothing */
    private static String hour(String written, String part) {
        int hour = Integer.parseInt(written);
        int ofDay = part.isEmpty() ? hour : hour % 12 + (part.equals("p") ? 12 : 0);
        return String.format(Locale.ROOT, "%02d", ofDay);
    }

    /** The time, and the day that follows: {@code on Friday}, {@code local time on Friday}, {@code Friday}. */
    private Found onDay(int first, int last, String time) {
        int end = last;
        if (pieces.is(end + 1, ZONES)) {
            end++;
        } else if (pieces.is(end + 1, LOCAL) && pieces.is(end + 2, "time")) {
            end += 2;
        }
        int at = pieces.is(end + 1, Set.of("on", "of")) || pieces.is(end + 1, ",") && pieces.is(end + 2, "on")
                ? end + 2
                : end + 1;
        int day = pieces.is(at, "on") ? at + 1 : at;
        int done = end;
        return date(day)
                .filter(f -> isDay(f.value()))
                .map(f -> f.atTime(first, f.last(), time))
                .orElseGet(() -> new Found(first, done, "TIME", "T" + time));
    }

    private static boolean isDay(String value) {
        return value.contains("-WXX-")
                || value.startsWith("OFFSET") && value.endsWith("D")
                || value.startsWith("THIS P1D")
                || value.matches("(XXXX|\\d{4})-\\d\\d-\\d\\d.*")
                || value.matches("(NEXT|PREV)_IMMEDIATE P1D.*");
    }

    /** {@code midnight on Friday}, {@code overnight on Sunday}, {@code dawn Monday}; without a day they are none of the calendar. */
    private Optional<Found> instant(int i) {
        String time = INSTANTS.get(pieces.word(i));
        return time == null
                ? Optional.empty()
                : Optional.of(onDay(i, i, time)).filter(f -> f.last() > i).or(() -> overnight(i));
    }

    /** {@code overnight} alone, but not {@code an overnight curfew}, {@code Friday overnight}, {@code overnight into Sunday}. */
    private Optional<Found> overnight(int i) {
        boolean attribute = pieces.isNoun(i + 1) || pieces.tag(i + 1).startsWith("JJ");
        boolean ofDay = calendar.weekdayNumber(i - 1) > 0 || calendar.weekdayNumber(i + 2) > 0;
        return pieces.is(i, "overnight") && !attribute && !ofDay
                ? Optional.of(Found.date(i, i, "OVERNIGHT"))
                : Optional.empty();
    }

    /** {@code the night of February 14}, {@code the early hours of Monday}, {@code evening of 3 March}. */
    private Optional<Found> partOf(int i) {
        int at = pieces.is(i, "the") ? i + 1 : i;
        at = pieces.is(at, Set.of("early", "late", "small")) ? at + 1 : at;
        String part = pieces.is(at, "hours") ? "MO" : RelativeForms.PARTS.get(pieces.word(at));
        boolean hours = pieces.is(at, "hours") && at == i;
        if (part == null || hours || !pieces.is(at + 1, Set.of("of", "on"))) {
            return Optional.empty();
        }
        return date(at + 2).filter(f -> isDay(f.value())).map(f -> f.atTime(i, f.last(), part));
    }

    private Optional<Found> edge(int i) {
        return early(i).or(() -> edgeOf(i)).or(() -> yearEnd(i));
    }

    /** {@code early Monday}, {@code late in 2020}, {@code earlier this year}, {@code mid-February}. */
    private Optional<Found> early(int i) {
        if (!pieces.is(i, EARLY_LATE)) {
            return Optional.empty();
        }
        boolean in = pieces.is(i + 1, Set.of("in", "on"));
        int at = in ? i + 2 : i + 1;
        Optional<Found> date =
                plain(at).filter(f -> !f.isDuration() && !f.value().startsWith("THAT"));
        if (in && date.isPresent() && pieces.is(i + 1, "on")) {
            return date.filter(f -> f.type().equals("TIME")).map(f -> f.from(i));
        }
        return date.filter(f -> !in || !f.value().endsWith("-WE")).map(f -> f.from(i));
    }

    /** {@code the end of March}, {@code the first half of 2021}, {@code the last week of the year}, {@code the start of next week}. */
    private Optional<Found> edgeOf(int i) {
        int at = pieces.is(i, "the") ? i + 1 : i;
        boolean ordinal = pieces.is(at, ORDINALS) && !pieces.is(at + 1, "of");
        while (pieces.is(at, ORDINALS) && !pieces.is(at + 1, "of")) {
            at++;
        }
        boolean stretch = ordinal && pieces.is(i, "the") && pieces.is(at, STRETCHES);
        if (!pieces.is(at + 1, "of") || !stretch && !pieces.is(at, EDGES)) {
            return Optional.empty();
        }
        int from = at + 2;
        return early(from)
                .or(() -> plain(from))
                .or(() -> relative.unitOfNow(from))
                .filter(f -> !f.isDuration())
                .map(f -> f.from(i));
    }

    /** {@code year-end}, {@code the month's end} */
    private Optional<Found> yearEnd(int i) {
        int at = pieces.is(i, "the") ? i + 1 : i;
        boolean joined = pieces.is(at + 1, Set.of("-", "'s", "’s")) && pieces.is(at + 2, "end");
        return joined && pieces.is(at, Set.of("year", "month", "week"))
                ? Optional.of(Found.date(
                        i, at + 2, "THIS P1" + measures.unit(at).orElseThrow().letter()))
                : Optional.empty();
    }
}
