package org.nuncio.sentence;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What only the words around can tell: names and numbers that look like times are dropped, and the days of a list are added: {@code "February 14 and 15"} are two. */
final class TimeRules {
    private static final Pattern DAY_VALUE = Pattern.compile("(?<month>(?:\\d{4}|XXXX)-\\d{2})-\\d{2}");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int LAST_DAY = 31;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2200;
    private static final Set<String> JOINTS = Set.of("and", "or", "to", "through", "until", "&", "-", "–", "—");
    private static final Set<String> BARE_NAMES = Set.of("may", "march", "april", "june", "august");
    private static final Set<String> DETERMINERS = Set.of("the", "its", "his", "her", "their", "our", "'s", "’s");
    private static final Set<String> MEASURES = Set.of(
            "about", "some", "around", "nearly", "almost", "over", "least", "than", "up", "roughly", "approximately");
    private final TimePieces pieces;

    TimeRules(TimePieces pieces) {
        this.pieces = pieces;
    }

    /** The sound ones of these, with the days of their lists, in the order of the text. */
    List<Found> mend(List<Found> found) {
        List<Found> mended = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found each = found.get(i);
            if (!isName(each) && !isNumber(each)) {
                mended.addAll(daysBefore(each));
                mended.add(each);
                mended.addAll(
                        daysAfter(each, i + 1 < found.size() ? found.get(i + 1).first() : pieces.size()));
            }
        }
        return mended;
    }

    /** {@code Theresa May}, {@code April Jones}, {@code the March for Life}. */
    private boolean isName(Found found) {
        if (found.first() != found.last() || !BARE_NAMES.contains(word(found.first()))) {
            return false;
        }
        boolean temporal = CalendarForms.TEMPORAL.contains(word(found.first() - 1));
        boolean afterName = pieces.isName(found.first() - 1) && !TimeWords.isTimeWord(word(found.first() - 1));
        boolean beforeName = pieces.isName(found.last() + 1);
        boolean event = word(found.first() - 1).equals("the") && !pieces.isNoun(found.last() + 1);
        return !temporal && (afterName || beforeName || event);
    }

    /** {@code About 1900 soldiers}, {@code Resolution 2202}, not {@code the 2014 protests}. */
    private boolean isNumber(Found found) {
        String last = word(found.last());
        boolean bare = found.first() == found.last()
                || found.last() == found.first() + 1 && MEASURES.contains(word(found.first()));
        if (!bare || !YEAR.matcher(last).matches() || !found.type().equals("DATE")) {
            return false;
        }
        String before = word(found.first() - 1);
        int year = Integer.parseInt(last);
        boolean numbered = pieces.isNoun(found.first() - 1) && !TimeWords.isTimeWord(before);
        boolean measured = MEASURES.contains(before) || MEASURES.contains(word(found.first()));
        boolean counted = !DETERMINERS.contains(before)
                && !CalendarForms.TEMPORAL.contains(before)
                && (pieces.isPlural(found.last() + 1)
                        || pieces.isPlural(found.last() + 2) && pieces.isAttribute(found.last() + 1));
        return numbered
                || counted
                || measured && (pieces.isNoun(found.last() + 1) || pieces.isPlural(found.last() + 2))
                || year < FIRST_YEAR
                || year > LAST_YEAR;
    }

    private List<Found> daysAfter(Found found, int limit) {
        Matcher value = DAY_VALUE.matcher(found.value());
        List<Found> days = new ArrayList<>();
        if (!value.matches() || day(found.last()) == 0) {
            return days;
        }
        for (int at = found.last() + 1; at + 1 < limit; ) {
            boolean comma = word(at).equals(",");
            int number = comma && JOINTS.contains(word(at + 1)) ? at + 2 : at + 1;
            boolean joined = comma ? number == at + 2 || isListed(number) : JOINTS.contains(word(at));
            if (!joined || number >= limit || day(number) == 0 || isCounting(number + 1)) {
                break;
            }
            days.add(new Found(
                    number, number, "DATE", value.group("month") + String.format(Locale.ROOT, "-%02d", day(number))));
            at = number + 1;
        }
        return days;
    }

    /** {@code 14 and} before {@code 15 February}, {@code 2, 3 and} before {@code 4 March}. */
    private List<Found> daysBefore(Found found) {
        Matcher value = DAY_VALUE.matcher(found.value());
        LinkedList<Found> days = new LinkedList<>();
        if (!value.matches() || found.last() == found.first() || day(found.first()) == 0) {
            return days;
        }
        int number = found.first() - 2;
        boolean joined = JOINTS.contains(word(number + 1));
        while (joined && number >= 0 && day(number) > 0) {
            days.addFirst(Found.date(
                    number, number, value.group("month") + String.format(Locale.ROOT, "-%02d", day(number))));
            number -= 2;
            joined = word(number + 1).equals(",");
        }
        String before = pieces.tag(number + 1);
        boolean opened = number + 1 < 0 || before.equals("IN") || before.equals("DT") || before.equals("TO");
        return opened ? days : List.of();
    }

    /** Whether the list goes on after this number: {@code 1, 2 and 3}. */
    private boolean isListed(int number) {
        return JOINTS.contains(word(number + 1)) && day(number + 2) > 0;
    }

    /** What stands after a number that counts things: {@code 15 soldiers}, {@code 15 of them}, {@code 15 %}, {@code 15 March}. */
    private boolean isCounting(int at) {
        return pieces.isNoun(at)
                || word(at).equals("of")
                || word(at).equals("%")
                || pieces.tag(at).startsWith("JJ")
                || pieces.tag(at).equals("CD")
                || pieces.tag(at).equals("HYPH");
    }

    private int day(int at) {
        Matcher day = DAY.matcher(word(at));
        int number = day.matches() ? Integer.parseInt(day.group(1)) : 0;
        return number <= LAST_DAY ? number : 0;
    }

    private String word(int at) {
        return pieces.word(at);
    }
}
