package org.nuncio.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.nuncio.article.Passage;
import org.nuncio.text.Span;

/** The sentence in which the evidence of a claim stands, cut out of the article in the store. */
final class Passages {
    /** Code points before and behind the evidence: no sentence that is read is longer. */
    private static final int REACH = 1500;

    private Passages() {}

    /** SQL for the text around the evidence of a claim of this table, beside {@code article}. */
    static String around(String claim) {
        return around(claim, "article.text");
    }

    static String around(String claim, String text) {
        return "substr(" + text + ", greatest(" + claim + ".start_at - " + REACH + ", 0) + 1, " + claim + ".end_at - "
                + claim + ".start_at + " + 2 * REACH + ")";
    }

    /** @param row with {@code around}, {@code start_at} and {@code end_at} */
    static String passage(ResultSet row) throws SQLException {
        String around = row.getString("around");
        int start = row.getInt("start_at");
        int before = Math.min(start, REACH);
        int length = row.getInt("end_at") - start;
        int all = around.codePointCount(0, around.length());
        int first = around.offsetByCodePoints(0, Math.min(before, all));
        int last = around.offsetByCodePoints(first, Math.max(0, Math.min(length, all - before)));
        return Passage.around(around, new Span(first, last));
    }
}
