package org.nuncio.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who tells of a happening by himself: copies confirm nothing, and settle nothing either. */
final class Voices {
    private Voices() {}

    static boolean denies(Telling telling) {
        return telling.claim().status().equals("NEGATED");
    }

    /** Those that do not deny it, or all where all do. */
    static List<Telling> asserting(List<Telling> tellings) {
        return those(tellings, telling -> !denies(telling));
    }

    /** Those that copy no other, or all where all do. */
    static List<Telling> original(List<Telling> tellings) {
        return those(tellings, telling -> telling.copyOf() == null);
    }

    private static List<Telling> those(List<Telling> tellings, Predicate<Telling> wanted) {
        List<Telling> those = tellings.stream().filter(wanted).toList();
        return those.isEmpty() ? tellings : those;
    }

    /** The day of the first report that tells of it by itself; that of a copy only where no other has one. */
    static @Nullable LocalDate firstPublished(List<Telling> tellings) {
        List<Telling> asserting = asserting(tellings);
        LocalDate first = first(original(asserting));
        return first != null ? first : first(asserting);
    }

    private static @Nullable LocalDate first(List<Telling> tellings) {
        return tellings.stream()
                .map(Telling::published)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
