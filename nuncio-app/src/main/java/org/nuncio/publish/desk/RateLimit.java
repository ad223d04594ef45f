package org.nuncio.publish.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** So many requests of one address in a second, after a first rush of four times as many. */
final class RateLimit {
    private static final int RUSH = 4;
    private static final int MOST_ADDRESSES = 10_000;

    private final int perSecond;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    RateLimit(int perSecond, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.nanos = nanos;
    }

    private record Bucket(double left, long at) {}

    synchronized boolean admits(String address) {
        long now = nanos.getAsLong();
        Bucket bucket = buckets.getOrDefault(address, new Bucket(RUSH * perSecond, now));
        double left = Math.min(RUSH * perSecond, bucket.left() + (now - bucket.at()) / 1e9 * perSecond);
        boolean admitted = left >= 1;
        buckets.put(address, new Bucket(admitted ? left - 1 : left, now));
        return admitted;
    }
}
