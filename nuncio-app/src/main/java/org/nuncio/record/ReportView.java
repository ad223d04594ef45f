package org.nuncio.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;

/**
 * A report with all that is known of it.
 *
 * @param article null where it was refused
 * @param claims in the order of the text
 * @param copies other articles of the same story or origin, in the order of arrival
 */
public record ReportView(
        ReportLine line,
        @Nullable Text article,
        List<HappeningClaim> claims,
        List<Saying> sayings,
        List<ReportLine> copies,
        List<Account.Damage> damage,
        List<Article.Removed> furniture) {
    public ReportView {
        claims = List.copyOf(claims);
        sayings = List.copyOf(sayings);
        copies = List.copyOf(copies);
        damage = List.copyOf(damage);
        furniture = List.copyOf(furniture);
    }

    /**
     * An article without its page.
     *
     * @param publishedRule where the day of publication comes from
     * @param wire the agency that it credits
     */
    public record Text(
            String text,
            String language,
            @Nullable String publishedRule,
            @Nullable String dateline,
            List<String> bylines,
            @Nullable String wire,
            String story) {
        public Text {
            bylines = List.copyOf(bylines);
        }
    }

    /**
     * A claim and the happening that it tells of.
     *
     * @param foldReason null where it is the happening's first claim
     */
    public record HappeningClaim(
            Telling telling, String happening, @Nullable String foldReason) {}
}
