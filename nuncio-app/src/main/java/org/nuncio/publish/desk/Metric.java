package org.nuncio.publish.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A figure for monitoring, in the terms of Prometheus.
 *
 * @param name {@code nuncio_claims_total}: counters end in {@code _total}, units stand before that
 * @param help one line
 */
public record Metric(String name, Kind kind, String help, List<Sample> samples) {

    /** Whether it only grows while the program runs. */
    public enum Kind {
        COUNTER,
        GAUGE
    }

    /** @param labels names in small letters, any values */
    public record Sample(Map<String, String> labels, double value) {}

    public Metric {
        samples = List.copyOf(samples);
    }

    public static Metric counter(String name, String help, double value) {
        return new Metric(name, Kind.COUNTER, help, List.of(new Sample(Map.of(), value)));
    }

    public static Metric gauge(String name, String help, double value) {
        return new Metric(name, Kind.GAUGE, help, List.of(new Sample(Map.of(), value)));
    }

    /** @param label what tells the values apart */
    public static Metric counters(String name, String help, String label, Map<String, ? extends Number> values) {
        return new Metric(name, Kind.COUNTER, help, samples(label, values));
    }

    /** @param label what tells the values apart */
    public static Metric gauges(String name, String help, String label, Map<String, ? extends Number> values) {
        return new Metric(name, Kind.GAUGE, help, samples(label, values));
    }

    private static List<Sample> samples(String label, Map<String, ? extends Number> values) {
        List<Sample> samples = new ArrayList<>();
        values.forEach((key, value) -> samples.add(new Sample(Map.of(label, key), value.doubleValue())));
        return samples;
    }
}
