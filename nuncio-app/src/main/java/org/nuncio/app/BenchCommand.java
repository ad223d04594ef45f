package org.nuncio.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/** {@code nuncio bench}, hidden: what each stage costs, and what the sentence filter saves and loses; or how well happenings are told apart. */
@Command(
        name = "bench",
        hidden = true,
        description = "Time the stages of the coder over the reports of a folder of gold records.")
final class BenchCommand implements Callable<Integer> {
    private static final long LOAD_SEED = 20_000;

    private final Terminal terminal;

    @Parameters(paramLabel = "GOLD", arity = "0..1", description = "A folder of gold data; default: samples.")
    Path folder = Path.of("samples");

    @Option(names = "--copies", description = "Measure instead how well copies and stories are told; GOLD is not read.")
    boolean copies;

    @Option(
            names = "--folding",
            paramLabel = "DIR",
            description = "Measure instead how reports made from the frames of a folder are folded.")
    @Nullable
    Path folding;

    @Option(
            names = "--load",
            paramLabel = "N",
            description =
                    "With --folding: only print so many reports made from the frames, as JSON Lines. With --desk: happenings.")
    int load;

    @Option(
            names = "--desk",
            paramLabel = "FILE",
            description = "Only make a store with as many happenings as --load says, for bench/desk.")
    @Nullable
    Path desk;

    @Option(
            names = "--parser",
            paramLabel = "DIR",
            arity = "1..*",
            description =
                    "Measure instead on how many sentences of the codebook and of the texts below these folders the"
                            + " tree is that of the library itself.")
    List<Path> parser = List.of();

    @Option(names = "--show", description = "With --folding: tell of the pairs that come out wrong.")
    boolean shows;

    @Mixin
    EngineOptions engineOptions = new EngineOptions();

    @Spec
    CommandSpec command = CommandSpec.create();

    BenchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (desk != null) {
            DeskLoad.make(desk, load);
            return ExitStatus.DONE;
        }
        if (!parser.isEmpty()) {
            Rules rules = engineOptions.rules(terminal);
            terminal.out().print(new ParserBench(engineOptions.modelsFolder(terminal)).page(rules.codebook(), parser));
            return ExitStatus.DONE;
        }
        if (folding != null && load > 0) {
            print(LoadMaker.reports(Frames.read(folding.resolve("frames.txt")), LOAD_SEED));
            return ExitStatus.DONE;
        }
        if (folding != null) {
            FoldingBench bench = new FoldingBench(engineOptions.engine(terminal), terminal, shows);
            terminal.out().print(bench.page(folding));
            return ExitStatus.DONE;
        }
        if (copies) {
            terminal.out().print(CopyBench.over(Path.of("")).page() + "\n");
            terminal.out().print(StoryBench.over(Path.of(""), new BgeEmbedder()).page() + "\n");
            CopiedClaims claims = new CopiedClaims(engineOptions.engine(terminal), terminal);
            terminal.out().print(claims.page(CopyBench.over(Path.of(""))));
            return ExitStatus.DONE;
        }
        GoldFolder gold = GoldFolder.of(folder);
        if (gold.stories().isEmpty()) {
            throw Misuse.of(command, "There is no NAME.gold.json in " + folder + ".");
        }
        terminal.out().print(new StageBench(engineOptions.engine(terminal)).page(gold));
        return ExitStatus.DONE;
    }

    private void print(Stream<LoadMaker.Made> reports) {
        reports.limit(load).forEach(made -> {
            ObjectNode line = Json.object();
            line.put("title", made.title()).put("published", made.published().toString());
            line.put("text", String.join("\n\n", made.paragraphs()));
            terminal.out().print(line + "\n");
        });
    }
}
