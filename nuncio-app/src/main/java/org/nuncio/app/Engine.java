package org.nuncio.app;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nuncio.coding.Coder;
import org.nuncio.coding.Likeness;
import org.nuncio.record.Stories;
import org.nuncio.sentence.BgeEmbedder;
import org.nuncio.sentence.EmbeddingCache;
import org.nuncio.sentence.NewsTimeTagger;
import org.nuncio.sentence.Nlp4jReader;
import org.nuncio.sentence.SentenceEmbedder;
import org.nuncio.sentence.SentenceReader;
import org.nuncio.sentence.TimeTagger;
import org.nuncio.text.Diagnostic;

/** The wiring: rules, models and coder of a run; likeness is null where rules alone decide. */
record Engine(
        Rules rules,
        SentenceReader reader,
        TimeTagger times,
        Coder coder,
        @Nullable Likeness likeness,
        Stories stories) {
    /** A longer sentence is a list or a table, and would take too long. */
    static final int MAX_TOKENS = 150;

    /**
     * Takes some seconds, and half a minute more where the models have to be converted first.
     *
     * @param rulesOnly whether nothing is decided by likeness to the examples
     * @throws Trouble where the folder for the models cannot be used
     */
    static Engine start(Rules rules, Path models, boolean rulesOnly, Terminal terminal) {
        Path converted = ModelsFolder.shippedOr(models);
        if (!Nlp4jReader.isConverted(converted)) {
            terminal.say("Converting the language models into " + models + " (110 MB, once) …");
        }
        Progress progress = Progress.on(terminal, "loading the language models", 0);
        try {
            SentenceReader reader = new Nlp4jReader(converted, MAX_TOKENS);
            TimeTagger times = new NewsTimeTagger();
            Coder coder = new Coder(rules.codebook(), rules.gazetteer(), reader, times);
            SentenceEmbedder embedder = new BgeEmbedder();
            Likeness likeness = rulesOnly ? null : likeness(rules, embedder, models, terminal);
            Coder whole = likeness == null ? coder : coder.with(likeness);
            return new Engine(rules, reader, times, whole, likeness, new Stories(embedder));
        } catch (UncheckedIOException e) {
            String message = e.getMessage() + " (" + e.getCause().getClass().getSimpleName() + ": "
                    + e.getCause().getMessage() + ").";
            throw new Trouble(Diagnostic.error(
                    "models.unreadable",
                    models.toString(),
                    message,
                    "Check that the folder can be written and has 200 MB left, or name another with --models."));
        } finally {
            progress.end();
        }
    }

    /** Costs nothing before it is first asked. */
    private static Likeness likeness(Rules rules, SentenceEmbedder embedder, Path models, Terminal terminal) {
        SentenceEmbedder kept = new EmbeddingCache(embedder, models, BgeEmbedder.DIMENSIONS);
        return new Likeness(rules.codebook(), rules.gazetteer(), kept, terminal::say);
    }
}
