package org.nuncio.publish.desk;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Figures in the text format of Prometheus, version 0.0.4. */
final class MetricsText {
    static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private MetricsText() {}

    /** Those of the program, and those that every program has. */
    static String of(Vitals vitals, Map<String, Long> requests) {
        List<Metric> all = new ArrayList<>(vitals.metrics());
        all.add(Metric.counters(
                "nuncio_http_responses_total", "Answers of this server, by class of status.", "status", requests));
        all.add(Metric.gauge(
                "nuncio_up_seconds", "Since the start.", vitals.health().up().toMillis() / 1000.0));
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        all.add(Metric.gauge("nuncio_heap_used_bytes", "Heap in use.", heap.getUsed()));
        all.add(Metric.gauge("nuncio_heap_max_bytes", "Heap that may be used.", heap.getMax()));
        all.add(Metric.gauge(
                "nuncio_threads",
                "Threads.",
                ManagementFactory.getThreadMXBean().getThreadCount()));
        return all.stream().map(MetricsText::text).collect(Collectors.joining());
    }

    static String text(Metric metric) {
        StringBuilder text = new StringBuilder();
        text.append("# HELP ").append(metric.name()).append(' ');
        text.append(metric.help().replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        text.append("# TYPE ").append(metric.name()).append(' ');
        text.append(metric.kind().name().toLowerCase(Locale.ROOT)).append('\n');
        for (Metric.Sample sample : metric.samples()) {
            text.append(metric.name()).append(labels(sample.labels())).append(' ');
            text.append(number(sample.value())).append('\n');
        }
        return text.toString();
    }

    private static String labels(Map<String, String> labels) {
        return labels.isEmpty()
                ? ""
                : new TreeMap<>(labels)
                        .entrySet().stream()
                                .map(label -> label.getKey() + "=\"" + escaped(label.getValue()) + "\"")
                                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static String number(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
                : Double.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
    }
}
