package org.nuncio.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.nuncio.record.StoreWriter;
import org.nuncio.text.Counted;
import org.nuncio.text.Diagnostic;

/** Puts what happens into words. A feed that brings nothing new is not worth any. */
final class WatchLog {
    private final Consumer<WatchEvent> log;
    private final Supplier<Instant> wall;

    WatchLog(Consumer<WatchEvent> log, Supplier<Instant> wall) {
        this.log = log;
        this.wall = wall;
    }

    private WatchEvent event(String event, String text) {
        return new WatchEvent(wall.get(), event, text, Map.of());
    }

    void asked(FeedState before, FeedState after, FeedAnswer answer, FeedReading reading) {
        if (answer instanceof FeedAnswer.Read read && read.fresh() > 0) {
            log.accept(event("feed", after.url() + ": " + read.fresh() + " new of " + read.listed())
                    .with("feed", after.url())
                    .with("new", read.fresh())
                    .with("listed", read.listed())
                    .with("pause_seconds", after.pause().toSeconds()));
        }
        if (!after.at().equals(before.at())) {
            log.accept(event("moved", after.url() + ": moved to " + after.at())
                    .with("feed", after.url())
                    .with("to", after.at()));
        }
        if (answer instanceof FeedAnswer.Gone) {
            log.accept(event("gone", after.url() + ": gone for good, it is not asked again")
                    .with("feed", after.url()));
        } else if (answer instanceof FeedAnswer.Failed failed && reading.trouble() != null) {
            log.accept(
                    event("trouble", named(after, reading.trouble()) + " Asked again in " + words(after.pause()) + ".")
                            .with("feed", after.url())
                            .with("code", failed.code())
                            .with("failures", after.failures())
                            .with("pause_seconds", after.pause().toSeconds()));
        }
    }

    /** What cannot be had may be the robots.txt before it. */
    private static String named(FeedState feed, Diagnostic trouble) {
        boolean itself = trouble.file().equals(feed.url());
        return itself ? trouble.toString() : feed.url() + ": " + trouble;
    }

    void kept(StoreWriter.Added added, List<Diagnostic> refusals) {
        refusals.forEach(refusal -> log.accept(event("refused", refusal.toString())
                .with("report", refusal.file())
                .with("code", refusal.code())));
        log.accept(event(
                        "kept",
                        "kept " + Counted.of(added.read(), "report") + " ("
                                + Counted.of(added.copies(), "of them a copy", "of them copies") + "), "
                                + added.refused()
                                + " refused; " + Counted.of(added.claims(), "claim") + ", " + added.folded()
                                + " of them folded")
                .with("read", added.read())
                .with("refused", added.refused())
                .with("copies", added.copies())
                .with("claims", added.claims())
                .with("folded", added.folded()));
    }

    void storeFailed(Diagnostic diagnostic, Duration pause) {
        log.accept(event("store", diagnostic + " Tried again in " + words(pause) + ".")
                .with("code", diagnostic.code())
                .with("pause_seconds", pause.toSeconds()));
    }

    /** {@code 12 s}, {@code 14 min}, {@code 3 h}. */
    private static String words(Duration duration) {
        if (duration.compareTo(Duration.ofMinutes(2)) < 0) {
            return duration.toSeconds() + " s";
        }
        return duration.compareTo(Duration.ofHours(2)) < 0 ? duration.toMinutes() + " min" : duration.toHours() + " h";
    }
}
