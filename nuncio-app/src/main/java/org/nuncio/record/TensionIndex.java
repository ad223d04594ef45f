package org.nuncio.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.TensionFormula;

/**
 * The tension index by day: what is left of the day before, and what the happenings of the day add.
 *
 * @param steps days on which something is added, in order
 */
public record TensionIndex(TensionFormula formula, List<Point> steps, LeftOut leftOut) {
    public TensionIndex {
        steps = List.copyOf(steps);
    }

    /** What the happenings of a day add. */
    record Step(LocalDate day, double adds, int happenings) {}

    /**
     * A day.
     *
     * @param index its value
     * @param adds what its happenings add to what is left of the day before
     * @param happenings how many add something
     */
    public record Point(LocalDate day, double index, double adds, int happenings) {}

    /**
     * How many happenings are not in the index.
     *
     * @param weightless their status or their score counts for nothing
     * @param undated no report tells their day, or when they were first reported
     * @param wide known to lie in too wide a span only
     */
    public record LeftOut(int weightless, int undated, int wide) {
        static final LeftOut NONE = new LeftOut(0, 0, 0);
    }

    /** @param steps in the order of their days, each once */
    static TensionIndex of(TensionFormula formula, List<Step> steps, LeftOut leftOut) {
        List<Point> points = new ArrayList<>();
        Point before = null;
        for (Step step : steps) {
            double rest = before == null ? 0 : left(formula, before, step.day());
            before = new Point(step.day(), rest + step.adds(), step.adds(), step.happenings());
            points.add(before);
        }
        return new TensionIndex(formula, points, leftOut);
    }

    /** What is left on a later day. */
    static double left(TensionFormula formula, Point point, LocalDate day) {
        return point.index() * Math.pow(formula.decay(), ChronoUnit.DAYS.between(point.day(), day));
    }

    /** First day on which something is added, null where nothing ever is. */
    public @Nullable LocalDate first() {
        return steps.isEmpty() ? null : steps.get(0).day();
    }

    public @Nullable LocalDate last() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1).day();
    }

    /** The index of a day, 0 before the first. */
    public double at(LocalDate day) {
        NavigableMap<LocalDate, Point> byDay = new TreeMap<>();
        steps.forEach(point -> byDay.put(point.day(), point));
        var before = byDay.floorEntry(day);
        return before == null ? 0 : left(formula, before.getValue(), day);
    }

    /** Every day from the first to the last, with those on which nothing is added. */
    public List<Point> days(LocalDate from, LocalDate to) {
        List<Point> days = new ArrayList<>();
        int next = 0;
        Point before = null;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            while (next < steps.size() && steps.get(next).day().isBefore(day)) {
                before = steps.get(next++);
            }
            if (next < steps.size() && steps.get(next).day().equals(day)) {
                before = steps.get(next++);
                days.add(before);
            } else {
                days.add(new Point(day, before == null ? 0 : left(formula, before, day), 0, 0));
            }
        }
        return days;
    }
}
