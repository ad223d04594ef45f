package org.nuncio.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuncio.app.watch.Counters.Count;
import org.nuncio.article.intake.Traffic;
import org.nuncio.publish.desk.Health;
import org.nuncio.publish.desk.Health.Check;
import org.nuncio.publish.desk.Health.State;
import org.nuncio.publish.desk.Metric;
import org.nuncio.publish.desk.Vitals;
import org.nuncio.text.Counted;

/** How the following of feeds is doing, in the words of monitoring. */
final class WatchVitals implements Vitals {
    /** So many feeds have a value of their own; the rest share one, so that the page stays short. */
    private static final int MOST_LABELS = 500;

    /** Without a step for so long, something hangs: a batch is kept in seconds. */
    private static final Duration LONGEST_STEP = Duration.ofMinutes(2);

    private static final String OTHERS = "others";

    private final Watcher watcher;
    private final Traffic traffic;
    private final Time time;
    private final Instant since;
    private final long started;

    WatchVitals(Watcher watcher, Traffic traffic, Time time) {
        this.watcher = watcher;
        this.traffic = traffic;
        this.time = time;
        this.since = time.wall().get();
        this.started = time.nanos().getAsLong();
    }

    private long now() {
        return time.nanos().getAsLong();
    }

    @Override
    public Health health() {
        Snapshot snapshot = watcher.snapshot();
        return new Health(
                "watch",
                since,
                Duration.ofNanos(now() - started),
                List.of(steps(snapshot), feeds(snapshot), store(snapshot)));
    }

    private Check steps(Snapshot snapshot) {
        Duration silent = Duration.ofNanos(now() - (snapshot == Snapshot.STARTING ? started : snapshot.at()));
        boolean hangs = silent.compareTo(LONGEST_STEP) > 0;
        return new Check(
                "steps",
                hangs ? State.STALLED : State.OK,
                "the last one " + Counted.of(silent.toSeconds(), "second") + " ago");
    }

    private static Check feeds(Snapshot snapshot) {
        int all = snapshot.feeds().size();
        boolean most = all > 0 && 2 * (snapshot.failing() + snapshot.gone()) > all;
        String says = all + " asked so far, " + snapshot.failing() + " failing, " + snapshot.gone() + " gone; "
                + Counted.of(snapshot.waiting(), "entry waits", "entries wait");
        return new Check("feeds", most ? State.DEGRADED : State.OK, says);
    }

    private static Check store(Snapshot snapshot) {
        String trouble = snapshot.storeTrouble();
        return trouble == null
                ? new Check("store", State.OK, "it can be written")
                : new Check("store", State.DEGRADED, "it cannot be written now: " + trouble);
    }

    @Override
    public List<Metric> metrics() {
        Snapshot snapshot = watcher.snapshot();
        List<Metric> all = new ArrayList<>();
        all.add(Metric.counter("nuncio_requests_total", "Requests sent.", traffic.requests()));
        all.add(Metric.counters(
                "nuncio_answers_total",
                "Answers to them, by class of status; none where none came.",
                "status",
                traffic.answers()));
        all.add(Metric.counter("nuncio_received_bytes_total", "Bodies received, unpacked.", traffic.bytes()));
        all.add(Metric.counters(
                "nuncio_feed_readings_total",
                "Feeds asked, by what came of it.",
                "result",
                counts(Count.FEEDS_READ, Count.FEEDS_SAME, Count.FEEDS_FAILED)));
        all.add(Metric.counters(
                "nuncio_entries_total",
                "Entries of feeds: listed, new among them, and known to the store before.",
                "state",
                counts(Count.SEEN, Count.NEW, Count.KNOWN)));
        all.add(Metric.counters(
                "nuncio_reports_total",
                "Reports kept; copies are among those read.",
                "result",
                counts(Count.READ, Count.REFUSED, Count.COPIES)));
        all.add(Metric.counters(
                "nuncio_claims_total",
                "Claims kept; folded are those of a happening known before.",
                "kind",
                counts(Count.CLAIMS, Count.FOLDED)));
        all.add(count("nuncio_batches_total", "Batches kept.", Count.BATCHES));
        all.add(count(
                "nuncio_store_failures_total", "Times that the store could not be written.", Count.STORE_FAILURES));
        all.addAll(gauges(snapshot));
        return all;
    }

    private List<Metric> gauges(Snapshot snapshot) {
        Map<String, Long> feeds = new LinkedHashMap<>();
        feeds.put("ok", snapshot.feeds().size() - snapshot.failing() - snapshot.gone());
        feeds.put("failing", snapshot.failing());
        feeds.put("gone", snapshot.gone());
        return List.of(
                Metric.gauges("nuncio_feeds", "Feeds that were asked, by how they are.", "state", feeds),
                Metric.gauge("nuncio_queue_entries", "Entries that are not in the store yet.", snapshot.waiting()),
                Metric.gauge("nuncio_queue_bytes", "What these take.", snapshot.waitingBytes()),
                Metric.gauge("nuncio_seen_entries", "Entries that are remembered.", snapshot.seen()),
                Metric.gauge("nuncio_journal_bytes", "Length of the journal.", snapshot.journalBytes()),
                Metric.gauges(
                        "nuncio_feed_success_age_seconds",
                        "Since a feed was last read, or since the start where it never was.",
                        "feed",
                        ages(snapshot)));
    }

    /** The oldest of those that have no value of their own. */
    private Map<String, Double> ages(Snapshot snapshot) {
        Map<String, Double> ages = new LinkedHashMap<>();
        for (Snapshot.OfFeed feed : snapshot.feeds()) {
            if (!feed.gone()) {
                Long read = feed.read();
                double age = (now() - (read == null ? started : read)) / 1e9;
                ages.merge(ages.size() < MOST_LABELS ? feed.url() : OTHERS, age, Math::max);
            }
        }
        return ages;
    }

    private Metric count(String name, String help, Count counter) {
        return Metric.counter(name, help, watcher.counters().get(counter));
    }

    private Map<String, Long> counts(Count... wanted) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Count count : wanted) {
            counts.put(count.word(), watcher.counters().get(count));
        }
        return counts;
    }
}
