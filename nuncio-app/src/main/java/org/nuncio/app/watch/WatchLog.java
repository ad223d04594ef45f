package org.nuncio.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    private void tell(String event, String text, Object... facts) {
        log.accept(WatchEvent.of(wall.get(), event, text, facts));
    }

    void asked(FeedState before, FeedState after, FeedAnswer answer, FeedReading reading) {
        if (answer instanceof FeedAnswer.Read read && read.fresh() > 0) {
            tell(
                    "feed",
                    after.url() + ": " + read.fresh() + " new of " + read.listed(),
                    "feed",
                    after.url(),
                    "new",
                    read.fresh(),
                    "listed",
                    read.listed(),
                    "pause_seconds",
                    after.pause().toSeconds());
        }
        if (!after.at().equals(before.at())) {
            tell("moved", after.url() + ": moved to " + after.at(), "feed", after.url(), "to", after.at());
        }
        if (answer instanceof FeedAnswer.Gone) {
            tell("gone", after.url() + ": gone for good, it is not asked again", "feed", after.url());
        } else if (answer instanceof FeedAnswer.Failed failed && reading.trouble() != null) {
            tell(
                    "trouble",
                    named(after, reading.trouble()) + " Asked again in " + words(after.pause()) + ".",
                    "feed",
                    after.url(),
                    "code",
                    failed.code(),
                    "failures",
                    after.failures(),
                    "pause_seconds",
                    after.pause().toSeconds());
        }
    }

    /** What cannot be had may be the robots.txt before it. */
    private static String named(FeedState feed, Diagnostic trouble) {
        boolean itself = trouble.file().equals(feed.url());
        return itself ? trouble.toString() : feed.url() + ": " + trouble;
    }

    void kept(StoreWriter.Added added, List<Diagnostic> refusals) {
        refusals.forEach(
                refusal -> tell("refused", refusal.toString(), "report", refusal.file(), "code", refusal.code()));
        tell(
                "kept",
                "kept " + Counted.of(added.read(), "report") + " ("
                        + Counted.of(added.copies(), "of them a copy", "of them copies") + "), " + added.refused()
                        + " refused; " + Counted.of(added.claims(), "claim") + ", " + added.folded()
                        + " of them folded",
                "read",
                added.read(),
                "refused",
                added.refused(),
                "copies",
                added.copies(),
                "claims",
                added.claims(),
                "folded",
                added.folded());
    }

    void storeFailed(Diagnostic diagnostic, Duration pause) {
        tell(
                "store",
                diagnostic + " Tried again in " + words(pause) + ".",
                "code",
                diagnostic.code(),
                "pause_seconds",
                pause.toSeconds());
    }

    /** {@code 12 s}, {@code 14 min}, {@code 3 h}. */
    private static String words(Duration duration) {
        if (duration.compareTo(Duration.ofMinutes(2)) < 0) {
            return duration.toSeconds() + " s";
        }
        return duration.compareTo(Duration.ofHours(2)) < 0 ? duration.toMinutes() + " min" : duration.toHours() + " h";
    }
}
