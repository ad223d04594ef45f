package org.nuncio.app;

import java.util.Locale;
import java.util.function.Supplier;
import org.nuncio.text.Diagnostic;

/** A bar on a terminal, drawn over itself; nothing in a pipe. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final String WIPE = "\r\u001b[K";

    private final Terminal terminal;
    private final String what;
    private final int total;
    private int done;

    private Progress(Terminal terminal, String what, int total) {
        this.terminal = terminal;
        this.what = what;
        this.total = total;
    }

    /** @param total 0 where the end cannot be told */
    static Progress on(Terminal terminal, String what, int total) {
        Progress progress = new Progress(terminal, what, total);
        progress.draw();
        return progress;
    }

    void step() {
        done++;
        draw();
    }

    /** Says something without spoiling the bar. */
    void say(Diagnostic diagnostic) {
        wipe();
        terminal.say(diagnostic);
        draw();
    }

    /** While work is done of which nothing can be counted. */
    static <T> T during(Terminal terminal, String what, Supplier<T> work) {
        Progress progress = on(terminal, what, 0);
        try {
            return work.get();
        } finally {
            progress.close();
        }
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        wipe();
    }

    private void wipe() {
        show(WIPE);
    }

    private void draw() {
        int filled = total == 0 ? 0 : WIDTH * Math.min(done, total) / total;
        String bar = total == 0
                ? (done == 0 ? "" : done + " ") + what + " …"
                : String.format(
                        Locale.ROOT,
                        "%s%s %d/%d %s",
                        "█".repeat(filled),
                        "░".repeat(WIDTH - filled),
                        done,
                        total,
                        what);
        show(WIPE + bar);
    }

    private void show(String text) {
        if (terminal.errShown()) {
            terminal.err().print(text);
            terminal.err().flush();
        }
    }
}
