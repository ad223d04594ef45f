package org.nuncio.app;

import io.javalin.util.JavalinBindException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.nuncio.publish.desk.Desk;
import org.nuncio.publish.desk.DeskSettings;
import org.nuncio.publish.desk.Holdings;
import org.nuncio.record.SharedStore;
import org.nuncio.text.Diagnostic;

/** Serves a store until the program is told to end. */
final class Serving {
    private final SharedStore store;
    private final Path db;
    private final EngineOptions engine;
    private final Terminal terminal;

    /** @param db the file of the store */
    Serving(SharedStore store, Path db, EngineOptions engine, Terminal terminal) {
        this.store = store;
        this.db = db;
        this.engine = engine;
        this.terminal = terminal;
    }

    /** @param opens whether the page is shown in a browser */
    void run(DeskSettings settings, boolean opens) throws InterruptedException {
        PostedReports reader =
                settings.token() == null ? null : new PostedReports(() -> engine.engine(terminal), db, store);
        Holdings holdings = new Holdings(store, engine.rules(terminal).codebook(), reader);
        CountDownLatch end = new CountDownLatch(1);
        try (Shutdown shutdown = new Shutdown();
                Desk desk = Desk.start(holdings, settings)) {
            shutdown.begins(end::countDown);
            terminal.say("The desk is at " + desk.address() + " and ends with ctrl-C.");
            if (opens) {
                Browser.open(desk.address(), terminal);
            }
            end.await();
        } catch (JavalinBindException e) {
            throw portTaken(settings, e, "Name another with --port, or 0 for any that is free.");
        }
    }

    static Trouble portTaken(DeskSettings settings, JavalinBindException e, String remedy) {
        return new Trouble(Diagnostic.error(
                "desk.port",
                settings.host() + ":" + settings.port(),
                "the port cannot be had: " + e.getMessage() + ".",
                remedy));
    }
}
