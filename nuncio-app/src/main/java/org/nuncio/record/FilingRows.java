package org.nuncio.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Writes what is kept of a document as rows of a claim set: objects with the columns of {@link ClaimSet} as keys, days and bytes as text. */
final class FilingRows {
    private FilingRows() {}

    static ObjectNode report(Filing filing) {
        ObjectNode row = row();
        Cells.provenance(row, filing.provenance());
        Cells.refusal(row, filing.refusal());
        row.put("bytes", filing.bytes() == null ? null : Packed.pack(filing.bytes()));
        Account account = filing.account();
        if (account == null) {
            List.of("bylines", "furniture", "damage", "statements").forEach(row::putArray);
            return row;
        }
        Cells.article(row, account);
        nested(row, "furniture", account.furniture(), Cells::furniture);
        nested(row, "damage", account.damage(), Cells::damage);
        nested(row, "statements", account.statements(), Cells::statement);
        rules(row, account.versions());
        return row;
    }

    static List<ObjectNode> claims(Filing filing) {
        Account account = filing.account();
        List<ObjectNode> rows = new ArrayList<>();
        for (Claim claim : account == null ? List.<Claim>of() : account.claims()) {
            ObjectNode row = row().put("position", rows.size())
                    .put("uri", filing.provenance().uri())
                    .put("title", account.title())
                    .put("published", Cells.day(account.published()))
                    .put("publisher", account.publisher());
            Cells.claim(row, claim);
            nested(row, "actors", claim.actors(), Cells::party);
            nested(row, "recipients", claim.recipients(), Cells::party);
            nested(row, "quantities", claim.figures(), Cells::figure);
            rules(row, account.versions());
            rows.add(row);
        }
        return rows;
    }

    private static ObjectNode row() {
        return JsonNodeFactory.instance.objectNode().put("claim_set", ClaimSet.SCHEMA);
    }

    private static void rules(ObjectNode row, Map<String, String> versions) {
        versions.forEach(row::put);
    }

    private static <T> void nested(ObjectNode row, String column, List<T> parts, BiConsumer<ObjectNode, T> writer) {
        ArrayNode array = row.putArray(column);
        parts.forEach(part -> writer.accept(array.addObject(), part));
    }
}
