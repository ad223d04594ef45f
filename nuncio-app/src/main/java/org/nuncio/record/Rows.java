package org.nuncio.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.coding.CodedReport;
import org.nuncio.mention.Statement;
import org.nuncio.record.Pointers.Stretch;
import org.nuncio.text.CodePoints;

/** Rows of the tables of {@code schema.sql}, gathered until they are written at once. */
final class Rows {
    private final Map<String, ArrayNode> tables = new TreeMap<>();

    ArrayNode of(String table) {
        return tables.computeIfAbsent(table, t -> JsonNodeFactory.instance.arrayNode());
    }

    void writeTo(Database database) {
        tables.forEach(database::insert);
    }

    private ObjectNode row(String table) {
        return of(table).addObject();
    }

    void report(String id, int seq, Given given, @Nullable String code, @Nullable String message) {
        row("report")
                .put("id", id)
                .put("seq", seq)
                .put("uri", given.uri())
                .put("sha256", given.sha256())
                .put("media_type", given.mediaType())
                .put("charset", given.charset())
                .put("status", code == null ? "read" : "refused")
                .put("code", code)
                .put("message", message)
                .put("given_published", day(given.published()))
                .put("told_title", given.hints().title())
                .put("told_published", day(given.hints().published()))
                .put("told_publisher", given.hints().publisher())
                .put("told_language", given.hints().language())
                .put("told_url", given.hints().url())
                .put(
                        "told_retrieved",
                        given.hints().retrieved() == null
                                ? null
                                : given.hints().retrieved().toString())
                .set("told_authors", list(given.hints().authors()));
    }

    void article(String id, CodedReport coded, Kinship kinship) {
        ObjectNode row =
                row("article").put("report", id).put("title", coded.article().title());
        row.put("published", day(coded.article().published()))
                .put("published_rule", coded.article().publishedRule())
                .put("publisher", coded.article().publisher())
                .put("language", coded.article().language())
                .put(
                        "dateline",
                        coded.article().dateline() == null
                                ? null
                                : coded.article().dateline().place());
        row.set("bylines", list(coded.article().bylines()));
        row.put("text", coded.article().text())
                .put("text_sha256", kinship.textSha256())
                .put("copy_of", kinship.copyOf())
                .put("copy_share", kinship.copyShare())
                .put("story", kinship.story())
                .put("origin", kinship.origin())
                .put("wire", kinship.wire());
    }

    /** What was taken out of the page, and what is spoilt in the text. */
    void blemishes(String id, CodedReport coded) {
        CodePoints points = new CodePoints(coded.article().text());
        List<Article.Removed> furniture = coded.article().furniture();
        for (int i = 0; i < furniture.size(); i++) {
            row("furniture")
                    .put("report", id)
                    .put("position", i)
                    .put("kind", furniture.get(i).kind())
                    .put("text", furniture.get(i).text());
        }
        List<Article.Damage> damage = coded.article().damage();
        for (int i = 0; i < damage.size(); i++) {
            row("damage")
                    .put("report", id)
                    .put("position", i)
                    .put("kind", damage.get(i).kind())
                    .put("start_at", points.point(damage.get(i).span().start()))
                    .put("end_at", points.point(damage.get(i).span().end()));
        }
    }

    void statements(String id, CodedReport coded) {
        String text = coded.article().text();
        CodePoints points = new CodePoints(text);
        List<Statement> statements = coded.statements();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            String speaker = statement.speaker() != null
                    ? statement.speaker().name()
                    : statement.speakerSpan() == null
                            ? null
                            : statement.speakerSpan().cut(text);
            row("statement")
                    .put("report", id)
                    .put("position", i)
                    .put("text", statement.span().cut(text))
                    .put("direct", statement.direct())
                    .put("cue", statement.cue())
                    .put("kind", statement.kind())
                    .put("speaker", speaker)
                    .put(
                            "speaker_code",
                            statement.speaker() == null
                                    ? null
                                    : statement.speaker().code())
                    .put(
                            "speaker_sector",
                            statement.speaker() == null
                                    ? null
                                    : statement.speaker().sector())
                    .put("source_kind", statement.source())
                    .put("start_at", points.point(statement.span().start()))
                    .put("end_at", points.point(statement.span().end()));
        }
    }

    /** @param reason why the claim was folded into its happening, null where it is the first */
    void claim(Claim claim, String happening, @Nullable String reason) {
        ObjectNode row = row("claim")
                .put("id", claim.id())
                .put("report", claim.report())
                .put("happening", happening)
                .put("version", claim.version())
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
        row.put("decided_by", claim.decidedBy()).put("pattern", claim.pattern()).put("fold_reason", reason);
        stretch(row, "date", claim.pointers().date());
        stretch(row, "place", claim.pointers().place());
        stretch(row, "condition", claim.pointers().condition());
        stretch(row, "source", claim.pointers().source());
        parties(claim.id(), "actor", claim.actors());
        parties(claim.id(), "recipient", claim.recipients());
        figures(claim);
    }

    private static void stretch(ObjectNode row, String slot, @Nullable Stretch stretch) {
        if (stretch != null) {
            row.put(slot + "_start", stretch.start()).put(slot + "_end", stretch.end());
        }
    }

    private static void day(ObjectNode row, @Nullable Day day) {
        row.put("first_day", day == null ? null : day(day.first()))
                .put("last_day", day == null ? null : day(day.last()))
                .put("date_precision", day == null ? null : day.precision());
        if (day != null && day.text() != null) {
            row.put("date_rule", day.rule()).put("date_text", day.text());
        }
    }

    private static void site(ObjectNode row, @Nullable Site site) {
        row.put("place", site == null ? null : site.name())
                .put("place_country", site == null ? null : site.country())
                .put("lat", site == null ? null : site.lat())
                .put("lon", site == null ? null : site.lon())
                .put("place_precision", site == null ? null : site.precision());
        if (site != null && site.text() != null) {
            row.put("place_text", site.text());
        }
    }

    private void parties(String claim, String role, List<Party> parties) {
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            row("actor")
                    .put("claim", claim)
                    .put("role", role)
                    .put("position", i)
                    .put("name", party.name())
                    .put("code", party.code())
                    .put("sector", party.sector())
                    .put("office", party.office())
                    .put("kind", party.kind())
                    .put("text", party.text())
                    .put("start_at", party.start())
                    .put("end_at", party.end())
                    .put("rule", party.rule());
        }
    }

    private void figures(Claim claim) {
        for (int i = 0; i < claim.figures().size(); i++) {
            Figure figure = claim.figures().get(i);
            row("quantity")
                    .put("claim", claim.id())
                    .put("position", i)
                    .put("role", figure.role())
                    .put("unit", figure.unit())
                    .put("value", figure.value())
                    .put("low", figure.low())
                    .put("high", figure.high())
                    .put("relation", figure.relation())
                    .put("text", figure.text())
                    .put("start_at", figure.start())
                    .put("end_at", figure.end());
        }
    }

    void happening(Happening happening) {
        ObjectNode row = row("happening")
                .put("id", happening.id())
                .put("type", happening.type())
                .put("act", happening.act());
        row.set("modes", list(happening.modes()));
        row.set("contexts", list(happening.contexts()));
        row.put("status", happening.status());
        row.set("actors", list(happening.actors()));
        row.set("recipients", list(happening.recipients()));
        day(row, happening.day());
        site(row, happening.site());
        row.put("intensity", happening.intensity())
                .put("quad", happening.quad())
                .put("cameo", happening.cameo())
                .put("confidence", happening.confidence())
                .put("claims", happening.tellings().size())
                .put("reports", happening.reports())
                .put("origins", happening.origins())
                .put("denials", happening.denials())
                .put("best_claim", happening.best().claim().id())
                .put("first_published", day(happening.firstPublished()));
        for (Participant participant : Participant.of(happening)) {
            row("party")
                    .put("happening", happening.id())
                    .put("role", participant.role())
                    .put("label", participant.label())
                    .put("code", participant.code())
                    .put("kind", participant.kind())
                    .put("name", participant.name());
        }
        for (Toll toll : happening.tolls()) {
            row("toll")
                    .put("happening", happening.id())
                    .put("role", toll.role())
                    .put("unit", toll.unit())
                    .put("low", toll.low())
                    .put("high", toll.high())
                    .put("latest", toll.latest())
                    .put("latest_claim", toll.latestClaim());
        }
    }

    static ArrayNode list(Collection<String> items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(array::add);
        return array;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
