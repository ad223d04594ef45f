package org.nuncio.app.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.nuncio.article.intake.Options;
import org.nuncio.article.intake.Traffic;
import org.nuncio.record.ToyKeeper;

/** A program of its own that follows one feed for one round, so that it can be killed. */
final class WatchProcess {
    private WatchProcess() {}

    /** @param args the store, the address of the feed */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path db = Path.of(args[0]);
        WatchSettings settings = new WatchSettings(
                Duration.ofMinutes(15), 2, true, null, Options.defaults().withFollowLinks(true));
        Watch.Outfit outfit = new Watch.Outfit(
                FeedServer.settings(), Traffic.unlimited(), new ToyKeeper(db, 50), Time.ofSystem(), told -> {});
        Path journal = db.resolveSibling(db.getFileName() + ".watch");
        try (Watch watch = Watch.open(journal, List.of(args[1]), settings, outfit)) {
            watch.run();
        }
    }
}
