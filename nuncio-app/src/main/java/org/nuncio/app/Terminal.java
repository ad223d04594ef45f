package org.nuncio.app;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.nuncio.text.Diagnostic;

/**
 * Where the program reads and prints. Results go to {@code out}, everything else to {@code err}; both are UTF-8 on every system.
 *
 * @param outShown whether results are read by a person, on a terminal
 * @param errShown whether a person sees the messages, so that progress may be drawn
 */
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean outShown,
        boolean errShown,
        Map<String, String> environment) {
    /** How a user names {@code in} among the inputs. */
    static final String STANDARD_INPUT = "-";

    /** The launch script tells which streams are terminals; without it Java can only tell whether both ends are. */
    static Terminal ofSystem() {
        String told = System.getProperty("nuncio.terminal");
        boolean both = System.console() != null;
        boolean out = told == null ? both : told.contains("out");
        boolean err = told == null ? both : told.contains("err");
        return new Terminal(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                out,
                err,
                System.getenv());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }

    /** One line to standard error, at once. */
    void say(String line) {
        synchronized (err) {
            err.print(line + "\n");
            err.flush();
        }
    }

    void say(Diagnostic diagnostic) {
        say(diagnostic.toString());
    }
}
