package org.nuncio.record;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuncio.record.HappeningFilter.Facet;

/** A filter as SQL over {@code happening h}. */
final class Where {
    private static final String CODED = "(code = ? OR label = ?";
    private static final String NAMED = CODED + " OR contains(lower(name), lower(?))";

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final List<Object> values = new ArrayList<>();

    Where(HappeningFilter filter) {
        any(filter.of(Facet.ACTOR), who -> party("actor", who));
        any(filter.of(Facet.RECIPIENT), who -> party("recipient", who));
        any(filter.of(Facet.PARTY), Where::eitherSide);
        any(filter.of(Facet.DYAD), Where::dyad);
        any(filter.of(Facet.TYPE), type -> new Part("h.type = ?", type));
        any(filter.of(Facet.MODE), mode -> new Part("list_contains(h.modes, ?)", mode));
        any(filter.of(Facet.CONTEXT), context -> new Part("list_contains(h.contexts, ?)", context));
        any(filter.of(Facet.STATUS), status -> new Part("h.status = ?", status));
        any(filter.of(Facet.PLACE), Where::place);
        day("coalesce(h.last_day, h.first_day) >= ?", filter.from());
        day("h.first_day <= ?", filter.to());
        if (filter.text() != null) {
            and("h.id IN (SELECT happening FROM claim WHERE contains(lower(evidence), lower(?)))", filter.text());
        }
        if (filter.minOrigins() > 0) {
            and("h.origins >= ?", filter.minOrigins());
        }
        days(filter.days());
        has("h.place", filter.placed());
        reviewed(filter.reviewed());
    }

    private Where() {}

    /** No condition yet. */
    static Where everything() {
        return new Where();
    }

    /** Binds the values of several conditions, one after the other. */
    static Database.Binder inTurn(Where... parts) {
        Where all = new Where();
        for (Where part : parts) {
            all.values.addAll(part.values);
        }
        return all::bind;
    }

    List<Object> values() {
        return List.copyOf(values);
    }

    /**
     * A condition on what is linked with happenings by its claims; none where the filter asks nothing.
     *
     * @param key column of the table that is asked
     * @param column of {@code claim} that it equals
     */
    static Where ofLinked(String key, String column, HappeningFilter filter) {
        Where linked = new Where();
        if (!filter.equals(HappeningFilter.all())) {
            Where happenings = new Where(filter);
            linked.conditions.add(key + " IN (SELECT " + column
                    + " FROM claim WHERE happening IN (SELECT h.id FROM happening h WHERE " + happenings.sql() + "))");
            linked.values.addAll(happenings.values);
        }
        return linked;
    }

    private void reviewed(HappeningFilter.Reviewed reviewed) {
        switch (reviewed) {
            case STANDING -> and("h.id NOT IN (SELECT happening FROM reviewed WHERE verdict = 'rejected')");
            case ONLY -> and("h.id IN (SELECT happening FROM reviewed WHERE verdict <> 'rejected')");
            case ALL -> {}
        }
    }

    private void days(HappeningFilter.Days days) {
        day("h.first_day >= ?", days.startsFrom());
        day("h.first_day <= ?", days.startsTo());
        day("h.first_published >= ?", days.toldFrom());
        day("h.first_published <= ?", days.toldTo());
        if (days.widest() > 0) {
            and("coalesce(h.last_day, h.first_day) - h.first_day < ?", days.widest());
        }
        if (days.longerThan() > 0) {
            and("coalesce(h.last_day, h.first_day) - h.first_day >= ?", days.longerThan());
        }
        has("h.first_day", days.dated());
        has("h.first_published", days.told());
    }

    private void has(String column, @Nullable Boolean wanted) {
        if (wanted != null) {
            and("(" + column + " IS NOT NULL) = ?", wanted);
        }
    }

    private void day(String condition, @Nullable LocalDate day) {
        if (day != null) {
            and(condition, Date.valueOf(day));
        }
    }

    /** A condition with the values of its question marks. */
    private record Part(String sql, List<Object> values) {
        Part(String sql, Object... values) {
            this(sql, List.of(values));
        }

        Part and(Part other) {
            return joined(" AND ", this, other);
        }

        static Part joined(String how, Part... parts) {
            return new Part(
                    Arrays.stream(parts).map(Part::sql).collect(Collectors.joining(how, "(", ")")),
                    Arrays.stream(parts).flatMap(p -> p.values.stream()).toList());
        }
    }

    /** Codes and labels as they are; what is not all in capitals also as part of a name; what stands in quotation marks is a label and nothing else. */
    private static Part party(String role, String who) {
        String head = "h.id IN (SELECT happening FROM party WHERE role = '" + role + "' AND ";
        if (isQuoted(who)) {
            return new Part(head + "label = ?)", unquoted(who));
        }
        return who.equals(who.toUpperCase(Locale.ROOT))
                ? new Part(head + CODED + "))", who, who)
                : new Part(head + NAMED + "))", who, who, who);
    }

    private static Part eitherSide(String who) {
        return Part.joined(" OR ", party("actor", who), party("recipient", who));
    }

    /** One acts on the other, or both act and nobody is acted on, as in talks. */
    private static Part dyad(String dyad) {
        int cut = dyad.indexOf('~');
        String one = dyad.substring(0, cut);
        String other = dyad.substring(cut + 1);
        return Part.joined(
                " OR ",
                party("actor", one).and(party("recipient", other)),
                party("actor", other).and(party("recipient", one)),
                new Part("len(h.recipients) = 0 AND len(h.actors) > 1")
                        .and(party("actor", one))
                        .and(party("actor", other)));
    }

    private static Part place(String where) {
        return isQuoted(where)
                ? new Part("h.place = ?", unquoted(where))
                : new Part("(h.place_country = ? OR contains(lower(h.place), lower(?)))", where, where);
    }

    private static boolean isQuoted(String value) {
        return value.length() > 2 && value.startsWith("\"") && value.endsWith("\"");
    }

    private static String unquoted(String value) {
        return value.substring(1, value.length() - 1);
    }

    private void any(List<String> wanted, Function<String, Part> condition) {
        if (!wanted.isEmpty()) {
            Part any = Part.joined(" OR ", wanted.stream().map(condition).toArray(Part[]::new));
            conditions.add(any.sql());
            values.addAll(any.values());
        }
    }

    Where and(String condition, Object... more) {
        conditions.add(condition);
        values.addAll(List.of(more));
        return this;
    }

    String sql() {
        return String.join(" AND ", conditions);
    }

    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
