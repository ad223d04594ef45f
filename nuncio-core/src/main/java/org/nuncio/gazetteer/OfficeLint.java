package org.nuncio.gazetteer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Offices whose holders cannot be right: nobody, with gaps, without dates, or still there though the term has run out. */
final class OfficeLint {
    /** A new holder is often sworn in some weeks after the last one left. */
    private static final int HANDOVER_DAYS = 31;

    private static final double DAYS_A_YEAR = 365.25;

    private final Table.Row office;
    private final List<Table.Row> holders;
    private final LocalDate on;

    private OfficeLint(Table.Row office, List<Table.Row> holders, LocalDate on) {
        this.office = office;
        this.holders = holders;
        this.on = on;
    }

    static void run(Tables tables, LocalDate on) {
        Map<String, List<Table.Row>> holders = new LinkedHashMap<>();
        tables.holders()
                .forEach(row -> holders.computeIfAbsent(row.get("office"), k -> new ArrayList<>())
                        .add(row));
        for (Table.Row office : tables.offices()) {
            List<Table.Row> own = holders.getOrDefault(office.get("office"), List.of()).stream()
                    .sorted(Comparator.comparing(row -> Period.of(row).start()))
                    .toList();
            new OfficeLint(office, own, on).check();
        }
    }

    private void check() {
        if (holders.isEmpty()) {
            office.doubtful(
                    "gazetteer.no-holder",
                    "nobody is listed who held " + office.get("office"),
                    "Add a line to a table of holders, or take the office out.");
            return;
        }
        for (int i = 0; i < holders.size(); i++) {
            Table.Row row = holders.get(i);
            Period term = Period.of(row);
            if (term.from() == null) {
                row.doubtful(
                        "gazetteer.no-date",
                        "it is not said since when " + row.get("person") + " held " + office.get("office"),
                        "Write the year at least.");
            }
            gap(
                    row,
                    term.to(),
                    i + 1 < holders.size() ? Period.of(holders.get(i + 1)).start() : on);
        }
        term();
    }

    private void gap(Table.Row row, @Nullable LocalDate left, LocalDate next) {
        if (left != null && ChronoUnit.DAYS.between(left, next) > HANDOVER_DAYS) {
            row.doubtful(
                    "gazetteer.gap",
                    "nobody is listed for " + office.get("office") + " from " + left + " to " + next,
                    "Add who held it; or a line with 'vacant' in place of the person where nobody did, with 'unknown' where you cannot tell.");
        }
    }

    /** Of the last holder, over all terms that follow on each other. */
    private void term() {
        Table.Row last = holders.get(holders.size() - 1);
        Double years = office.number("years");
        if (years == null || last.date("to") != null || !Tables.isPerson(last)) {
            return;
        }
        LocalDate since = Period.of(last).start();
        for (int i = holders.size() - 2; i >= 0 && isSame(holders.get(i), last, since); i--) {
            since = Period.of(holders.get(i)).start();
        }
        double held = ChronoUnit.DAYS.between(since, on) / DAYS_A_YEAR;
        if (held > years + HANDOVER_DAYS / DAYS_A_YEAR) {
            last.doubtful(
                    "gazetteer.too-long",
                    String.format(
                            Locale.ROOT,
                            "on %s %s has been %s for %.1f years, and %s allows %s",
                            on,
                            last.get("person"),
                            office.get("office"),
                            held,
                            office.get("basis").isEmpty() ? "the office" : "'" + office.get("basis") + "'",
                            office.get("years")),
                    "Say when the term ended and who came next, or mend the years of the office.");
        }
    }

    private static boolean isSame(Table.Row earlier, Table.Row last, LocalDate since) {
        LocalDate end = Period.of(earlier).end();
        return earlier.get("person").equals(last.get("person")) && ChronoUnit.DAYS.between(end, since) <= HANDOVER_DAYS;
    }
}
