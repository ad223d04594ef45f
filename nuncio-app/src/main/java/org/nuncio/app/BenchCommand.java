package org.nuncio.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.nuncio.app.copies.CopyBench;
import org.nuncio.app.copies.StoryBench;
import org.nuncio.app.folding.Frames;
import org.nuncio.app.folding.LoadMaker;
import org.nuncio.publish.Json;
import org.nuncio.sentence.BgeEmbedder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nuncio bench}, hidden: what is measured over the data of the project, and loads to measure with. */
@Command(
        name = "bench",
        hidden = true,
        description = "Measure parts of Nuncio over the data of the project, or make loads to measure with.",
        synopsisSubcommandLabel = "COMMAND")
final class BenchCommand {
    private static final long LOAD_SEED = 20_000;
    private static final Path PROJECT = Path.of("");

    private final Terminal terminal;

    @Spec
    CommandSpec command = CommandSpec.create();

    BenchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "stages",
            description = "What each stage of the coder costs, and what the sentence filter saves and loses.")
    int stages(
            @Parameters(paramLabel = "GOLD", description = "A folder of gold records.") Path folder,
            @Mixin EngineOptions options)
            throws IOException {
        GoldFolder gold = GoldFolder.of(folder);
        if (gold.stories().isEmpty()) {
            throw Misuse.of(command, "There is no NAME.gold.json in " + folder + ".");
        }
        return print(new StageBench(options.engine(terminal)).page(gold));
    }

    @Command(name = "copies", description = "How well copies and stories are told, and what becomes of their claims.")
    int copies(@Mixin EngineOptions options) throws IOException {
        print(CopyBench.over(PROJECT).page() + "\n");
        print(StoryBench.over(PROJECT, new BgeEmbedder()).page() + "\n");
        return print(new CopiedClaims(options.engine(terminal), terminal).page(CopyBench.over(PROJECT)));
    }

    @Command(name = "folding", description = "How reports made from frames are folded into happenings.")
    int folding(
            @Parameters(paramLabel = "FRAMES", description = "The folder of the frames.") Path frames,
            @Option(names = "--show", description = "Tell of the pairs that come out wrong.") boolean shows,
            @Mixin EngineOptions options)
            throws IOException {
        return print(new FoldingBench(options.engine(terminal), terminal, shows).page(frames));
    }

    @Command(
            name = "parser",
            description = "On how many sentences of the codebook and of texts the tree is that of the library itself.")
    int parser(
            @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders with texts.") List<Path> folders,
            @Mixin EngineOptions options)
            throws IOException {
        Rules rules = options.rules(terminal);
        return print(new ParserBench(options.modelsFolder(terminal)).page(rules.codebook(), folders));
    }

    @Command(name = "reports", description = "Print reports made from frames, as JSON Lines.")
    int reports(
            @Parameters(index = "0", paramLabel = "FRAMES", description = "The folder of the frames.") Path frames,
            @Parameters(index = "1", paramLabel = "N", description = "How many.") int count)
            throws IOException {
        LoadMaker.reports(Frames.read(frames.resolve("frames.txt")), LOAD_SEED)
                .limit(count)
                .forEach(made -> print(line(made)));
        return ExitStatus.DONE;
    }

    private static String line(LoadMaker.Made made) {
        ObjectNode line = Json.object()
                .put("title", made.title())
                .put("published", made.published().toString());
        return line.put("text", String.join("\n\n", made.paragraphs())) + "\n";
    }

    @Command(name = "happenings", description = "Make a store with happenings that nobody reported.")
    int happenings(
            @Parameters(index = "0", paramLabel = "FILE", description = "The store, not there yet.") Path file,
            @Parameters(index = "1", paramLabel = "N", description = "How many.") int count) {
        DeskLoad.make(file, count);
        return ExitStatus.DONE;
    }

    private int print(String page) {
        terminal.out().print(page);
        return ExitStatus.DONE;
    }
}
