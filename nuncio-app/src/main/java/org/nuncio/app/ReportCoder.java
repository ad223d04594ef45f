package org.nuncio.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.intake.Document;
import org.nuncio.article.intake.Item;
import org.nuncio.coding.Coder;
import org.nuncio.record.Filing;
import org.nuncio.record.Wire;
import org.nuncio.sentence.BgeEmbedder;
import org.nuncio.sentence.Nlp4jReader;
import org.nuncio.text.Diagnostic;

/**
 * Codes documents as {@code nuncio ingest} does, with the same limits, for a program that deals them out itself. One may serve several threads; each loads nothing
 * of its own.
 */
public final class ReportCoder {
    private final Engine engine;
    private final Settings settings;

    private ReportCoder(Engine engine, Settings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    /**
     * How is coded.
     *
     * @param codebook own entries that come on top, a folder laid out like {@code codebook/}, or null
     * @param models folder for converted models; null for that which {@code nuncio} uses
     * @param published day of publication of all documents, which outranks what they say, or null
     * @param maxBytes what is longer is refused
     * @param maxSeconds what takes longer is given up and refused
     */
    public record Settings(
            @Nullable Path codebook,
            @Nullable Path models,
            boolean rulesOnly,
            @Nullable LocalDate published,
            long maxBytes,
            int maxSeconds) {}

    /**
     * What is wrong with the rules, before any model is loaded; empty where they can be used.
     */
    public static List<Diagnostic> check(Settings settings) {
        try {
            Rules.load(settings.codebook(), silent());
            return List.of();
        } catch (BrokenCodebook e) {
            return e.diagnostics();
        }
    }

    /**
     * The versions of all by which a report is coded, as its rows in a claim set have them; known before any model is loaded.
     *
     * @throws IllegalStateException where {@link #check} finds fault with them
     */
    public static Map<String, String> rules(Settings settings) {
        try {
            Rules rules = Rules.load(settings.codebook(), silent());
            return Coder.versions(
                    rules.codebook(),
                    rules.gazetteer(),
                    Nlp4jReader.modelsVersion(),
                    settings.rulesOnly() ? null : BgeEmbedder.VERSION);
        } catch (BrokenCodebook e) {
            throw new IllegalStateException("the rules were not checked", e);
        }
    }

    /** Loads the models, which takes some seconds, and a minute where they have to be unpacked first. */
    public static ReportCoder start(Settings settings) {
        Terminal silent = silent();
        Path models = settings.models() != null
                ? settings.models()
                : ModelsFolder.of(silent.environment()).choose();
        Rules rules = Rules.load(settings.codebook(), silent);
        return new ReportCoder(Engine.start(rules, models, settings.rulesOnly(), silent), settings);
    }

    /**
     * The same rules and models under other limits.
     *
     * @param other its codebook, models and {@code rulesOnly} are not looked at
     */
    public ReportCoder with(Settings other) {
        return new ReportCoder(engine, other);
    }

    private static Terminal silent() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Terminal(InputStream.nullInputStream(), nowhere, nowhere, false, false, Map.copyOf(System.getenv()));
    }

    /**
     * Codes one document after the other, and hands over what is kept of each, in their order. A document that cannot be read, takes too long or brings the coder to
     * fall costs itself and nothing else.
     *
     * @param notes gets what was passed over because it never is a report
     */
    public void code(Iterator<Item> items, Consumer<Filing> filings, Consumer<Diagnostic> notes)
            throws InterruptedException {
        Wire wire = new Wire(engine.rules().gazetteer().wires());
        GivenWork work = new GivenWork(engine.coder(), new Articles(null, settings.maxBytes()), settings.maxSeconds());
        WorkLimits.oneAtATime(settings.maxSeconds())
                .doing(work)
                .run(new Given(items, settings.published(), notes), item -> filings.accept(Filing.of(item, wire)));
    }

    /** The documents among the items. */
    private static final class Given implements Iterator<GivenWork.Document> {
        private final Iterator<Item> items;
        private final @Nullable LocalDate published;
        private final Consumer<Diagnostic> notes;
        private final List<GivenWork.Document> next = new ArrayList<>(1);

        Given(Iterator<Item> items, @Nullable LocalDate published, Consumer<Diagnostic> notes) {
            this.items = items;
            this.published = published;
            this.notes = notes;
        }

        @Override
        public boolean hasNext() {
            while (next.isEmpty() && items.hasNext()) {
                Item item = items.next();
                if (item instanceof Item.Note note) {
                    notes.accept(note.about());
                } else if (item instanceof Document document) {
                    next.add(GivenWork.Document.of(document, published));
                } else if (item instanceof Item.Refusal refusal) {
                    next.add(GivenWork.Document.of(refusal, published));
                }
            }
            return !next.isEmpty();
        }

        @Override
        public GivenWork.Document next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return next.remove(0);
        }
    }
}
