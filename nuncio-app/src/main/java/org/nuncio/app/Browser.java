package org.nuncio.app;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Shows a page to the user. */
final class Browser {
    private Browser() {}

    /** By the opener of the system; where it has none, the user is told to do it. */
    static void open(URI address, Terminal terminal) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address.toString())
                : List.of(system.contains("mac") ? "open" : "xdg-open", address.toString());
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            terminal.say("No browser could be opened; open the address yourself.");
        }
    }
}
