package org.nuncio.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nuncio.record.HappeningFilter.Days;
import org.nuncio.record.HappeningFilter.Facet;
import org.nuncio.record.HappeningFilter.Reviewed;
import org.nuncio.record.OddHappenings.Named;
import org.nuncio.record.OddHappenings.Row;

/** What a filter means, in plain Java. */
final class PlainFilter {
    private PlainFilter() {}

    /** Ids of those that are meant, in the order of a store. */
    static List<String> ids(HappeningFilter filter, List<Row> rows) {
        return rows.stream()
                .filter(row -> isMeant(row, filter))
                .sorted(Comparator.comparing(Row::first, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Row::id))
                .map(Row::id)
                .toList();
    }

    private static boolean isMeant(Row row, HappeningFilter filter) {
        LocalDate last = row.last() == null ? row.first() : row.last();
        return Arrays.stream(Facet.values()).allMatch(facet -> isMeant(row, facet, filter.of(facet)))
                && (filter.from() == null || last != null && !last.isBefore(filter.from()))
                && (filter.to() == null || row.first() != null && !row.first().isAfter(filter.to()))
                && (filter.text() == null || row.evidence().stream().anyMatch(words -> has(words, filter.text())))
                && row.origins() >= filter.minOrigins()
                && (filter.placed() == null || filter.placed() == (row.place() != null))
                && isMeant(row, filter.days())
                && isMeant(row, filter.reviewed());
    }

    private static boolean isMeant(Row row, Facet facet, List<String> values) {
        return values.isEmpty() || values.stream().anyMatch(value -> isMeant(row, facet, value));
    }

    private static boolean isMeant(Row row, Facet facet, String value) {
        return switch (facet) {
            case ACTOR -> takesPart(row, "actor", value);
            case RECIPIENT -> takesPart(row, "recipient", value);
            case PARTY -> takesPart(row, "actor", value) || takesPart(row, "recipient", value);
            case DYAD -> isDyad(row, value.split("~", 2)[0], value.split("~", 2)[1]);
            case TYPE -> row.type().equals(value);
            case MODE -> row.modes().contains(value);
            case CONTEXT -> row.contexts().contains(value);
            case STATUS -> row.status().equals(value);
            case PLACE ->
                label(value) != null
                        ? label(value).equals(row.place())
                        : value.equals(row.country()) || row.place() != null && has(row.place(), value);
        };
    }

    private static boolean isDyad(Row row, String one, String other) {
        boolean talks = row.labels("recipient").isEmpty() && row.labels("actor").size() > 1;
        return takesPart(row, "actor", one) && takesPart(row, "recipient", other)
                || takesPart(row, "actor", other) && takesPart(row, "recipient", one)
                || talks && takesPart(row, "actor", one) && takesPart(row, "actor", other);
    }

    private static boolean takesPart(Row row, String role, String who) {
        boolean isName = !who.equals(who.toUpperCase(Locale.ROOT));
        Predicate<Named> meant = party -> label(who) != null
                ? party.label().equals(label(who))
                : who.equals(party.code()) || who.equals(party.label()) || isName && has(party.name(), who);
        return row.parties().stream().filter(party -> party.role().equals(role)).anyMatch(meant);
    }

    /** What stands in quotation marks, or null. */
    private static @Nullable String label(String value) {
        boolean quoted = value.length() > 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : null;
    }

    /** Whatever the case, letter by letter. */
    private static boolean has(String words, String part) {
        return small(words).contains(small(part));
    }

    private static String small(String words) {
        return words.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isMeant(Row row, Days days) {
        long length = row.first() == null || row.last() == null ? 0 : ChronoUnit.DAYS.between(row.first(), row.last());
        boolean dated = row.first() != null;
        return isWithin(row.first(), days.startsFrom(), days.startsTo())
                && isWithin(row.published(), days.toldFrom(), days.toldTo())
                && (days.widest() == 0 || dated && length < days.widest())
                && (days.longerThan() == 0 || dated && length >= days.longerThan())
                && (days.dated() == null || days.dated() == dated)
                && (days.told() == null || days.told() == (row.published() != null));
    }

    private static boolean isWithin(@Nullable LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || day != null && !day.isBefore(from)) && (to == null || day != null && !day.isAfter(to));
    }

    private static boolean isMeant(Row row, Reviewed reviewed) {
        String verdict = row.verdicts().isEmpty()
                ? null
                : row.verdicts().get(row.verdicts().size() - 1);
        return switch (reviewed) {
            case STANDING -> !"rejected".equals(verdict);
            case ONLY -> verdict != null && !verdict.equals("rejected");
            case ALL -> true;
        };
    }
}
