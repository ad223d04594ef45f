package org.nuncio.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.nuncio.coding.PairCoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nuncio code}. */
@Command(
        name = "code",
        description = {
            "Code single sentences, or what a marked source does to a marked target: one JSON line in, one JSON line out, in the same order."
        },
        footer = {
            "",
            "A line in:   {\"id\": 1, \"text\": \"…\", \"date\": \"2022-02-09\",",
            "              \"source\": {\"start\": 0, \"end\": 6}, \"target\": {\"start\": 12, \"end\": 18}}",
            "             id and text are needed; offsets count Unicode code points of the text. A source or",
            "             target whose start and end are null is somebody whom the text does not name.",
            "A line out:  {\"id\": 1, \"events\": [{\"source\": [\"USA\"], \"type\": \"AGREE\", \"target\": [\"JOR\"]}],",
            "              \"root\": \"AGREE\"}",
            "             root is what the marked source does to the marked target, null where nothing is",
            "             marked or found. Events that the sentence denies or only fears are left out."
        })
final class CodeCommand implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "JSON lines, or - for standard input.")
    String file = "-";

    @Option(
            names = "--reason",
            description = "Add why: the entry, the operators, how the actors were resolved, what was rejected.")
    boolean reason;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many sentences are coded at once. Default: one for each processor.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    EngineOptions engineOptions = new EngineOptions();

    @Spec
    CommandSpec command = CommandSpec.create();

    CodeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1) {
            throw Misuse.of(command, "Option --threads takes 1 or more.");
        }
        if (!file.equals(Terminal.STANDARD_INPUT)
                && (!Files.exists(Path.of(file)) || Files.isDirectory(Path.of(file)))) {
            throw Misuse.of(command, "There is no file " + file + ".");
        }
        try (InputStream in = file.equals(Terminal.STANDARD_INPUT)
                ? terminal.in()
                : new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
            return code(in);
        }
    }

    private int code(InputStream in) throws InterruptedException {
        int[] refused = {0};
        LineWork work =
                new LineWork(new PairCoder(engineOptions.engine(terminal).coder()), file, reason);
        try (Progress progress = Progress.on(terminal, "sentences", 0)) {
            new OrderedWork<>(threads, LIMIT, work).run(new LineReader(in), outcome -> {
                if (outcome.diagnostic() != null) {
                    refused[0]++;
                    progress.say(outcome.diagnostic());
                } else {
                    terminal.out().print(outcome.json() + "\n");
                }
            });
        }
        return refused[0] == 0 ? ExitStatus.DONE : ExitStatus.UNREAD;
    }
}
