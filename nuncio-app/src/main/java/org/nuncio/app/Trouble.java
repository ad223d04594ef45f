package org.nuncio.app;

import org.nuncio.text.Diagnostic;

/** Something outside of the input keeps the run from going on, as a full disk does; ends it with status 1. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    Trouble(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }

    /** What a user is told of a bug of ours: what it was, where, and what to do, and no stack trace. */
    static Diagnostic bug(String file, int line, Throwable bug) {
        String what =
                bug.getClass().getSimpleName() + (bug.getMessage() == null ? "" : ": " + oneLine(bug.getMessage()));
        String where = "";
        for (StackTraceElement frame : bug.getStackTrace()) {
            if (frame.getClassName().startsWith("org.nuncio.")) {
                where = " at " + frame.getFileName() + ":" + frame.getLineNumber();
                break;
            }
        }
        return Diagnostic.at(
                "internal.bug",
                file,
                line,
                0,
                what + where + ".",
                "This is a fault of Nuncio, not of the input: please report this line together with the text.");
    }

    private static String oneLine(String message) {
        String line = message.replaceAll("\\s+", " ").strip();
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }
}
