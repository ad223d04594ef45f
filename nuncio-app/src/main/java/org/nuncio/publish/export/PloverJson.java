package org.nuncio.publish.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuncio.publish.Json;
import org.nuncio.record.Claim;
import org.nuncio.record.Day;
import org.nuncio.record.Happening;
import org.nuncio.record.RuleVersion;
import org.nuncio.record.Site;
import org.nuncio.record.Telling;
import org.nuncio.record.Toll;

/** A PLOVER record (manual 0.8): one happening, all of its actors and recipients. */
final class PloverJson {
    /** PLOVER's auxiliary modes tell the status; what has happened needs none. */
    private static final Map<String, String> AUXILIARY_MODES = Map.of(
            "FUTURE", "future",
            "CONDITIONAL", "hypothetical",
            "HYPOTHETICAL", "hypothetical",
            "HISTORICAL", "historical",
            "NEGATED", "negation");

    private static final Map<String, String> SIZES =
            Map.of("killed", "dead", "wounded", "injured", "arrested", "arrested");

    private final Map<Integer, RuleVersion> versions;

    PloverJson(Map<Integer, RuleVersion> versions) {
        this.versions = versions;
    }

    ObjectNode of(Happening happening) {
        Day day = happening.day();
        ObjectNode node = Json.object()
                .put("id", happening.id())
                .put("date", day == null ? null : Json.text(day.first()))
                .put("enddate", day == null ? null : Json.text(day.last()));
        node.set("actor", entities(ShownParty.actors(happening)));
        node.set("recipient", entities(ShownParty.recipients(happening)));
        node.set("event", Json.texts(List.of(happening.type())));
        node.set("event_loc", location(happening));
        Claim best = happening.best().claim();
        node.put("event_text", best.evidence())
                .put("quad_code", happening.quad())
                .put("event_scale", happening.intensity());
        node.set("mode", modes(happening));
        node.set("context", Json.texts(happening.contexts()));
        node.set("size", size(happening.tolls()));
        node.put("text", best.evidence());
        node.putObject("text_info")
                .put("sequence", best.sentence() + 1)
                .put("start", best.start())
                .put("end", best.end());
        node.set("cite_info", cited(happening.best()));
        return node;
    }

    private static ArrayNode entities(List<ShownParty> sides) {
        ArrayNode array = Json.texts(List.of());
        for (ShownParty side : sides) {
            array.addObject()
                    .put("code", side.code())
                    .put("sector", side.sector())
                    .put("entity_text", side.party().text())
                    .put("identifier_id", side.name())
                    .put("office", side.party().office());
        }
        return array;
    }

    private static @Nullable ObjectNode location(Happening happening) {
        Site site = happening.site();
        if (site == null) {
            return null;
        }
        Site told = happening.best().claim().site();
        return Json.object()
                .put("extracted_place", told == null ? null : told.text())
                .put("resolved_place", site.name())
                .put("lat", site.lat())
                .put("lon", site.lon())
                .put("city", orNull(Spot.city(site)))
                .put("province", orNull(Spot.region(site)))
                .put("country", orNull(Spot.country(site)))
                .put("country_code", site.country())
                .put("resolution", site.precision());
    }

    private static ArrayNode modes(Happening happening) {
        ArrayNode modes = Json.texts(happening.modes());
        String auxiliary = AUXILIARY_MODES.get(happening.status());
        return auxiliary == null ? modes : modes.add(auxiliary);
    }

    /** The latest figures; null where no report has one. */
    private static ObjectNode size(List<Toll> tolls) {
        ObjectNode size = Json.object().putNull("dead").putNull("injured").putNull("arrested");
        for (Toll toll : tolls) {
            String key = SIZES.get(toll.role());
            if (key != null && size.get(key).isNull()) {
                size.put(key, Math.round(toll.latest()));
            }
        }
        return size;
    }

    private ObjectNode cited(Telling best) {
        RuleVersion version = versions.get(best.claim().version());
        return Json.object()
                .put("url", best.address())
                .put("title", best.title())
                .put("language", best.language())
                .put("publication", best.publisher())
                .put("coder", version == null ? null : version.coder())
                .put("codebook", version == null ? null : version.codebook())
                .put("version", Integer.toString(best.claim().version()));
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
