package org.nuncio.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.article.ArticleReader;
import org.nuncio.article.intake.Document;
import org.nuncio.article.intake.Item;
import org.nuncio.article.intake.Items;
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
            description = "A file with one report or many, - for standard input, or a sentence in quotation marks.")
    String what = "";

    @Option(names = "--published", paramLabel = "DATE", description = "Day of publication, 2022-02-09.")
    @Nullable
    LocalDate published;

    @Mixin
    IntakeOptions intake = new IntakeOptions();

    @Mixin
    ColourOption colours = new ColourOption();

    @Mixin
    EngineOptions engineOptions = new EngineOptions();

    private @Nullable Engine engine;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path file = file();
        boolean sentence = !what.equals(Terminal.STANDARD_INPUT) && file == null;
        if (sentence && !what.strip().contains(" ")) {
            terminal.say(Diagnostic.error(
                    "input.missing",
                    what,
                    "this is no file, and one word is no sentence.",
                    "Check the name, or put the sentence in quotation marks."));
            return ExitStatus.UNREAD;
        }
        Articles articles = new Articles(published, intake.maxBytes);
        if (sentence) {
            explain(articles.sentence(what.strip()), null);
            return ExitStatus.DONE;
        }
        try (Items items = intake.open(List.of(what), terminal)) {
            return explain(new WithoutNotes(items, terminal), articles);
        }
    }

    /** All that a file holds, one after the other. */
    private int explain(WithoutNotes items, Articles articles) {
        int status = ExitStatus.DONE;
        while (items.hasNext()) {
            Item item = items.next();
            if (item instanceof Item.Refusal refusal) {
                terminal.say(refusal.reason());
            } else if (item instanceof Document document) {
                ArticleReader.Result result = articles.report(document);
                if (result instanceof ArticleReader.Read read) {
                    explain(read.article(), document.part());
                    continue;
                }
                terminal.say(((ArticleReader.Refused) result).reason());
            }
            status = ExitStatus.UNREAD;
        }
        return status;
    }

    /** @param part which of several reports it is, or null */
    private void explain(Article article, @Nullable String part) {
        if (engine == null) {
            engine = engineOptions.engine(terminal);
        }
        Explainer explainer = new Explainer(engine.coder(), engine.rules().codebook());
        if (part != null) {
            terminal.out().print(article.uri() + (article.title() == null ? "" : ": " + article.title()) + "\n\n");
        }
        terminal.out().print(new Explanation(article.text(), colours.style(terminal)).of(explainer.explain(article)));
    }

    private @Nullable Path file() {
        try {
            return Files.isRegularFile(Path.of(what)) ? Path.of(what) : null;
        } catch (InvalidPathException e) {
            return null; // a sentence with a character that no file name has
        }
    }
}
