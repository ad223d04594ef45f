package org.nuncio.app;

import org.jspecify.annotations.Nullable;
import org.nuncio.article.ArticleReader;
import org.nuncio.coding.Coder;
import org.nuncio.record.Given;
import org.nuncio.record.StoreWriter.Item;
import org.nuncio.text.Diagnostic;

/** From a document to its record, or to the diagnostic that says why there is none. */
final class GivenWork implements OrderedWork.Work<GivenWork.Document, Item> {
    private final Coder coder;
    private final Articles articles;
    private final int maxSeconds;

    GivenWork(Coder coder, Articles articles, int maxSeconds) {
        this.coder = coder;
        this.articles = articles;
        this.maxSeconds = maxSeconds;
    }

    /** A document that was opened, or could not be. */
    record Document(Given given, @Nullable Diagnostic trouble) {}

    @Override
    public Item on(Document document) {
        Given given = document.given();
        if (document.trouble() != null) {
            return new Item(given, null, document.trouble());
        }
        ArticleReader.Result result = articles.given(given);
        if (result instanceof ArticleReader.Read read) {
            return new Item(given, coder.code(read.article()), null);
        }
        return new Item(given, null, ((ArticleReader.Refused) result).reason());
    }

    @Override
    public Item failed(Document document, Throwable cause) {
        return new Item(
                document.given(), null, Unfinished.report(document.given().uri(), cause, maxSeconds));
    }
}
