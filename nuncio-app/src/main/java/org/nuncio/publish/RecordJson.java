package org.nuncio.publish;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.coding.event.Attribution;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.coding.event.Guess;
import org.nuncio.coding.event.Reason;
import org.nuncio.coding.event.Silence;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Place;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.InstrumentMention;
import org.nuncio.mention.PlaceMention;
import org.nuncio.mention.QuantityMention;
import org.nuncio.mention.Statement;
import org.nuncio.mention.TimeMention;

/** The record of one report as JSON. Wherever {@code start}, {@code end} and {@code text} stand together, the two cut the third out of the article's text. */
public final class RecordJson {
    private final CodedReport report;
    private final Words words;

    private RecordJson(CodedReport report) {
        this.report = report;
        this.words = new Words(report.article().text());
    }

    /** The keys come in the same order in every run. */
    public static ObjectNode of(CodedReport report) {
        return new RecordJson(report).record();
    }

    /** Why an event was coded so, also for one that stands in no record. */
    public static ObjectNode of(Reason reason) {
        ObjectNode node = Json.object().put("entry", reason.entry());
        node.set("operators", Json.texts(reason.operators()));
        node.set("parts", Json.texts(reason.parts()));
        node.put("by", reason.by()).put("pattern", reason.pattern());
        node.set("actors", Json.texts(reason.actors()));
        node.set("rejected", Json.texts(reason.rejected()));
        if (reason.guess() != null) {
            node.put("probability", reason.guess().probability());
            node.set("nearest", Json.list(reason.guess().nearest(), RecordJson::near));
        }
        return node;
    }

    private static ObjectNode near(Guess.Near near) {
        return Json.object()
                .put("example", near.example())
                .put("entry", near.entry())
                .put("likeness", near.likeness());
    }

    private ObjectNode record() {
        ObjectNode node = Json.object();
        node.set("article", article(report.article()));
        node.set("events", Json.list(report.events(), this::event));
        node.set("statements", Json.list(report.statements(), this::statement));
        node.set("quantities", Json.list(report.quantities(), this::quantity));
        node.set("instruments", Json.list(report.instruments(), this::instrument));
        node.set("silences", Json.list(report.silences(), this::silence));
        ObjectNode counts = node.putObject("counts");
        report.counts().forEach(counts::put);
        ObjectNode versions = node.putObject("versions");
        report.versions().forEach(versions::put);
        return node;
    }

    private ObjectNode article(Article article) {
        ObjectNode node =
                Json.object().put("id", article.id()).put("uri", article.uri()).put("title", article.title());
        node.put("published", Json.text(article.published()))
                .put("publisher", article.publisher())
                .put("language", article.language())
                .put("partial", article.isPartial());
        node.set(
                "dateline",
                article.dateline() == null
                        ? null
                        : words.put(
                                Json.object(),
                                words.within(
                                        article.dateline().span(),
                                        article.dateline().place())));
        node.set("bylines", Json.texts(article.bylines()));
        node.put("text", article.text());
        node.set(
                "furniture",
                Json.list(
                        article.furniture(),
                        part -> Json.object().put("text", part.text()).put("kind", part.kind())));
        node.set(
                "damage",
                Json.list(
                        article.damage(),
                        d -> words.put(Json.object(), d.span()).put("kind", d.kind())));
        return node;
    }

    private ObjectNode event(CodedEvent event) {
        ObjectNode node =
                Json.object().put("id", event.id()).put("type", event.type()).put("act", event.act());
        node.set("modes", Json.texts(event.modes()));
        node.set("contexts", Json.texts(event.contexts()));
        node.put("status", event.status().name());
        node.set("actors", Json.list(event.actors(), this::actor));
        node.set("recipients", Json.list(event.recipients(), this::actor));
        node.set("date", event.date() == null ? null : date(event.date()));
        node.set("place", event.place() == null ? null : place(event.place()));
        node.set("quantities", Json.list(event.quantities(), this::quantity));
        node.set("attribution", attribution(event.attribution()));
        node.set("condition", event.condition() == null ? null : words.put(Json.object(), event.condition()));
        node.put("intensity", event.intensity())
                .put("quad", event.quad())
                .put("cameo", event.cameo())
                .put("confidence", event.confidence());
        node.set("evidence", words.put(Json.object(), event.evidence()));
        node.set("reason", of(event.reason()));
        return node;
    }

    private ObjectNode actor(ActorMention mention) {
        Actor actor = mention.actor();
        ObjectNode node = Json.object()
                .put("name", actor.name())
                .put("code", actor.code())
                .put("sector", actor.sector())
                .put("office", actor.office());
        return words.put(node, mention.span());
    }

    /** {@code last} is the last day; {@code end} is an offset, as everywhere. */
    private ObjectNode date(TimeMention date) {
        ObjectNode node = Json.object()
                .put("value", Json.text(date.value()))
                .put("last", Json.text(date.end()))
                .put("precision", date.precision())
                .put("rule", date.rule());
        return words.put(node, date.span());
    }

    private ObjectNode place(PlaceMention mention) {
        Place place = mention.place();
        ObjectNode node = Json.object()
                .put("name", place.name())
                .put("country", place.country())
                .put("lat", place.lat())
                .put("lon", place.lon());
        return words.put(node.put("precision", place.precision()), mention.span());
    }

    private ObjectNode quantity(QuantityMention quantity) {
        ObjectNode node = Json.object().put("role", quantity.role()).put("unit", quantity.unit());
        number(node, "value", quantity.value());
        number(node, "low", quantity.low());
        number(node, "high", quantity.high());
        return words.put(node.put("relation", quantity.relation()), quantity.span());
    }

    private ObjectNode attribution(Attribution attribution) {
        ObjectNode node = Json.object()
                .put("kind", attribution.kind())
                .put("speaker", attribution.speaker())
                .put("code", attribution.code());
        return words.put(node, attribution.span());
    }

    private ObjectNode statement(Statement statement) {
        ObjectNode node = words.put(Json.object(), statement.span())
                .put("direct", statement.direct())
                .put("cue", statement.cue());
        node.put("kind", statement.kind()).put("source", statement.source());
        node.set("speaker", statement.speaker() == null && statement.speakerSpan() == null ? null : speaker(statement));
        return node;
    }

    private ObjectNode speaker(Statement statement) {
        Actor actor = statement.speaker();
        ObjectNode node = Json.object();
        if (actor == null) {
            node.put("name", words.cut(Objects.requireNonNull(statement.speakerSpan())))
                    .putNull("code")
                    .putNull("sector");
        } else {
            node.put("name", actor.name()).put("code", actor.code()).put("sector", actor.sector());
        }
        return words.put(node, statement.speakerSpan());
    }

    private ObjectNode instrument(InstrumentMention instrument) {
        return words.put(
                Json.object().put("name", instrument.name()).put("kind", instrument.kind()), instrument.span());
    }

    private ObjectNode silence(Silence silence) {
        return words.put(Json.object().put("why", silence.why()).put("entry", silence.entry()), silence.span());
    }

    /** Whole numbers without a point: {@code 100000}, {@code 2.5}. */
    private static void number(ObjectNode node, String key, @Nullable Double value) {
        if (value != null && value == Math.rint(value) && Math.abs(value) < 1e15) {
            node.put(key, value.longValue());
        } else {
            node.put(key, value);
        }
    }
}
