package org.nuncio.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.html.PageCaps;

/** Web pages that the tests make up around three sound paragraphs. */
final class WebPages {
    static final String BODY = String.join(
            "",
            paragraphs(
                    Reports.FIRST + " The mayor of Sudmark had asked for a delay.",
                    Reports.SECOND + " The harbour master said that he had not been told.",
                    Reports.THIRD + " A second meeting was called for Friday evening."));

    private WebPages() {}

    static String paragraphs(String... texts) {
        return "<p>" + String.join("</p><p>", texts) + "</p>";
    }

    static ArticleReader.Result result(String html) {
        return result(html, null, null);
    }

    static ArticleReader.Result result(String html, @Nullable LocalDate published, @Nullable LocalDate fetched) {
        Instant retrieved =
                fetched == null ? null : fetched.atStartOfDay(ZoneOffset.UTC).toInstant();
        Hints hints = new Hints(null, null, null, List.of(), null, null, retrieved);
        return new ArticleReader(Caps.defaults(), PageCaps.defaults())
                .read("page.html", html.getBytes(StandardCharsets.UTF_8), null, published, hints);
    }

    /** The page with that head, and a body with headline and three paragraphs. */
    static Article headed(String head) {
        return read("<html><head>" + head + "</head><body><h1>Ferry to sail again</h1>" + BODY + "</body></html>");
    }

    /** The page with that beside its three paragraphs, within their element. */
    static Article with(String inner) {
        return read("<html><body><div class=\"article-body\">" + BODY + inner + "</div></body></html>");
    }

    static Article read(String html) {
        if (result(html) instanceof ArticleReader.Read read) {
            return read.article();
        }
        throw new AssertionError("refused: " + result(html));
    }

    static String refusal(String html) {
        return result(html) instanceof ArticleReader.Refused refused
                ? refused.reason().code()
                : "was read";
    }

    /** {@code caption: A ferry} for each stretch that was taken out. */
    static List<String> removed(Article article) {
        return article.furniture().stream()
                .map(part -> part.kind() + ": " + part.text())
                .toList();
    }
}
