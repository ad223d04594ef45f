package org.nuncio.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.ArticleReader;
import org.nuncio.article.Hints;
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
    record Document(Given given, @Nullable Diagnostic trouble) {

        /**
         * @param published day of publication where the user gives it
         */
        static Document of(org.nuncio.article.intake.Document document, @Nullable LocalDate published) {
            Given given = new Given(
                    document.name(),
                    document.bytes(),
                    document.mediaType(),
                    document.declaredCharset(),
                    published,
                    document.hints());
            return new Document(given, null);
        }

        /** What could not be opened counts as given under the name that its diagnostic has. */
        static Document of(org.nuncio.article.intake.Item.Refusal refusal, @Nullable LocalDate published) {
            Diagnostic reason = refusal.reason();
            boolean named = reason.line() == 0 || reason.file().contains("!");
            String name = !named ? reason.file() + "!" + reason.line() : reason.file();
            byte[] none = {};
            return new Document(new Given(name, none, null, null, published, Hints.NONE), reason);
        }
    }

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
