package org.nuncio.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an input or a rule, and what to do about it. It may quote the input: its words are one line of bounded length, without characters that steer a terminal.
 *
 * @param code stable and lower-case: {@code input.empty}, {@code codebook.unknown-key}
 * @param file the file as the user named it
 * @param line 1-based, 0 where no line applies
 * @param column 1-based, 0 where no column applies
 * @param message what is wrong, with the value
 * @param remedy what to do
 */
public record Diagnostic(
        String code,
        Severity severity,
        String file,
        int line,
        int column,
        String message,
        @Nullable String remedy) {
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\u2028\u2029]++");
    private static final int LONGEST = 2_000;

    public Diagnostic {
        message = printable(message);
        remedy = remedy == null ? null : printable(remedy);
    }

    /** An error refuses the input; a warning says what was worked around. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Diagnostic error(String code, String file, String message, String remedy) {
        return new Diagnostic(code, Severity.ERROR, file, 0, 0, message, remedy);
    }

    public static Diagnostic warning(String code, String file, String message, String remedy) {
        return new Diagnostic(code, Severity.WARNING, file, 0, 0, message, remedy);
    }

    public static Diagnostic at(String code, String file, int line, int column, String message, String remedy) {
        return new Diagnostic(code, Severity.ERROR, file, line, column, message, remedy);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line: {@code reports/a.txt:3:1: error input.binary: … Do this.} */
    @Override
    public String toString() {
        String named = printable(file);
        String place = line == 0 ? named : column == 0 ? named + ":" + line : named + ":" + line + ":" + column;
        String what = severity == Severity.ERROR ? "error" : "warning";
        return place + ": " + what + " " + code + ": " + message + (remedy == null ? "" : " " + remedy);
    }

    private static String printable(String words) {
        String line = STEERING.matcher(words).replaceAll(" ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
