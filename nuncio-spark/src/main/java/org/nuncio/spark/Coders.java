package org.nuncio.spark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nuncio.app.ReportCoder;

/**
 * The coder of this executor. The models take seconds and half a gigabyte, and tasks come and go by the thousand, so they are loaded once for each Java machine, when the
 * first task asks for them, and stay to its end. Spark gives no other place that outlives a task.
 */
final class Coders {
    private static final Map<List<Object>, ReportCoder> STARTED = new ConcurrentHashMap<>();

    private Coders() {}

    /** Jobs that differ in their limits only share one. */
    static ReportCoder of(CoderSettings settings) {
        List<Object> rules = List.of(settings.codebook(), settings.models(), settings.rulesOnly());
        return STARTED.computeIfAbsent(rules, first -> ReportCoder.start(settings.values()))
                .with(settings.values());
    }
}
