package org.nuncio.publish.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.nuncio.publish.Json;
import org.nuncio.record.Day;
import org.nuncio.record.Happening;
import org.nuncio.record.Site;
import org.nuncio.record.Telling;

/** A feature (RFC 7946) for a happening; where no coordinates are known its geometry is null. */
final class GeoJson {
    private GeoJson() {}

    static ObjectNode of(Happening happening) {
        ObjectNode node = Json.object().put("type", "Feature").put("id", happening.id());
        node.set("geometry", point(happening.site()));
        node.set("properties", properties(happening));
        return node;
    }

    /** Longitude comes first. */
    private static @Nullable ObjectNode point(@Nullable Site site) {
        if (site == null || site.lat() == null || site.lon() == null) {
            return null;
        }
        ObjectNode point = Json.object().put("type", "Point");
        point.putArray("coordinates").add(site.lon()).add(site.lat());
        return point;
    }

    private static ObjectNode properties(Happening happening) {
        Day day = happening.day();
        Site site = happening.site();
        Telling best = happening.best();
        ObjectNode node = Json.object().put("type", happening.type());
        node.set("modes", Json.texts(happening.modes()));
        node.put("status", happening.status());
        node.set("actors", Json.texts(happening.actors()));
        node.set("recipients", Json.texts(happening.recipients()));
        node.put(
                        "first_day",
                        day == null || day.first() == null ? null : day.first().toString())
                .put(
                        "last_day",
                        day == null || day.last() == null ? null : day.last().toString())
                .put("place", site == null ? null : site.name())
                .put("country", site == null ? null : site.country())
                .put("place_precision", site == null ? null : site.precision());
        return node.put("intensity", happening.intensity())
                .put("quad", happening.quad())
                .put("origins", happening.origins())
                .put("reports", happening.reports())
                .put("evidence", best.claim().evidence())
                .put("uri", best.address());
    }
}
