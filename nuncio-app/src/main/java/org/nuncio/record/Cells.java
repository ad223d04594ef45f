package org.nuncio.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.record.Pointers.Stretch;

/** Writes values into the columns that the tables of a store and the rows of a claim set have in common. */
final class Cells {
    private Cells() {}

    static void provenance(ObjectNode row, Provenance from) {
        row.put("id", from.id())
                .put("uri", from.uri())
                .put("sha256", from.sha256())
                .put("media_type", from.mediaType())
                .put("charset", from.charset())
                .put("given_published", day(from.published()))
                .put("told_title", from.hints().title())
                .put("told_published", day(from.hints().published()))
                .put("told_publisher", from.hints().publisher())
                .put("told_language", from.hints().language())
                .put("told_url", from.hints().url())
                .put(
                        "told_retrieved",
                        from.hints().retrieved() == null
                                ? null
                                : from.hints().retrieved().toString())
                .set("told_authors", list(from.hints().authors()));
    }

    static void refusal(ObjectNode row, Filing.@Nullable Refusal refusal) {
        row.put("status", refusal == null ? "read" : "refused")
                .put("code", refusal == null ? null : refusal.code())
                .put("message", refusal == null ? null : refusal.message());
    }

    static void article(ObjectNode row, Account account) {
        row.put("title", account.title())
                .put("published", day(account.published()))
                .put("published_rule", account.publishedRule())
                .put("publisher", account.publisher())
                .put("language", account.language())
                .put("dateline", account.dateline())
                .put("text", account.text())
                .put("wire", account.wire())
                .set("bylines", list(account.bylines()));
    }

    static void furniture(ObjectNode row, Article.Removed part) {
        row.put("kind", part.kind()).put("text", part.text());
    }

    static void damage(ObjectNode row, Account.Damage damage) {
        row.put("kind", damage.kind()).put("start_at", damage.start()).put("end_at", damage.end());
    }

    static void statement(ObjectNode row, Account.Statement said) {
        row.put("text", said.text())
                .put("direct", said.direct())
                .put("cue", said.cue())
                .put("kind", said.kind())
                .put("speaker", said.speaker())
                .put("speaker_code", said.speakerCode())
                .put("speaker_sector", said.speakerSector())
                .put("source_kind", said.sourceKind())
                .put("start_at", said.start())
                .put("end_at", said.end());
    }

    /** All but its parties and figures, and what only a store knows of it. */
    static void claim(ObjectNode row, Claim claim) {
        row.put("id", claim.id())
                .put("report", claim.report())
                .put("sentence", claim.sentence())
                .put("type", claim.type())
                .put("act", claim.act());
        row.set("modes", list(claim.modes()));
        row.set("contexts", list(claim.contexts()));
        row.put("status", claim.status());
        day(row, claim.day());
        site(row, claim.site());
        row.put("source_kind", claim.sourceKind())
                .put("source", claim.source())
                .put("source_code", claim.sourceCode())
                .put("condition", claim.condition())
                .put("intensity", claim.intensity())
                .put("quad", claim.quad())
                .put("cameo", claim.cameo())
                .put("confidence", claim.confidence())
                .put("evidence", claim.evidence())
                .put("start_at", claim.start())
                .put("end_at", claim.end())
                .put("entry", claim.entry());
        row.set("operators", list(claim.operators()));
        row.put("decided_by", claim.decidedBy()).put("pattern", claim.pattern());
        stretch(row, "date", claim.pointers().date());
        stretch(row, "place", claim.pointers().place());
        stretch(row, "condition", claim.pointers().condition());
        stretch(row, "source", claim.pointers().source());
    }

    private static void stretch(ObjectNode row, String slot, @Nullable Stretch stretch) {
        if (stretch != null) {
            row.put(slot + "_start", stretch.start()).put(slot + "_end", stretch.end());
        }
    }

    static void day(ObjectNode row, @Nullable Day day) {
        row.put("first_day", day == null ? null : day(day.first()))
                .put("last_day", day == null ? null : day(day.last()))
                .put("date_precision", day == null ? null : day.precision());
        if (day != null && day.text() != null) {
            row.put("date_rule", day.rule()).put("date_text", day.text());
        }
    }

    static void site(ObjectNode row, @Nullable Site site) {
        row.put("place", site == null ? null : site.name())
                .put("place_country", site == null ? null : site.country())
                .put("lat", site == null ? null : site.lat())
                .put("lon", site == null ? null : site.lon())
                .put("place_precision", site == null ? null : site.precision());
        if (site != null && site.text() != null) {
            row.put("place_text", site.text());
        }
    }

    static void party(ObjectNode row, Party party) {
        row.put("name", party.name())
                .put("code", party.code())
                .put("sector", party.sector())
                .put("office", party.office())
                .put("kind", party.kind())
                .put("text", party.text())
                .put("start_at", party.start())
                .put("end_at", party.end())
                .put("rule", party.rule());
    }

    static void figure(ObjectNode row, Figure figure) {
        row.put("role", figure.role())
                .put("unit", figure.unit())
                .put("value", figure.value())
                .put("low", figure.low())
                .put("high", figure.high())
                .put("relation", figure.relation())
                .put("text", figure.text())
                .put("start_at", figure.start())
                .put("end_at", figure.end());
    }

    static ArrayNode list(Collection<String> items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(array::add);
        return array;
    }

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
