package org.nuncio.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.Diagnostic;

/**
 * Looks through the tables for what can be loaded but is likely a slip: gaps between terms, terms that ought to have ended, names that stand for two, capitals without a place,
 * cells that are not clean. Too slow and too strict for every run; the build does it.
 */
public final class GazetteerLint {
    private GazetteerLint() {}

    /**
     * All faults that stop the tables from being used, and all that is likely wrong, by file and line.
     *
     * @param files content by file name; an empty string where there is no such file
     * @param on day for which open terms are judged, null for the last day on which the tables let somebody take office
     * @param common whether a lower-case word is a common one, which a name should not be without a guard
     */
    public static List<Diagnostic> check(
            Function<String, String> files, @Nullable LocalDate on, Predicate<String> common) {
        List<Diagnostic> faults = new ArrayList<>();
        Tables tables = new Tables(files, faults::add);
        TableCheck.run(tables);
        CellLint.run(tables);
        OfficeLint.run(tables, on == null ? lastDay(tables) : on);
        NameLint.run(tables, common);
        CapitalLint.run(tables);
        faults.sort(Comparator.comparing(Diagnostic::file).thenComparingInt(Diagnostic::line));
        return faults;
    }

    /** How far the tables reach, which no clock can tell. */
    private static LocalDate lastDay(Tables tables) {
        return tables.holders().stream()
                .map(row -> row.date("from"))
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }
}
