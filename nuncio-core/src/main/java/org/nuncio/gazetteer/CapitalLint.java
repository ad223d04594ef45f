package org.nuncio.gazetteer;

import java.util.HashSet;
import java.util.Set;

/** Capitals of which no table tells where they lie: what happens there would have no place. */
final class CapitalLint {
    private CapitalLint() {}

    static void run(Tables tables) {
        Set<String> known = new HashSet<>();
        for (Table.Row row : tables.rows("places.tsv")) {
            known.add(row.get("country") + " " + row.get("name"));
            row.list("aliases").forEach(alias -> known.add(row.get("country") + " " + alias));
        }
        for (Table.Row row : tables.rows("states.tsv")) {
            for (String capital : row.list("capital")) {
                if (!known.contains(row.get("code") + " " + capital)) {
                    row.doubtful(
                            "gazetteer.capital",
                            "the capital '" + capital + "' is no place of " + row.get("code"),
                            "Add it to places.tsv, or this spelling to the aliases there.");
                }
            }
        }
    }
}
