package org.nuncio.record;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A filter as SQL over {@code happening h}. */
final class Where {
    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final List<Object> values = new ArrayList<>();

    Where(HappeningFilter filter) {
        anyParty("actor", filter.actors());
        anyParty("recipient", filter.recipients());
        anyOf("h.type = ?", filter.types());
        anyOf("list_contains(h.modes, ?)", filter.modes());
        anyOf("list_contains(h.contexts, ?)", filter.contexts());
        anyOf("h.status = ?", filter.statuses());
        anyOf("(h.place_country = ? OR contains(lower(h.place), lower(?)))", filter.places());
        if (filter.from() != null) {
            add("coalesce(h.last_day, h.first_day) >= ?", Date.valueOf(filter.from()));
        }
        if (filter.to() != null) {
            add("h.first_day <= ?", Date.valueOf(filter.to()));
        }
        if (filter.text() != null) {
            add(
                    "EXISTS (SELECT 1 FROM claim c WHERE c.happening = h.id AND contains(lower(c.evidence), ?))",
                    filter.text().toLowerCase(Locale.ROOT));
        }
        if (filter.minOrigins() > 0) {
            add("h.origins >= ?", filter.minOrigins());
        }
    }

    /** Codes and labels as they are, everything else as part of a name. */
    private void anyParty(String role, List<String> wanted) {
        String one =
                "EXISTS (SELECT 1 FROM actor a JOIN claim c ON c.id = a.claim WHERE c.happening = h.id AND a.role = '"
                        + role
                        + "' AND (a.code = ? OR a.code || '/' || a.sector = ? OR upper(?) <> ? AND contains(lower(a.name), lower(?))))";
        anyOf(one, wanted.stream().toList());
    }

    private void anyOf(String condition, List<String> wanted) {
        if (!wanted.isEmpty()) {
            int marks = (int) condition.chars().filter(c -> c == '?').count();
            conditions.add(wanted.stream().map(w -> condition).collect(Collectors.joining(" OR ", "(", ")")));
            wanted.forEach(w -> {
                for (int i = 0; i < marks; i++) {
                    values.add(w);
                }
            });
        }
    }

    void add(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
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
