package org.nuncio.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comma-separated values (RFC 4180). */
public final class Csv {
    private Csv() {}

    /** Quoted where need be, ended by CR LF. */
    public static String row(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A text that a spreadsheet would run as a formula gets an apostrophe in front: {@code =1+1} becomes {@code '=1+1}. */
    public static String safe(@Nullable String text) {
        boolean formula = text != null && !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return text == null ? "" : formula ? "'" + text : text;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
