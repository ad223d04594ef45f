package org.nuncio.app;

import java.util.concurrent.TimeoutException;
import org.nuncio.text.Counted;
import org.nuncio.text.Diagnostic;

/** What a user is told of a report whose reading did not come to an end. */
final class Unfinished {
    private Unfinished() {}

    /**
     * Names the cause and what to do.
     *
     * @param name of the report
     * @param cause {@link TimeoutException} where it took too long
     */
    static Diagnostic report(String name, Throwable cause, int maxSeconds) {
        if (cause instanceof TimeoutException) {
            return Diagnostic.error(
                    "input.slow",
                    name,
                    "reading it took more than " + Counted.of(maxSeconds, "second") + ".",
                    "Split it, or allow more with --max-seconds.");
        }
        if (cause instanceof OutOfMemoryError) {
            return Diagnostic.error(
                    "input.memory", name, "there is not enough memory for it.", "Split it, or use fewer --threads.");
        }
        return Trouble.bug(name, 0, cause);
    }
}
