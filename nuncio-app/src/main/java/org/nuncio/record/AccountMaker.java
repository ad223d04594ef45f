package org.nuncio.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.mention.Statement;
import org.nuncio.text.CodePoints;

/** Turns a coded report into what is kept of it. */
final class AccountMaker {
    private final String text;
    private final CodePoints points;

    private AccountMaker(String text) {
        this.text = text;
        this.points = new CodePoints(text);
    }

    /** @param report its id */
    static Account account(String report, CodedReport coded, Wire wire) {
        Article article = coded.article();
        AccountMaker maker = new AccountMaker(article.text());
        return new Account(
                article.title(),
                article.published(),
                article.publishedRule(),
                article.publisher(),
                article.language(),
                article.dateline() == null ? null : article.dateline().place(),
                article.bylines(),
                article.text(),
                wire.of(article).orElse(null),
                article.furniture(),
                article.damage().stream().map(maker::damage).toList(),
                coded.statements().stream().map(maker::statement).toList(),
                claims(report, coded),
                versions(coded));
    }

    /** All four, as a store has them. */
    private static Map<String, String> versions(CodedReport coded) {
        Map<String, String> versions = new LinkedHashMap<>();
        Account.RULES.forEach(name -> versions.put(name, coded.versions().getOrDefault(name, "")));
        return versions;
    }

    private static List<Claim> claims(String report, CodedReport coded) {
        return ClaimMaker.claims(report, 0, coded);
    }

    private Account.Damage damage(Article.Damage damage) {
        return new Account.Damage(
                damage.kind(),
                points.point(damage.span().start()),
                points.point(damage.span().end()));
    }

    private Account.Statement statement(Statement said) {
        return new Account.Statement(
                said.span().cut(text),
                said.direct(),
                said.cue(),
                said.kind(),
                speaker(said),
                said.speaker() == null ? null : said.speaker().code(),
                said.speaker() == null ? null : said.speaker().sector(),
                said.source(),
                points.point(said.span().start()),
                points.point(said.span().end()));
    }

    private @Nullable String speaker(Statement said) {
        if (said.speaker() != null) {
            return said.speaker().name();
        }
        return said.speakerSpan() == null ? null : said.speakerSpan().cut(text);
    }
}
