package org.nuncio.publish.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.nuncio.record.SharedStore;

/** How a desk is doing: whether its store is there. The store is not opened for that. */
final class StoreVitals implements Vitals {
    private final SharedStore store;
    private final Instant since = Instant.now();
    private final long started = System.nanoTime();

    StoreVitals(SharedStore store) {
        this.store = store;
    }

    @Override
    public Health health() {
        long bytes = store.bytes();
        Health.Check check = bytes > 0
                ? new Health.Check("store", Health.State.OK, bytes + " bytes")
                : new Health.Check("store", Health.State.STALLED, "it is not there any more");
        return new Health("serve", since, Duration.ofNanos(System.nanoTime() - started), List.of(check));
    }

    @Override
    public List<Metric> metrics() {
        return List.of(Metric.gauge("nuncio_store_bytes", "Length of the store.", store.bytes()));
    }
}
