package org.nuncio.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Span;

/**
 * One clean report: what was written, without the page around it.
 *
 * @param id {@code sha256:} and the hexadecimal hash of the input bytes
 * @param uri the input as the user named it
 * @param title the headline, not part of {@code text}
 * @param published day of publication, or null where neither the user nor the report gives it
 * @param publishedRule where the date comes from: {@code option}, {@code header}, {@code dateline}, {@code hint}, {@code none}; of a web page also {@code json-ld},
 *     {@code meta}, {@code time}, {@code url}
 * @param text the clean text; every span of the record points into it
 * @param dateline place and date words at the head of the text, part of {@code text}
 * @param filed where the first reporter is, by a byline that tells it: {@code Jane Roe in Ottawa}; or null
 * @param bylines names of the reporters, from byline and credit lines, which are not part of {@code text}
 * @param paragraphs stretches of {@code text} that are to be read, in order; dateline and the like lie outside them
 * @param furniture what was taken out of the page around the report
 * @param damage stretches of {@code text} that are not to be believed; never event, actor or place of their own
 */
public record Article(
        String id,
        String uri,
        @Nullable String title,
        @Nullable LocalDate published,
        String publishedRule,
        @Nullable String publisher,
        String language,
        @Nullable Dateline dateline,
        @Nullable String filed,
        List<String> bylines,
        String text,
        List<Span> paragraphs,
        List<Removed> furniture,
        List<Damage> damage,
        List<Diagnostic> diagnostics) {

    /** The kind of sentences at the end that say who wrote the report: {@code "AP contributed to this report."} */
    public static final String CREDIT = "credit";

    static final String PARTIAL = "input.partial";

    public Article {
        bylines = List.copyOf(bylines);
        paragraphs = List.copyOf(paragraphs);
        furniture = List.copyOf(furniture);
        damage = List.copyOf(damage);
        diagnostics = List.copyOf(diagnostics);
    }

    /** An article of which no byline tells where its reporter is. */
    public Article(
            String id,
            String uri,
            @Nullable String title,
            @Nullable LocalDate published,
            String publishedRule,
            @Nullable String publisher,
            String language,
            @Nullable Dateline dateline,
            List<String> bylines,
            String text,
            List<Span> paragraphs,
            List<Removed> furniture,
            List<Damage> damage,
            List<Diagnostic> diagnostics) {
        this(
                id,
                uri,
                title,
                published,
                publishedRule,
                publisher,
                language,
                dateline,
                null,
                bylines,
                text,
                paragraphs,
                furniture,
                damage,
                diagnostics);
    }

    /** Whether the input holds the beginning of the report only, as where the rest is to be paid for. */
    public boolean isPartial() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.code().equals(PARTIAL));
    }

    /** A stretch of the page that is not the report; {@code kind}: {@code line}, {@code credit}, {@code caption}, {@code teaser}, {@code pull-quote}, … */
    public record Removed(String kind, String text) {}

    /** {@code MOSCOW (Reuters) —}: the whole stretch, and the place within it. */
    public record Dateline(Span span, String place) {}

    /** A stretch that a bad copy has spoilt; {@code kind}: stray-fragment, orphan-word, doubled-sentence, stray-mark. */
    public record Damage(Span span, String kind) {}
}
