package org.nuncio.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.ArticleReader;
import org.nuncio.coding.CodedReport;
import org.nuncio.coding.Coder;
import org.nuncio.text.Diagnostic;

/** From the name of a report to its record, or to the diagnostic that says why there is none. */
final class ReportWork implements OrderedWork.Work<Source, ReportWork.Outcome> {
    private final Coder coder;
    private final InputStream standardInput;
    private final Articles articles;
    private final long maxBytes;
    private final int maxSeconds;

    ReportWork(Coder coder, InputStream standardInput, Articles articles, long maxBytes, int maxSeconds) {
        this.coder = coder;
        this.standardInput = standardInput;
        this.articles = articles;
        this.maxBytes = maxBytes;
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
    public Outcome on(Source source) {
        byte[] bytes;
        try {
            bytes = source.bytes(standardInput, maxBytes);
        } catch (IOException e) {
            return Outcome.refused(unreadable(source, e));
        }
        ArticleReader.Result result = articles.report(source.name(), bytes);
        if (result instanceof ArticleReader.Read read) {
            return new Outcome(coder.code(read.article()), read.article().diagnostics());
        }
        return Outcome.refused(((ArticleReader.Refused) result).reason());
    }

    private static Diagnostic unreadable(Source source, IOException e) {
        return Diagnostic.error(
                "input.unreadable",
                source.name(),
                "it cannot be read: " + e.getMessage() + ".",
                "Check that it is a file and may be read.");
    }

    @Override
    public Outcome failed(Source source, Throwable cause) {
        if (cause instanceof TimeoutException) {
            return Outcome.refused(Diagnostic.error(
                    "input.slow",
                    source.name(),
                    "reading it took more than " + maxSeconds + " seconds.",
                    "Split it, or allow more with --max-seconds."));
        }
        if (cause instanceof OutOfMemoryError) {
            return Outcome.refused(Diagnostic.error(
                    "input.memory",
                    source.name(),
                    "there is not enough memory for it.",
                    "Split it, or use fewer --threads."));
        }
        return Outcome.refused(Trouble.bug(source.name(), 0, cause));
    }
}
