package org.nuncio.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Hints;
import org.nuncio.article.intake.Document;
import org.nuncio.article.intake.MediaTypes;
import org.nuncio.coding.event.CodedReport;

/** The engine that all tests which need the language models share, so that these are loaded once. */
final class Models {
    static final Path ROOT = Path.of(System.getProperty("nuncio.root"));
    static final Path SAMPLES = ROOT.resolve("samples");

    private Models() {}

    /** Loaded on first use. */
    private static final class Holder {
        static final Engine ENGINE = new EngineOptions().engine(silent());
    }

    static Engine engine() {
        return Holder.ENGINE;
    }

    static Terminal silent() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Map<String, String> environment = System.getenv();
        return new Terminal(InputStream.nullInputStream(), nowhere, nowhere, false, false, environment);
    }

    /** @throws AssertionError where the text is refused */
    static CodedReport read(String text, @Nullable LocalDate published) {
        Document document =
                new Document("-", null, text.getBytes(StandardCharsets.UTF_8), MediaTypes.TEXT, null, Hints.NONE);
        ReportWork.Outcome outcome = work(published).on(document);
        if (outcome.report() == null) {
            throw new AssertionError("refused: " + outcome.diagnostics());
        }
        return outcome.report();
    }

    static ReportWork work(@Nullable LocalDate published) {
        return new ReportWork(engine().coder(), new Articles(published), WorkLimits.USUAL_SECONDS);
    }
}
