package org.nuncio.publish.export;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.Counted;

/**
 * What became of the happenings that were given: written + left out = given.
 *
 * @param written happenings
 * @param rows rows, features, edges or entries that they have become
 * @param leftOut how many were left out, by the reason
 * @param lastPublished day of the latest report of those written, null where none has a date
 */
public record ExportTally(
        int written,
        int rows,
        Map<String, Integer> leftOut,
        @Nullable LocalDate lastPublished) {
    /** The reason of what no report gives a day, in a format that needs one. */
    public static final String UNDATED = "without a day";

    public ExportTally {
        leftOut = Map.copyOf(leftOut);
    }

    /** {@code 12 happenings written (15 rows), 4 left out: 3 status FUTURE, 1 without a day.} */
    public String line() {
        int left = leftOut.values().stream().mapToInt(Integer::intValue).sum();
        String why = new TreeMap<>(leftOut)
                .entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).collect(Collectors.joining(", "));
        return Counted.of(written, "happening") + " written (" + Counted.of(rows, "row") + "), " + left + " left out"
                + (left == 0 ? "." : ": " + why + ".");
    }
}
