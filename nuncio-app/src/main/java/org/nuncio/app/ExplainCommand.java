package org.nuncio.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.article.ArticleReader;
import org.nuncio.coding.Explainer;
import org.nuncio.publish.Explanation;
import org.nuncio.text.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nuncio explain}. */
@Command(
        name = "explain",
        description = {
            "Show why each event was coded, and what was not: sentence by sentence the entries that fired, the operators, how actors were resolved, what was rejected, and what was left silent and why."
        },
        footer = {
            "",
            "Examples:",
            "  nuncio explain story.txt",
            "  nuncio explain 'France threatened to expel two Russian diplomats.'"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "REPORT|SENTENCE",
            description = "A text file or web page, - for standard input, or a sentence in quotation marks.")
    String what = "";

    @Option(names = "--published", paramLabel = "DATE", description = "Day of publication, 2022-02-09.")
    @Nullable
    LocalDate published;

    @Mixin
    ColourOption colours = new ColourOption();

    @Mixin
    EngineOptions engineOptions = new EngineOptions();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Article article = article();
        if (article == null) {
            return Status.UNREAD;
        }
        Engine engine = engineOptions.engine(terminal);
        Explainer explainer = new Explainer(engine.coder(), engine.rules().codebook());
        terminal.out().print(new Explanation(article.text(), colours.style(terminal)).of(explainer.explain(article)));
        return Status.DONE;
    }

    private @Nullable Article article() throws IOException {
        Path file = file();
        boolean sentence = !what.equals(Source.STANDARD_INPUT) && file == null;
        if (sentence && !what.strip().contains(" ")) {
            terminal.say(Diagnostic.error(
                    "input.missing",
                    what,
                    "this is no file, and one word is no sentence.",
                    "Check the name, or put the sentence in quotation marks."));
            return null;
        }
        Articles articles = new Articles(published, ReadCommand.MAX_BYTES);
        return sentence ? articles.sentence(what.strip()) : report(articles, file);
    }

    private @Nullable Article report(Articles articles, @Nullable Path file) throws IOException {
        ArticleReader.Result result =
                articles.report(what, new Source(what, file).bytes(terminal.in(), ReadCommand.MAX_BYTES));
        if (result instanceof ArticleReader.Read read) {
            return read.article();
        }
        terminal.say(((ArticleReader.Refused) result).reason());
        return null;
    }

    private @Nullable Path file() {
        try {
            return Files.isRegularFile(Path.of(what)) ? Path.of(what) : null;
        } catch (InvalidPathException e) {
            return null; // a sentence with a character that no file name has
        }
    }
}
