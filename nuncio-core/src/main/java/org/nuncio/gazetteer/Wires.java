package org.nuncio.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** News agencies whose reports other outlets print. */
public final class Wires {
    private static final Pattern BEFORE = Pattern.compile("^(?i)the\\s+");
    private static final Pattern AFTER = Pattern.compile(
            "(?i)(?:\\s+(?:news|agency|newswires?|wires?|service|staff|writers?|international|reports?))+$");

    private final Map<String, String> names;
    private final Map<String, String> abbreviations;

    private Wires(Map<String, String> names, Map<String, String> abbreviations) {
        this.names = Map.copyOf(names);
        this.abbreviations = Map.copyOf(abbreviations);
    }

    static Wires of(List<Table.Row> rows) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> abbreviations = new HashMap<>();
        for (Table.Row row : rows) {
            String name = row.get("name");
            names.put(folded(name), name);
            row.list("aliases").forEach(alias -> names.put(folded(alias), name));
            row.list("abbreviations").forEach(alias -> abbreviations.put(alias, name));
        }
        return new Wires(names, abbreviations);
    }

    private static String folded(String words) {
        return BEFORE.matcher(Gazetteer.normal(words).strip()).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    /**
     * The agency that the words name: {@code The Associated Press}, {@code AFP News}, {@code dpa}. Nothing where they name something else as well. Abbreviations
     * count only as they are written, since {@code map} and {@code app} are words.
     */
    public Optional<String> named(String words) {
        String whole = words.strip();
        String core = AFTER.matcher(whole).replaceFirst("");
        return find(whole).or(() -> find(core));
    }

    private Optional<String> find(String words) {
        return Optional.ofNullable(names.get(folded(words)))
                .or(() -> Optional.ofNullable(
                        abbreviations.get(BEFORE.matcher(words).replaceFirst(""))));
    }
}
