package org.nuncio.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.html.LivePage.Update;

/**
 * The days of the updates of a live blog. Where an update gives a time of day alone, its day follows from the day on which the blog was opened: the oldest update is of that day,
 * and where the clock goes back from one update to the next, midnight lies between them.
 */
final class UpdateDays {
    /**
     * @param date null where nothing tells it
     * @param told whether the update or the heading above it says so itself
     */
    record Day(@Nullable LocalDate date, boolean told) {}

    private static final long MINUTES_A_DAY = 24 * 60;

    private UpdateDays() {}

    /**
     * @param opened the day of the oldest update, or null
     * @param latest the day of the newest update, or null
     */
    static List<Day> of(List<Update> updates, @Nullable LocalDate opened, @Nullable LocalDate latest) {
        LocalDate near = opened == null ? latest : opened;
        List<String> headings = updates.stream()
                .map(Update::under)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean parted = headings.size() > 1;
        List<Day> told = updates.stream()
                .map(update -> told(update, parted ? update.under() : null, near))
                .toList();
        LocalDate first = opened != null || headings.isEmpty()
                ? opened
                : day(headings.get(0), near).orElse(null);
        return told.stream().anyMatch(Day::told) ? carried(told) : counted(updates, first, latest);
    }

    /** @param under the heading above it; one above all of them is the day of the blog */
    private static Day told(Update update, @Nullable String under, @Nullable LocalDate near) {
        String stamp = update.stamp() == null ? "" : update.stamp().words();
        Optional<LocalDate> own = day(stamp, near);
        Optional<LocalDate> day = own.isPresent() || under == null ? own : day(under, near);
        return new Day(day.orElse(null), day.isPresent());
    }

    /** A day without its year is the one next to the day of the blog. */
    private static Optional<LocalDate> day(String words, @Nullable LocalDate near) {
        Optional<LocalDate> whole = DateReader.date(words).filter(Dates::isDay);
        Optional<MonthDay> part = whole.isPresent() || near == null ? Optional.empty() : DateReader.monthAndDay(words);
        return whole.or(() -> part.filter(day -> day.isValidYear(near.getYear()))
                .map(day -> {
                    LocalDate same = day.atYear(near.getYear());
                    return same.isBefore(near.minusMonths(6))
                            ? same.plusYears(1)
                            : same.isAfter(near.plusMonths(6)) ? same.minusYears(1) : same;
                }));
    }

    /** What has no day has that of the update before it, the first ones that of the one after them. */
    private static List<Day> carried(List<Day> told) {
        List<Day> days = new ArrayList<>();
        LocalDate last =
                told.stream().filter(Day::told).findFirst().map(Day::date).orElse(null);
        for (Day day : told) {
            last = day.told() ? day.date() : last;
            days.add(day.told() ? day : new Day(last, false));
        }
        return days;
    }

    private static List<Day> counted(List<Update> updates, @Nullable LocalDate opened, @Nullable LocalDate latest) {
        List<LocalTime> times = new ArrayList<>();
        updates.forEach(update -> times.add(
                update.stamp() == null ? LocalTime.MIN : update.stamp().time()));
        boolean newestFirst = minutes(times, -1) <= minutes(times, 1);
        if (newestFirst) {
            Collections.reverse(times);
        }
        List<Integer> nights = new ArrayList<>();
        int night = 0;
        for (int i = 0; i < times.size(); i++) {
            night += i > 0 && times.get(i).isBefore(times.get(i - 1)) ? 1 : 0;
            nights.add(night);
        }
        LocalDate first = opened != null || latest == null ? opened : latest.minusDays(night);
        List<Day> days = new ArrayList<>();
        for (int n : nights) {
            days.add(new Day(first == null ? null : first.plusDays(n), false));
        }
        if (newestFirst) {
            Collections.reverse(days);
        }
        return days;
    }

    /** How long the updates took, read downwards or upwards: the shorter is the likelier. */
    private static long minutes(List<LocalTime> times, int direction) {
        long minutes = 0;
        for (int i = 1; i < times.size(); i++) {
            long step = direction * ChronoUnit.MINUTES.between(times.get(i - 1), times.get(i));
            minutes += Math.floorMod(step, MINUTES_A_DAY);
        }
        return minutes;
    }
}
