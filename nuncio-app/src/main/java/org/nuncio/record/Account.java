package org.nuncio.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;

/**
 * What a report says: its article, and all that was coded of it. Places in the text count code points.
 *
 * @param title the headline, not part of {@code text}
 * @param publishedRule where the day of publication comes from
 * @param dateline the place of it
 * @param wire the news agency that is credited
 * @param statements who is reported to have said what
 * @param claims in the order in which they were coded; their {@code version} is 0, as they are in no store yet
 * @param versions of the rules that coded it: by the names in {@link #RULES}; empty where they are not known
 */
public record Account(
        @Nullable String title,
        @Nullable LocalDate published,
        String publishedRule,
        @Nullable String publisher,
        String language,
        @Nullable String dateline,
        List<String> bylines,
        String text,
        @Nullable String wire,
        List<Article.Removed> furniture,
        List<Damage> damage,
        List<Statement> statements,
        List<Claim> claims,
        Map<String, String> versions) {
    /** What has a version. */
    static final List<String> RULES = List.of("coder", "codebook", "gazetteer", "models");

    public Account {
        bylines = List.copyOf(bylines);
        furniture = List.copyOf(furniture);
        damage = List.copyOf(damage);
        statements = List.copyOf(statements);
        claims = List.copyOf(claims);
        versions = Map.copyOf(versions);
    }

    /** A stretch of the text that a bad copy has spoilt. */
    public record Damage(String kind, int start, int end) {}

    /**
     * What somebody is reported to have said.
     *
     * @param direct whether it stands in quotation marks
     * @param speaker the name, or the words of the text where nobody is known by them
     */
    public record Statement(
            String text,
            boolean direct,
            String cue,
            String kind,
            @Nullable String speaker,
            @Nullable String speakerCode,
            @Nullable String speakerSector,
            String sourceKind,
            int start,
            int end) {}
}
