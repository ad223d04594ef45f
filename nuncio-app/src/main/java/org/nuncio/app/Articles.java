package org.nuncio.app;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.article.ArticleReader;
import org.nuncio.article.Caps;
import org.nuncio.article.intake.Document;
import org.nuncio.article.intake.Limits;
import org.nuncio.record.Given;
import org.nuncio.text.Span;

/** From bytes to articles. */
final class Articles {
    private final ArticleReader reader;
    private final @Nullable LocalDate published;

    /**
     * With the usual limit to their length.
     *
     * @param published day of publication of all of them, or null where each tells its own
     */
    Articles(@Nullable LocalDate published) {
        this(published, Limits.defaults().documentBytes());
    }

    /**
     * @param published day of publication of all of them, or null where each tells its own
     * @param maxBytes what is longer is refused
     */
    Articles(@Nullable LocalDate published, long maxBytes) {
        Caps caps = Caps.defaults();
        this.reader = new ArticleReader(new Caps(
                (int) Math.max(2, Math.min(maxBytes, Integer.MAX_VALUE)), caps.maxCharacters(), caps.maxParagraph()));
        this.published = published;
    }

    ArticleReader.Result report(Document document) {
        return reader.read(document.name(), document.bytes(), document.declaredCharset(), published, document.hints());
    }

    ArticleReader.Result report(String name, byte[] bytes) {
        return reader.read(name, bytes, published);
    }

    /** A document with what was told beside it. */
    ArticleReader.Result given(Given given) {
        return reader.read(given.uri(), given.bytes(), given.charset(), given.published(), given.hints());
    }

    /** A sentence from the command line is taken as it is: it has no head, no furniture and no damage. */
    Article sentence(String text) {
        String rule = published == null ? "none" : "option";
        List<Span> paragraphs = List.of(new Span(0, text.length()));
        return new Article(
                "sentence",
                "sentence",
                null,
                published,
                rule,
                null,
                "en",
                null,
                List.of(),
                text,
                paragraphs,
                List.of(),
                List.of(),
                List.of());
    }
}
