package org.nuncio.app;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nuncio.coding.Coder;
import org.nuncio.coding.Likeness;
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
        @Nullable Likeness likeness) {
    /** A longer sentence is a list or a table, and would take too long. */
    private static final int MAX_TOKENS = 150;

    /**
     * Takes some seconds, and a minute where the models have to be unpacked first.
     *
     * @param rulesOnly whether nothing is decided by likeness to the examples
     * @throws Trouble where the folder for the models cannot be used
     */
    static Engine start(Rules rules, Path models, boolean rulesOnly, Terminal terminal) {
        if (!Nlp4jReader.isUnpacked(models)) {
            terminal.say("Unpacking the language models into " + models + " (650 MB, once) …");
        }
        Progress progress = Progress.on(terminal, "loading the language models", 0);
        try {
            SentenceReader reader = new Nlp4jReader(models, MAX_TOKENS);
            TimeTagger times = new NewsTimeTagger();
            Coder coder = new Coder(rules.codebook(), rules.gazetteer(), reader, times);
            Likeness likeness = rulesOnly ? null : likeness(rules, models, terminal);
            return new Engine(rules, reader, times, likeness == null ? coder : coder.with(likeness), likeness);
        } catch (UncheckedIOException e) {
            String message = e.getMessage() + " (" + e.getCause().getClass().getSimpleName() + ": "
                    + e.getCause().getMessage() + ").";
            throw new Trouble(Diagnostic.error(
                    "models.unreadable",
                    models.toString(),
                    message,
                    "Check that the folder can be written and has 700 MB left, or name another with --models."));
        } finally {
            progress.end();
        }
    }

    /** Costs nothing before it is first asked. */
    private static Likeness likeness(Rules rules, Path models, Terminal terminal) {
        SentenceEmbedder embedder = new EmbeddingCache(new BgeEmbedder(), models, BgeEmbedder.DIMENSIONS);
        return new Likeness(rules.codebook(), rules.gazetteer(), embedder, terminal::say);
    }
}
