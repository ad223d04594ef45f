package org.nuncio.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Span;

/** Reads texts that the tests make up, and shows what came of them in words. */
final class Reports {
    static final String FIRST = "The council of Northport met on Monday to talk about the harbour.";
    static final String SECOND = "Its members agreed that the ferry would sail again next week.";
    static final String THIRD = "Nobody could say who would pay for the new pier.";
    private static final ArticleReader READER = new ArticleReader(Caps.defaults());

    private Reports() {}

    static ArticleReader.Result result(byte[] bytes) {
        return READER.read("report.txt", bytes, null);
    }

    static Article article(String... lines) {
        ArticleReader.Result result = result(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        if (result instanceof ArticleReader.Read read) {
            return read.article();
        }
        throw new AssertionError("refused: " + result);
    }

    /** The same lines as a body: two sound paragraphs before them. */
    static Article afterBody(String... lines) {
        return article(FIRST + "\n\n" + SECOND + "\n\n" + String.join("\n", lines));
    }

    static Diagnostic refusal(byte[] bytes) {
        if (result(bytes) instanceof ArticleReader.Refused refused) {
            return refused.reason();
        }
        throw new AssertionError("was read");
    }

    static List<String> paragraphs(Article article) {
        return article.paragraphs().stream()
                .map(span -> span.cut(article.text()))
                .toList();
    }

    /** {@code kind: words} for each damaged stretch. */
    static List<String> damage(Article article) {
        return article.damage().stream()
                .map(damage -> damage.kind() + ": " + damage.span().cut(article.text()))
                .toList();
    }

    static String cut(Article article, Span span) {
        return span.cut(article.text());
    }
}
