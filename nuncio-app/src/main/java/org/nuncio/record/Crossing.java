package org.nuncio.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.nuncio.codebook.AlertRule;

/** A day on which a number reaches a mark, having been below a lower one since it last did. */
record Crossing(LocalDate day, double value) {
    /**
     * The number on a day on which something happens.
     *
     * @param before on the day before; between two such days it only falls
     */
    record Level(LocalDate day, double before, double value) {}

    static List<Crossing> of(List<Level> levels, AlertRule rule) {
        List<Crossing> crossings = new ArrayList<>();
        boolean armed = true;
        for (Level level : levels) {
            armed |= level.before() < rule.againBelow();
            if (armed && level.value() >= rule.at()) {
                crossings.add(new Crossing(level.day(), level.value()));
                armed = false;
            }
            armed |= level.value() < rule.againBelow();
        }
        return crossings;
    }

    /** Of the tension index. */
    static List<Level> levels(TensionIndex index) {
        List<Level> levels = new ArrayList<>();
        TensionIndex.Point last = null;
        for (TensionIndex.Point point : index.steps()) {
            double before = last == null
                    ? 0
                    : TensionIndex.left(index.formula(), last, point.day().minusDays(1));
            levels.add(new Level(point.day(), before, point.index()));
            last = point;
        }
        return levels;
    }

    /** What happens on a day, to be added up over a window. */
    record Sum(LocalDate day, double value) {}

    /** @param sums in the order of their days, none below 0 */
    static List<Level> levels(List<Sum> sums, int days) {
        List<Level> levels = new ArrayList<>();
        Deque<Sum> window = new ArrayDeque<>();
        for (Sum sum : sums) {
            drop(window, sum.day().minusDays(1), days);
            double before = total(window);
            window.add(sum);
            drop(window, sum.day(), days);
            levels.add(new Level(sum.day(), before, total(window)));
        }
        return levels;
    }

    /** What is not in the window that ends with this day. */
    private static void drop(Deque<Sum> window, LocalDate day, int days) {
        while (!window.isEmpty() && ChronoUnit.DAYS.between(window.peek().day(), day) >= days) {
            window.remove();
        }
    }

    private static double total(Deque<Sum> window) {
        return window.stream().mapToDouble(Sum::value).sum();
    }
}
