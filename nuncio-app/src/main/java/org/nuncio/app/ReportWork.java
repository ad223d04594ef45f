package org.nuncio.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.ArticleReader;
import org.nuncio.article.intake.Document;
import org.nuncio.article.intake.Item;
import org.nuncio.coding.Coder;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.text.Diagnostic;

/** From a document to its record, or to the diagnostic that says why there is none. */
final class ReportWork implements OrderedWork.Work<Item, ReportWork.Outcome> {
    private final Coder coder;
    private final Articles articles;
    private final int maxSeconds;

    ReportWork(Coder coder, Articles articles, int maxSeconds) {
        this.coder = coder;
        this.articles = articles;
        this.maxSeconds = maxSeconds;
    }

    /**
     * What became of one report.
     *
     * @param report null where it was refused
     * @param diagnostics why, or what was worked around
     */
    record Outcome(@Nullable CodedReport report, List<Diagnostic> diagnostics) {
        static Outcome refused(Diagnostic why) {
            return new Outcome(null, List.of(why));
        }
    }

    @Override
    public Outcome on(Item item) {
        if (!(item instanceof Document document)) {
            return Outcome.refused(reason(item));
        }
        ArticleReader.Result result = articles.report(document);
        if (result instanceof ArticleReader.Read read) {
            return new Outcome(coder.code(read.article()), read.article().diagnostics());
        }
        return Outcome.refused(((ArticleReader.Refused) result).reason());
    }

    private static Diagnostic reason(Item item) {
        return item instanceof Item.Refusal refusal ? refusal.reason() : ((Item.Note) item).about();
    }

    @Override
    public Outcome failed(Item item, Throwable cause) {
        String name = item instanceof Document document
                ? document.name()
                : reason(item).file();
        return Outcome.refused(Unfinished.report(name, cause, maxSeconds));
    }
}
