package org.nuncio.app;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nuncio.coding.Coder;
import org.nuncio.coding.Nuncio;
import org.nuncio.coding.NuncioSettings;
import org.nuncio.coding.likeness.Likeness;
import org.nuncio.record.Stories;
import org.nuncio.sentence.BgeEmbedder;
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
    static final int MAX_TOKENS = NuncioSettings.MAX_TOKENS;

    /**
     * Takes some seconds, and half a minute more where the models have to be converted first.
     *
     * @param rulesOnly whether nothing is decided by likeness to the examples
     * @throws Trouble where the folder for the models cannot be used
     */
    static Engine start(Rules rules, Path models, boolean rulesOnly, Terminal terminal) {
        if (!Nlp4jReader.isConverted(ModelsFolder.shippedOr(models))) {
            terminal.say("Converting the language models into " + models + " (110 MB, once) …");
        }
        return Progress.during(terminal, "loading the language models", () -> load(rules, models, rulesOnly, terminal));
    }

    private static Engine load(Rules rules, Path models, boolean rulesOnly, Terminal terminal) {
        try {
            SentenceEmbedder embedder = new BgeEmbedder();
            NuncioSettings settings = Nuncio.with(ModelsFolder.shippedOr(models))
                    .codebook(rules.codebook())
                    .gazetteer(rules.gazetteer())
                    .embedder(embedder, models)
                    .listener(terminal::say);
            Nuncio nuncio = (rulesOnly ? settings.rulesOnly() : settings).open();
            return new Engine(
                    rules,
                    nuncio.reader(),
                    new NewsTimeTagger(),
                    nuncio.coder(),
                    nuncio.likeness().orElse(null),
                    new Stories(embedder));
        } catch (UncheckedIOException e) {
            String message = e.getMessage() + " (" + e.getCause().getClass().getSimpleName() + ": "
                    + e.getCause().getMessage() + ").";
            throw new Trouble(Diagnostic.error(
                    "models.unreadable",
                    models.toString(),
                    message,
                    "Check that the folder can be written and has 200 MB left, or name another with --models."));
        }
    }
}
