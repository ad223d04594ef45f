package org.nuncio.publish.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.nuncio.publish.Json;
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
        node.set("tolls", Json.list(happening.tolls(), HappeningJson::toll));
        node.set("tellings", Json.list(happening.tellings(), HappeningJson::telling));
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
        ObjectNode node = Json.object()
                .put("id", happening.id())
                .put("type", happening.type())
                .put("act", happening.act());
        node.set("modes", Json.texts(happening.modes()));
        node.set("contexts", Json.texts(happening.contexts()));
        node.put("status", happening.status());
        node.set("actors", Json.texts(happening.actors()));
        node.set("recipients", Json.texts(happening.recipients()));
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
        ObjectNode node = Json.object()
                .put("claim", claim.id())
                .put("report", claim.report())
                .put("uri", telling.uri())
                .put("url", telling.url())
                .put("title", telling.title())
                .put("published", Json.text(telling.published()))
                .put("publisher", telling.publisher())
                .put("language", telling.language())
                .put("origin", telling.origin())
                .put("copy_of", telling.copyOf());
        node.set("bylines", Json.texts(telling.bylines()));
        node.put("type", claim.type()).put("act", claim.act());
        node.set("modes", Json.texts(claim.modes()));
        node.put("status", claim.status());
        node.set("actors", Json.list(claim.actors(), HappeningJson::party));
        node.set("recipients", Json.list(claim.recipients(), HappeningJson::party));
        node.set("date", date(claim.day()));
        node.set("place", place(claim.site()));
        node.set("quantities", Json.list(claim.figures(), HappeningJson::figure));
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
        reason.set("operators", Json.texts(claim.operators()));
        reason.put("by", claim.decidedBy()).put("pattern", claim.pattern());
        return node.put("version", claim.version());
    }

    /** Somebody as a claim names him. */
    public static ObjectNode party(Party party) {
        return Json.object()
                .put("name", party.name())
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
        return Json.object()
                .put("role", figure.role())
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
        return Json.object()
                .put("role", toll.role())
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
                : Json.object()
                        .put("value", Json.text(day.first()))
                        .put("last", Json.text(day.last()))
                        .put("precision", day.precision())
                        .put("rule", day.rule())
                        .put("text", day.text());
    }

    /** With the words that give it, where a claim has it. */
    public static @Nullable ObjectNode place(@Nullable Site site) {
        return site == null
                ? null
                : Json.object()
                        .put("name", site.name())
                        .put("country", site.country())
                        .put("lat", site.lat())
                        .put("lon", site.lon())
                        .put("precision", site.precision())
                        .put("text", site.text());
    }
}
