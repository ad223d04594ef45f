package org.nuncio.record;

import static org.nuncio.record.Column.Scalar.BYTES;
import static org.nuncio.record.Column.Scalar.DAY;
import static org.nuncio.record.Column.Scalar.FLAG;
import static org.nuncio.record.Column.Scalar.INTEGER;
import static org.nuncio.record.Column.Scalar.NUMBER;
import static org.nuncio.record.Column.Scalar.TEXT;
import static org.nuncio.record.Column.list;
import static org.nuncio.record.Column.maybe;
import static org.nuncio.record.Column.needed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a claim set is: a folder with Parquet files of reports, {@code reports/month=2022-02/*.parquet}, and of their claims, {@code claims/month=2022-02/*.parquet},
 * by the month of publication. Its columns are defined here and nowhere else; docs/claim-set.md tells what they mean.
 */
public final class ClaimSet {
    /** Of the columns; stands in each row. */
    public static final int SCHEMA = 1;

    /** Folder of the reports in that of the claim set. */
    public static final String REPORTS_FOLDER = "reports";

    /** Folder of the claims in that of the claim set. */
    public static final String CLAIMS_FOLDER = "claims";

    /** By what both folders are parted. */
    public static final String MONTH = "month";

    /** The month of what has no day of publication. */
    public static final String UNDATED = "undated";

    private static final Column.Type TEXTS = new Column.ListOf(TEXT);

    private static final Column.Type PARTIES = list(
                    "",
                    needed("name", TEXT),
                    maybe("code", TEXT),
                    maybe("sector", TEXT),
                    maybe("office", TEXT),
                    needed("kind", TEXT),
                    needed("text", TEXT),
                    needed("start_at", INTEGER),
                    needed("end_at", INTEGER),
                    needed("rule", TEXT))
            .type();

    /** A row for each document that was given. */
    public static final List<Column> REPORTS = List.of(
            needed("claim_set", INTEGER),
            needed("id", TEXT),
            needed("uri", TEXT),
            needed("sha256", TEXT),
            maybe("media_type", TEXT),
            maybe("charset", TEXT),
            needed("status", TEXT),
            maybe("code", TEXT),
            maybe("message", TEXT),
            maybe("given_published", DAY),
            maybe("told_title", TEXT),
            maybe("told_published", DAY),
            maybe("told_publisher", TEXT),
            needed("told_authors", TEXTS),
            maybe("told_language", TEXT),
            maybe("told_url", TEXT),
            maybe("told_retrieved", TEXT),
            maybe("title", TEXT),
            maybe("published", DAY),
            maybe("published_rule", TEXT),
            maybe("publisher", TEXT),
            maybe("language", TEXT),
            maybe("dateline", TEXT),
            needed("bylines", TEXTS),
            maybe("wire", TEXT),
            maybe("text", TEXT),
            list("furniture", needed("kind", TEXT), needed("text", TEXT)),
            list("damage", needed("kind", TEXT), needed("start_at", INTEGER), needed("end_at", INTEGER)),
            list(
                    "statements",
                    needed("text", TEXT),
                    needed("direct", FLAG),
                    needed("cue", TEXT),
                    needed("kind", TEXT),
                    maybe("speaker", TEXT),
                    maybe("speaker_code", TEXT),
                    maybe("speaker_sector", TEXT),
                    needed("source_kind", TEXT),
                    needed("start_at", INTEGER),
                    needed("end_at", INTEGER)),
            maybe("coder", TEXT),
            maybe("codebook", TEXT),
            maybe("gazetteer", TEXT),
            maybe("models", TEXT),
            maybe("bytes", BYTES));

    /** A row for each claim; {@code position} tells the order of those of one report. */
    public static final List<Column> CLAIMS = List.of(
            needed("claim_set", INTEGER),
            needed("id", TEXT),
            needed("report", TEXT),
            needed("position", INTEGER),
            needed("uri", TEXT),
            maybe("title", TEXT),
            maybe("published", DAY),
            maybe("publisher", TEXT),
            needed("sentence", INTEGER),
            needed("type", TEXT),
            needed("act", TEXT),
            needed("modes", TEXTS),
            needed("contexts", TEXTS),
            needed("status", TEXT),
            needed("actors", PARTIES),
            needed("recipients", PARTIES),
            maybe("first_day", DAY),
            maybe("last_day", DAY),
            maybe("date_precision", TEXT),
            maybe("date_rule", TEXT),
            maybe("date_text", TEXT),
            maybe("place", TEXT),
            maybe("place_country", TEXT),
            maybe("lat", NUMBER),
            maybe("lon", NUMBER),
            maybe("place_precision", TEXT),
            maybe("place_text", TEXT),
            list(
                    "quantities",
                    needed("role", TEXT),
                    needed("unit", TEXT),
                    needed("value", NUMBER),
                    maybe("low", NUMBER),
                    maybe("high", NUMBER),
                    needed("relation", TEXT),
                    needed("text", TEXT),
                    needed("start_at", INTEGER),
                    needed("end_at", INTEGER)),
            needed("source_kind", TEXT),
            maybe("source", TEXT),
            maybe("source_code", TEXT),
            maybe("condition", TEXT),
            needed("intensity", NUMBER),
            needed("quad", TEXT),
            maybe("cameo", TEXT),
            needed("confidence", NUMBER),
            needed("evidence", TEXT),
            needed("start_at", INTEGER),
            needed("end_at", INTEGER),
            needed("entry", TEXT),
            needed("operators", TEXTS),
            needed("decided_by", TEXT),
            needed("pattern", TEXT),
            maybe("date_start", INTEGER),
            maybe("date_end", INTEGER),
            maybe("place_start", INTEGER),
            maybe("place_end", INTEGER),
            maybe("condition_start", INTEGER),
            maybe("condition_end", INTEGER),
            maybe("source_start", INTEGER),
            maybe("source_end", INTEGER),
            maybe("coder", TEXT),
            maybe("codebook", TEXT),
            maybe("gazetteer", TEXT),
            maybe("models", TEXT));

    private ClaimSet() {}

    /** {@code 2022-02}. */
    static String month(@Nullable LocalDate published) {
        return published == null
                ? UNDATED
                : published.toString().substring(0, published.toString().length() - 3);
    }
}
