package org.nuncio.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

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

    void report(int seq, Filing filing) {
        ObjectNode row = row("report").put("seq", seq);
        Cells.provenance(row, filing.provenance());
        Cells.refusal(row, filing.refusal());
    }

    /** The article with what was taken out of the page, what is spoilt in the text, and who is reported to have said what. */
    void account(String report, Account account, Kinship kinship) {
        ObjectNode row = row("article").put("report", report);
        Cells.article(row, account);
        row.put("text_sha256", kinship.textSha256())
                .put("copy_of", kinship.copyOf())
                .put("copy_share", kinship.copyShare())
                .put("story", kinship.story())
                .put("origin", kinship.origin());
        numbered("furniture", "report", report, account.furniture(), Cells::furniture);
        numbered("damage", "report", report, account.damage(), Cells::damage);
        numbered("statement", "report", report, account.statements(), Cells::statement);
    }

    /** @param key the column that names the owner of these parts */
    private <T> void numbered(String table, String key, String owner, List<T> parts, BiConsumer<ObjectNode, T> writer) {
        for (int i = 0; i < parts.size(); i++) {
            writer.accept(row(table).put(key, owner).put("position", i), parts.get(i));
        }
    }

    /**
     * @param version row of the table {@code version}
     * @param place where the claim was folded
     */
    void claim(Claim claim, int version, Fold.Place place) {
        ObjectNode row = row("claim")
                .put("happening", place.happening())
                .put("version", version)
                .put("fold_reason", place.reason());
        Cells.claim(row, claim);
        parties(claim.id(), "actor", claim.actors());
        parties(claim.id(), "recipient", claim.recipients());
        numbered("quantity", "claim", claim.id(), claim.figures(), Cells::figure);
    }

    private void parties(String claim, String role, List<Party> parties) {
        numbered("actor", "claim", claim, parties, (row, party) -> Cells.party(row.put("role", role), party));
    }

    void happening(Happening happening) {
        ObjectNode row = row("happening")
                .put("id", happening.id())
                .put("type", happening.type())
                .put("act", happening.act());
        row.set("modes", Cells.list(happening.modes()));
        row.set("contexts", Cells.list(happening.contexts()));
        row.put("status", happening.status());
        row.set("actors", Cells.list(happening.actors()));
        row.set("recipients", Cells.list(happening.recipients()));
        Cells.day(row, happening.day());
        Cells.site(row, happening.site());
        row.put("intensity", happening.intensity())
                .put("quad", happening.quad())
                .put("cameo", happening.cameo())
                .put("confidence", happening.confidence())
                .put("claims", happening.tellings().size())
                .put("reports", happening.reports())
                .put("origins", happening.origins())
                .put("denials", happening.denials())
                .put("best_claim", happening.best().claim().id())
                .put("first_published", Cells.day(happening.firstPublished()));
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
}
