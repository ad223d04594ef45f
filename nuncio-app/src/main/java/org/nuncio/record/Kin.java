package org.nuncio.record;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nuncio.coding.CodedReport;

/** Finds what an article has in common with those that came before it. */
final class Kin {
    private final Database database;
    private final Map<String, String> firstWithText = new HashMap<>();

    Kin(Database database) {
        this.database = database;
    }

    Kinship of(String report, CodedReport coded) {
        String words = coded.article().text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        String hash = Ids.sha256(words.getBytes(StandardCharsets.UTF_8));
        String first = firstWithText.computeIfAbsent(hash, this::stored);
        if (first.isEmpty()) {
            firstWithText.put(hash, report);
            return new Kinship(hash, null, null, report, report, null);
        }
        return new Kinship(hash, first, 1.0, first, first, null);
    }

    private String stored(String hash) {
        List<String> first = database.query(
                "SELECT report FROM article WHERE text_sha256 = ? AND copy_of IS NULL",
                statement -> statement.setString(1, hash),
                row -> row.getString(1));
        return first.isEmpty() ? "" : first.get(0);
    }
}
