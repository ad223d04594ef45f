package org.nuncio.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nuncio.app.score.LikenessPage;
import org.nuncio.app.score.Reliability;
import org.nuncio.coding.Calibration;
import org.nuncio.coding.likeness.Likeness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nuncio codebook calibrate}. */
@Command(
        name = "calibrate",
        description = {
            "Fit the confidence of events on the examples of the codebook, and show by cross-validation how far it can be trusted, and how often likeness to the examples is right."
        },
        footer = {
            "",
            "Examples:",
            "  nuncio codebook calibrate",
            "  nuncio codebook calibrate --write codebook/confidence.tsv"
        })
final class CodebookCalibrateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--write", paramLabel = "FILE", description = "Write the fitted weights there, tab separated.")
    @Nullable
    Path file;

    @Mixin
    EngineOptions engineOptions = new EngineOptions();

    CodebookCalibrateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Engine engine = engineOptions.engine(terminal);
        Calibration calibration = new Calibration(engine.rules().codebook(), engine.coder());
        Calibration.Fitted fitted = Progress.during(terminal, "coding the examples", calibration::fit);
        Reliability reliability = Reliability.none();
        for (Calibration.Judged judged : fitted.judged()) {
            reliability = reliability.with(judged.confidence(), judged.right());
        }
        terminal.out().print("Events of the examples, each judged by weights fitted without its entry:\n");
        terminal.out().print(reliability.table());
        Likeness likeness = engine.likeness();
        if (!engineOptions.rulesOnly && likeness != null) {
            terminal.out().print(LikenessPage.of(likeness.crossValidate()));
        }
        if (file != null) {
            Files.writeString(file, table(fitted));
        }
        return ExitStatus.DONE;
    }

    private static String table(Calibration.Fitted fitted) {
        StringBuilder table = new StringBuilder();
        table.append("# How much each feature of a reading adds to the log-odds that its event is right. Written by\n");
        table.append("# nuncio codebook calibrate --write, from ")
                .append(fitted.judged().size())
                .append(" events of the examples; not to be edited.\n");
        table.append("feature\tweight\n");
        for (Map.Entry<String, Double> weight : fitted.weights().entrySet()) {
            table.append(weight.getKey())
                    .append('\t')
                    .append(String.format(Locale.ROOT, "%.3f", weight.getValue()))
                    .append('\n');
        }
        return table.toString();
    }
}
