package org.nuncio.publish.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuncio.record.Claim;
import org.nuncio.record.Day;
import org.nuncio.record.Figure;
import org.nuncio.record.Happening;
import org.nuncio.record.Party;
import org.nuncio.record.Site;
import org.nuncio.record.Standing;
import org.nuncio.record.Telling;
import org.nuncio.record.Toll;

/** A happening with all of its claims as JSON, in the words of {@code nuncio read --format json}. */
public final class HappeningJson {
    private HappeningJson() {}

    /** The keys come in the same order in every run. */
    public static ObjectNode of(Happening happening) {
        ObjectNode node = summary(happening);
        node.set("tolls", list(happening.tolls(), HappeningJson::toll));
        node.set("tellings", list(happening.tellings(), HappeningJson::telling));
        return node;
    }

    /** With what reviewers say of it, where they do; what is coded stays as it is. */
    public static ObjectNode of(Happening happening, @Nullable Standing standing) {
        ObjectNode node = of(happening);
        if (standing != null) {
            ObjectNode verdict =
                    node.putObject("verdict").put("verdict", standing.kind().word());
            ObjectNode corrections = verdict.putObject("corrections");
            standing.corrections().forEach((slot, value) -> corrections.put(slot.word(), value));
        }
        return node;
    }

    private static ObjectNode summary(Happening happening) {
        ObjectNode node =
                object().put("id", happening.id()).put("type", happening.type()).put("act", happening.act());
        node.set("modes", texts(happening.modes()));
        node.set("contexts", texts(happening.contexts()));
        node.put("status", happening.status());
        node.set("actors", texts(happening.actors()));
        node.set("recipients", texts(happening.recipients()));
        node.set("date", date(happening.day()));
        node.set("place", place(happening.site()));
        node.put("intensity", happening.intensity())
                .put("quad", happening.quad())
                .put("cameo", happening.cameo())
                .put("confidence", happening.confidence());
        return node.put("claims", happening.tellings().size())
                .put("reports", happening.reports())
                .put("origins", happening.origins())
                .put("denials", happening.denials());
    }

    /** A claim with its report. */
    public static ObjectNode telling(Telling telling) {
        Claim claim = telling.claim();
        ObjectNode node = object().put("claim", claim.id())
                .put("report", claim.report())
                .put("uri", telling.uri())
                .put("url", telling.url())
                .put("title", telling.title())
                .put("published", text(telling.published()))
                .put("publisher", telling.publisher())
                .put("language", telling.language())
                .put("origin", telling.origin())
                .put("copy_of", telling.copyOf());
        node.set("bylines", texts(telling.bylines()));
        node.put("type", claim.type()).put("act", claim.act());
        node.set("modes", texts(claim.modes()));
        node.put("status", claim.status());
        node.set("actors", list(claim.actors(), HappeningJson::party));
        node.set("recipients", list(claim.recipients(), HappeningJson::party));
        node.set("date", date(claim.day()));
        node.set("place", place(claim.site()));
        node.set("quantities", list(claim.figures(), HappeningJson::figure));
        node.putObject("attribution")
                .put("kind", claim.sourceKind())
                .put("speaker", claim.source())
                .put("code", claim.sourceCode());
        node.put("condition", claim.condition()).put("confidence", claim.confidence());
        node.put("sentence", claim.sentence());
        node.putObject("evidence")
                .put("start", claim.start())
                .put("end", claim.end())
                .put("text", claim.evidence());
        node.put("passage", telling.passage());
        ObjectNode reason = node.putObject("reason").put("entry", claim.entry());
        reason.set("operators", texts(claim.operators()));
        reason.put("by", claim.decidedBy()).put("pattern", claim.pattern());
        return node.put("version", claim.version());
    }

    /** Somebody as a claim names him. */
    public static ObjectNode party(Party party) {
        return object().put("name", party.name())
                .put("code", party.code())
                .put("sector", party.sector())
                .put("office", party.office())
                .put("kind", party.kind())
                .put("start", party.start())
                .put("end", party.end())
                .put("text", party.text());
    }

    /** A number in a claim. */
    public static ObjectNode figure(Figure figure) {
        return object().put("role", figure.role())
                .put("unit", figure.unit())
                .put("value", figure.value())
                .put("low", figure.low())
                .put("high", figure.high())
                .put("relation", figure.relation())
                .put("start", figure.start())
                .put("end", figure.end())
                .put("text", figure.text());
    }

    /** A figure over all claims. */
    public static ObjectNode toll(Toll toll) {
        return object().put("role", toll.role())
                .put("unit", toll.unit())
                .put("low", toll.low())
                .put("high", toll.high())
                .put("latest", toll.latest())
                .put("latest_claim", toll.latestClaim());
    }

    /** With the words that give it, where a claim has it. */
    public static @Nullable ObjectNode date(@Nullable Day day) {
        return day == null
                ? null
                : object().put("value", text(day.first()))
                        .put("last", text(day.last()))
                        .put("precision", day.precision())
                        .put("rule", day.rule())
                        .put("text", day.text());
    }

    /** With the words that give it, where a claim has it. */
    public static @Nullable ObjectNode place(@Nullable Site site) {
        return site == null
                ? null
                : object().put("name", site.name())
                        .put("country", site.country())
                        .put("lat", site.lat())
                        .put("lon", site.lon())
                        .put("precision", site.precision())
                        .put("text", site.text());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Each as the function has it. */
    public static <T> ArrayNode list(List<T> items, Function<T, ObjectNode> one) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> array.add(one.apply(item)));
        return array;
    }

    /** Texts as they are. */
    public static ArrayNode texts(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
