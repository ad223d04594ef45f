package org.nuncio.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nuncio.coding.ExampleRunner;
import org.nuncio.text.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nuncio codebook check}. */
@Command(
        name = "check",
        description =
                "Load the codebook and the gazetteer, run every example sentence, and print all that is wrong, with file and line. Exit status 3 where anything is.",
        footer = {"", "Examples:", "  nuncio codebook check", "  nuncio codebook check my-entries"})
final class CodebookCheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "Your own entries, laid out like codebook/; they come on top of ours, as with --codebook.")
    @Nullable
    Path folder;

    @Mixin
    EngineOptions engineOptions = new EngineOptions();

    CodebookCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (folder != null) {
            engineOptions.codebook = folder;
        }
        Engine engine = engineOptions.engine(terminal);
        ExampleRunner runner = new ExampleRunner(engine.rules().codebook(), engine.coder());
        long start = System.nanoTime();
        ExampleRunner.Outcome outcome = Progress.during(terminal, "running the examples", runner::run);
        double seconds = (System.nanoTime() - start) / 1e9;
        outcome.faults().forEach(fault -> terminal.out().print(fault + "\n"));
        int entries = engine.rules().codebook().entries().size();
        terminal.out()
                .print(Counted.of(entries, "entry", "entries") + ", " + Counted.of(outcome.run(), "example") + ", "
                        + Counted.of(outcome.faults().size(), "fault") + "\n");
        terminal.say(String.format(Locale.ROOT, "The examples took %.1f seconds.", seconds));
        return outcome.faults().isEmpty() ? ExitStatus.DONE : ExitStatus.BROKEN;
    }
}
