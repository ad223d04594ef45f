package org.nuncio.app;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
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

    /** What a user is told of a file that could not be written or read to its end. */
    static Diagnostic ofFile(String command, IOException e) {
        boolean named = e instanceof FileSystemException file && file.getFile() != null;
        String file = named ? ((FileSystemException) e).getFile() : command;
        String reason = named ? ((FileSystemException) e).getReason() : e.getMessage();
        String kind = reason == null ? kind(e) : reason;
        return Diagnostic.error(
                "file.failed",
                file,
                "a file could not be read or written: " + oneLine(kind) + ".",
                "Check its name, that it may be used, and that there is room on the disk.");
    }

    /** {@code access denied} of {@link java.nio.file.AccessDeniedException}, which has no words of its own. */
    private static String kind(IOException e) {
        return e.getClass()
                .getSimpleName()
                .replaceFirst("Exception$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
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
