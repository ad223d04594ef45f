package org.nuncio.app.copies;

import java.nio.charset.StandardCharsets;
import org.nuncio.article.Article;
import org.nuncio.article.ArticleReader;
import org.nuncio.article.Caps;

/** From the text of a file to an article, the way of every report. */
final class Articles {
    private final ArticleReader reader = new ArticleReader(Caps.defaults());

    /** @throws IllegalArgumentException where it is refused, which no report of ours is */
    Article article(String name, String text) {
        ArticleReader.Result result = reader.read(name, text.getBytes(StandardCharsets.UTF_8), null);
        if (result instanceof ArticleReader.Read read) {
            return read.article();
        }
        throw new IllegalArgumentException(
                name + ": " + ((ArticleReader.Refused) result).reason().message());
    }
}
