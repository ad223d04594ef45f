package org.nuncio.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.article.Hints;
import org.nuncio.record.Pointers.Stretch;

/** Reads what is kept of a document from its rows in a claim set; the other way round of {@link FilingRows}. */
final class FilingReader {
    private final JsonNode report;
    private final int length;

    private FilingReader(JsonNode report) {
        this.report = report;
        String text = text(report, "text");
        this.length = text == null ? 0 : text.codePointCount(0, text.length());
    }

    /**
     * @param report a row of {@code reports}
     * @param claims its rows of {@code claims}, in their order
     */
    static Filing read(JsonNode report, List<JsonNode> claims) throws Misfit {
        check(report, ClaimSet.REPORTS);
        for (JsonNode claim : claims) {
            check(claim, ClaimSet.CLAIMS);
        }
        try {
            return new FilingReader(report).filing(claims);
        } catch (DateTimeException e) {
            throw new Misfit("this is no day: " + e.getMessage());
        } catch (IOException e) {
            String why = e.getMessage() == null ? "it is cut off" : e.getMessage();
            throw new Misfit("column bytes holds no document packed by gzip: " + why);
        }
    }

    private static void check(JsonNode row, List<Column> columns) throws Misfit {
        for (Column column : columns) {
            JsonNode value = row.path(column.name());
            if (column.needed() && (value.isNull() || value.isMissingNode())) {
                throw new Misfit("column " + column.name() + " has no value");
            }
            if (column.type() == Column.Scalar.NUMBER && value.isNumber() && !Double.isFinite(value.asDouble())) {
                throw new Misfit("column " + column.name() + " has no number but " + value.asText());
            }
            if (column.type() instanceof Column.ListOf list) {
                checkParts(column.name(), value, list.type());
            }
        }
    }

    private static void checkParts(String name, JsonNode parts, Column.Type type) throws Misfit {
        for (JsonNode part : parts) {
            if (part.isNull()) {
                throw new Misfit("column " + name + " has a part without a value");
            }
            if (type instanceof Column.Struct struct) {
                check(part, struct.columns());
            }
        }
    }

    private Filing filing(List<JsonNode> claims) throws Misfit, IOException {
        boolean read = report.path("status").asText().equals("read");
        if (read && (text(report, "text") == null || text(report, "language") == null)) {
            throw new Misfit("it was read, and has no text or no language");
        }
        if (!read && (text(report, "code") == null || !claims.isEmpty())) {
            throw new Misfit("it was refused, and has claims or no code of the reason");
        }
        String message = text(report, "message");
        return new Filing(
                provenance(),
                bytes(),
                read ? null : new Filing.Refusal(report.path("code").asText(), message == null ? "" : message),
                read ? account(claims) : null);
    }

    private byte @Nullable [] bytes() throws Misfit, IOException {
        if (text(report, "bytes") == null) {
            return null;
        }
        byte[] bytes = Packed.unpack(report.path("bytes").binaryValue(), Packed.MOST_BYTES);
        if (!Ids.sha256(bytes).equals(report.path("sha256").asText())) {
            throw new Misfit("its bytes are not those of its sha256");
        }
        return bytes;
    }

    private Provenance provenance() {
        String retrieved = text(report, "told_retrieved");
        return new Provenance(
                report.path("id").asText(),
                report.path("uri").asText(),
                report.path("sha256").asText(),
                text(report, "media_type"),
                text(report, "charset"),
                day(report, "given_published"),
                new Hints(
                        text(report, "told_title"),
                        day(report, "told_published"),
                        text(report, "told_publisher"),
                        texts(report, "told_authors"),
                        text(report, "told_language"),
                        text(report, "told_url"),
                        retrieved == null ? null : Instant.parse(retrieved)));
    }

    private Account account(List<JsonNode> rows) throws Misfit {
        List<Article.Removed> furniture = new ArrayList<>();
        report.path("furniture")
                .forEach(part -> furniture.add(new Article.Removed(
                        part.path("kind").asText(), part.path("text").asText())));
        List<Account.Damage> damage = new ArrayList<>();
        for (JsonNode part : report.path("damage")) {
            Stretch at = stretch(part, "start_at", "end_at");
            damage.add(new Account.Damage(part.path("kind").asText(), at.start(), at.end()));
        }
        List<Account.Statement> statements = new ArrayList<>();
        for (JsonNode part : report.path("statements")) {
            statements.add(statement(part));
        }
        List<Claim> claims = new ArrayList<>();
        for (JsonNode row : rows) {
            claims.add(claim(row));
        }
        String rule = text(report, "published_rule");
        return new Account(
                text(report, "title"),
                day(report, "published"),
                rule == null ? "none" : rule,
                text(report, "publisher"),
                report.path("language").asText(),
                text(report, "dateline"),
                texts(report, "bylines"),
                report.path("text").asText(),
                text(report, "wire"),
                furniture,
                damage,
                statements,
                claims,
                versions());
    }

    private Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        for (String name : Account.RULES) {
            String value = text(report, name);
            if (value != null) {
                versions.put(name, value);
            }
        }
        return versions;
    }

    private Account.Statement statement(JsonNode row) throws Misfit {
        Stretch at = stretch(row, "start_at", "end_at");
        return new Account.Statement(
                row.path("text").asText(),
                row.path("direct").asBoolean(),
                row.path("cue").asText(),
                row.path("kind").asText(),
                text(row, "speaker"),
                text(row, "speaker_code"),
                text(row, "speaker_sector"),
                row.path("source_kind").asText(),
                at.start(),
                at.end());
    }

    private Claim claim(JsonNode row) throws Misfit {
        Stretch at = stretch(row, "start_at", "end_at");
        return new Claim(
                row.path("id").asText(),
                row.path("report").asText(),
                0,
                row.path("sentence").asInt(),
                row.path("type").asText(),
                row.path("act").asText(),
                texts(row, "modes"),
                texts(row, "contexts"),
                row.path("status").asText(),
                parties(row.path("actors")),
                parties(row.path("recipients")),
                dated(row),
                site(row),
                figures(row.path("quantities")),
                row.path("source_kind").asText(),
                text(row, "source"),
                text(row, "source_code"),
                text(row, "condition"),
                row.path("intensity").asDouble(),
                row.path("quad").asText(),
                text(row, "cameo"),
                row.path("confidence").asDouble(),
                row.path("evidence").asText(),
                at.start(),
                at.end(),
                row.path("entry").asText(),
                texts(row, "operators"),
                row.path("decided_by").asText(),
                row.path("pattern").asText(),
                new Pointers(slot(row, "date"), slot(row, "place"), slot(row, "condition"), slot(row, "source")));
    }

    private static @Nullable Day dated(JsonNode row) {
        String precision = text(row, "date_precision");
        return precision == null
                ? null
                : new Day(
                        day(row, "first_day"),
                        day(row, "last_day"),
                        precision,
                        text(row, "date_rule"),
                        text(row, "date_text"));
    }

    private static @Nullable Site site(JsonNode row) throws Misfit {
        String name = text(row, "place");
        String precision = text(row, "place_precision");
        if (name != null && precision == null) {
            throw new Misfit("its place has no place_precision");
        }
        return name == null
                ? null
                : new Site(
                        name,
                        text(row, "place_country"),
                        number(row, "lat"),
                        number(row, "lon"),
                        precision,
                        text(row, "place_text"));
    }

    private List<Party> parties(JsonNode rows) throws Misfit {
        List<Party> parties = new ArrayList<>();
        for (JsonNode row : rows) {
            Stretch at = stretch(row, "start_at", "end_at");
            parties.add(new Party(
                    row.path("name").asText(),
                    text(row, "code"),
                    text(row, "sector"),
                    text(row, "office"),
                    row.path("kind").asText(),
                    row.path("text").asText(),
                    at.start(),
                    at.end(),
                    row.path("rule").asText()));
        }
        return parties;
    }

    private List<Figure> figures(JsonNode rows) throws Misfit {
        List<Figure> figures = new ArrayList<>();
        for (JsonNode row : rows) {
            Stretch at = stretch(row, "start_at", "end_at");
            figures.add(new Figure(
                    row.path("role").asText(),
                    row.path("unit").asText(),
                    row.path("value").asDouble(),
                    number(row, "low"),
                    number(row, "high"),
                    row.path("relation").asText(),
                    row.path("text").asText(),
                    at.start(),
                    at.end()));
        }
        return figures;
    }

    private @Nullable Stretch slot(JsonNode row, String slot) throws Misfit {
        return row.path(slot + "_start").isNumber() ? stretch(row, slot + "_start", slot + "_end") : null;
    }

    private Stretch stretch(JsonNode row, String first, String last) throws Misfit {
        int start = row.path(first).asInt();
        int end = row.path(last).asInt();
        if (start < 0 || end < start || end > length) {
            throw new Misfit("from " + start + " to " + end + " is no stretch of its text, which has " + length
                    + " code points");
        }
        return new Stretch(start, end);
    }

    private static @Nullable String text(JsonNode row, String column) {
        JsonNode value = row.path(column);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    private static List<String> texts(JsonNode row, String column) {
        List<String> texts = new ArrayList<>();
        row.path(column).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static @Nullable Double number(JsonNode row, String column) {
        return row.path(column).isNumber() ? row.path(column).asDouble() : null;
    }

    private static @Nullable LocalDate day(JsonNode row, String column) {
        String text = text(row, column);
        return text == null ? null : LocalDate.parse(text);
    }
}
