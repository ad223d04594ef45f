package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.field;
import static org.nuncio.publish.desk.Schema.list;
import static org.nuncio.publish.desk.Schema.maybe;
import static org.nuncio.publish.desk.Schema.object;
import static org.nuncio.publish.desk.Schema.text;
import static org.nuncio.publish.desk.Schema.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuncio.publish.Json;
import org.nuncio.publish.export.HappeningJson;
import org.nuncio.record.Claim;
import org.nuncio.record.Day;
import org.nuncio.record.Figure;
import org.nuncio.record.Pointers;
import org.nuncio.record.Pointers.Stretch;
import org.nuncio.record.ReportView.HappeningClaim;

/** A claim as JSON, with the stretches of its report that are to be marked. */
final class MarkJson {
    private MarkJson() {}

    static ObjectNode schema(ObjectNode telling) {
        for (String name : List.of("Date", "Place")) {
            ObjectNode pointed =
                    Schema.extended(Shapes.slot(name), field("start", maybe(whole())), field("end", maybe(whole())));
            Schema.extended(telling, field(name.toLowerCase(Locale.ROOT), maybe(pointed)));
        }
        ObjectNode slot = object(
                field("slot", text()), field("value", maybe(text())), field("start", whole()), field("end", whole()));
        return Schema.extended(
                telling, field("happening", text()), field("fold_reason", maybe(text())), field("slots", list(slot)));
    }

    static ObjectNode of(HappeningClaim claim) {
        ObjectNode node = HappeningJson.telling(claim.telling())
                .put("happening", claim.happening())
                .put("fold_reason", claim.foldReason());
        Pointers pointers = claim.telling().claim().pointers();
        point(node.get("date"), pointers.date());
        point(node.get("place"), pointers.place());
        return node.set("slots", slots(claim.telling().claim()));
    }

    private static void point(JsonNode slot, @Nullable Stretch stretch) {
        if (slot instanceof ObjectNode object) {
            object.put("start", stretch == null ? null : stretch.start())
                    .put("end", stretch == null ? null : stretch.end());
        }
    }

    private static ArrayNode slots(Claim claim) {
        ArrayNode slots = Json.object().putArray("slots");
        claim.actors().forEach(party -> put(slots, "actor", party.label(), new Stretch(party.start(), party.end())));
        claim.recipients()
                .forEach(party -> put(slots, "recipient", party.label(), new Stretch(party.start(), party.end())));
        put(
                slots,
                "date",
                claim.day() == null ? null : day(claim.day()),
                claim.pointers().date());
        put(
                slots,
                "place",
                claim.site() == null ? null : claim.site().name(),
                claim.pointers().place());
        claim.figures()
                .forEach(figure -> put(slots, "quantity", figure(figure), new Stretch(figure.start(), figure.end())));
        put(slots, "condition", claim.condition(), claim.pointers().condition());
        put(slots, "attribution", claim.source(), claim.pointers().source());
        return slots;
    }

    private static void put(ArrayNode slots, String slot, @Nullable String value, @Nullable Stretch stretch) {
        if (stretch != null) {
            slots.addObject()
                    .put("slot", slot)
                    .put("value", value)
                    .put("start", stretch.start())
                    .put("end", stretch.end());
        }
    }

    private static String day(Day day) {
        if (day.first() == null) {
            return day.precision();
        }
        boolean single = day.last() == null || day.last().equals(day.first());
        return single ? day.first().toString() : day.first() + " to " + day.last();
    }

    /** {@code killed 3 persons}. */
    private static String figure(Figure figure) {
        boolean isWhole = figure.value() == Math.rint(figure.value()) && Math.abs(figure.value()) < 1e15;
        String value = isWhole ? Long.toString((long) figure.value()) : Double.toString(figure.value());
        return figure.role() + " " + value + " " + figure.unit();
    }
}
