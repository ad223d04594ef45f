package org.nuncio.text;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an input or a rule, and what to do about it.
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
        String place = line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        String what = severity == Severity.ERROR ? "error" : "warning";
        return place + ": " + what + " " + code + ": " + message + (remedy == null ? "" : " " + remedy);
    }
}
