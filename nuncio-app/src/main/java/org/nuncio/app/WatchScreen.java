package org.nuncio.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.nuncio.app.watch.WatchEvent;
import org.nuncio.publish.Json;

/** Shows what happens to feeds: dated lines, or JSON lines; on a terminal, below them, one line about how it all stands. */
final class WatchScreen implements Consumer<WatchEvent> {
    private static final String WIPE = "\r\u001b[K";

    private final Terminal terminal;
    private final boolean json;
    private Supplier<String> line = () -> "";

    WatchScreen(Terminal terminal, boolean json) {
        this.terminal = terminal;
        this.json = json;
    }

    /** @param stands how it all stands, in one line */
    void watching(Supplier<String> stands) {
        line = stands;
    }

    @Override
    public void accept(WatchEvent told) {
        wipe();
        terminal.say(json ? object(told) : told.at().truncatedTo(ChronoUnit.SECONDS) + " " + told.text());
        draw();
    }

    void draw() {
        if (terminal.errShown() && !json) {
            show(WIPE + line.get() + " …");
        }
    }

    void wipe() {
        if (terminal.errShown() && !json) {
            show(WIPE);
        }
    }

    private void show(String text) {
        synchronized (terminal.err()) {
            terminal.err().print(text);
            terminal.err().flush();
        }
    }

    private static String object(WatchEvent told) {
        ObjectNode object = Json.object()
                .put("at", told.at().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("event", told.event());
        told.facts().forEach((name, value) -> object.putPOJO(name, value));
        return object.put("text", told.text()).toString();
    }
}
