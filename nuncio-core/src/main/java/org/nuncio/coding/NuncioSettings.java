package org.nuncio.coding;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.CodebookLoader;
import org.nuncio.coding.likeness.Likeness;
import org.nuncio.coding.likeness.SoftmaxCache;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.GazetteerLoader;
import org.nuncio.sentence.BgeEmbedder;
import org.nuncio.sentence.EmbeddingCache;
import org.nuncio.sentence.NewsTimeTagger;
import org.nuncio.sentence.Nlp4jReader;
import org.nuncio.sentence.SentenceEmbedder;
import org.nuncio.sentence.SentenceReader;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Folder;

/** How a {@link Nuncio} is to be opened. Each call gives back the same settings, for one chain of calls. */
public final class NuncioSettings {
    /** A longer sentence is a list or a table, and would take too long. */
    public static final int MAX_TOKENS = 150;

    private final Path models;
    private final List<Diagnostic> faults = new ArrayList<>();
    private Path places;
    private Folder entries = Folder.ofResources(Codebook.class, "data");
    private @Nullable Codebook codebook;
    private @Nullable Gazetteer gazetteer;
    private @Nullable SentenceReader reader;
    private @Nullable SentenceEmbedder embedder = new BgeEmbedder();
    private Consumer<String> listener = line -> {};

    NuncioSettings(Path models) {
        this.models = models;
        this.places = models;
    }

    /**
     * Adds entries of one's own to those of our codebook.
     *
     * @param folder laid out like {@code codebook/}; a file of the same name replaces ours
     * @throws UncheckedIOException where a file of it cannot be read as UTF-8
     */
    public NuncioSettings entries(Path folder) {
        entries = entries.plus(Folder.of(folder));
        return this;
    }

    /** A codebook that is loaded already, in place of ours. */
    public NuncioSettings codebook(Codebook loaded) {
        codebook = loaded;
        return this;
    }

    /** A gazetteer that is loaded already, in place of ours. */
    public NuncioSettings gazetteer(Gazetteer loaded) {
        gazetteer = loaded;
        return this;
    }

    /** Another parser in place of ours, for which no language models are loaded. */
    public NuncioSettings reader(SentenceReader other) {
        reader = other;
        return this;
    }

    /** Nothing is decided by likeness to the examples: what no entry fits stays silent. */
    public NuncioSettings rulesOnly() {
        embedder = null;
        return this;
    }

    /**
     * What gives examples and sentences their places.
     *
     * @param folder in which the places of texts, and what was learnt from them, are kept from run to run
     */
    public NuncioSettings embedder(SentenceEmbedder other, Path folder) {
        embedder = other;
        places = folder;
        return this;
    }

    /** Who is told before work begins that takes some seconds. */
    public NuncioSettings listener(Consumer<String> told) {
        listener = told;
        return this;
    }

    /**
     * Loads what was not given.
     *
     * @throws IllegalArgumentException with all faults of the codebook, where it has any
     * @throws UncheckedIOException where the folder for the models cannot be written or read
     */
    public Nuncio open() {
        Codebook acts = codebook == null ? loadedCodebook() : codebook;
        Gazetteer names = gazetteer == null ? loadedGazetteer() : gazetteer;
        if (acts == null || names == null || faults.stream().anyMatch(Diagnostic::isError)) {
            throw new IllegalArgumentException(
                    faults.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        }
        SentenceReader parser = reader == null ? new Nlp4jReader(models, MAX_TOKENS) : reader;
        Coder coder = new Coder(acts, names, parser, new NewsTimeTagger());
        return new Nuncio(acts, names, parser, coder, likeness(acts, names));
    }

    private @Nullable Codebook loadedCodebook() {
        CodebookLoader.Loaded loaded = CodebookLoader.load(entries);
        faults.addAll(loaded.diagnostics());
        return loaded.codebook();
    }

    private @Nullable Gazetteer loadedGazetteer() {
        Folder tables = Folder.ofResources(Gazetteer.class, "data");
        GazetteerLoader.Loaded loaded = GazetteerLoader.load(tables::read, tables.version());
        faults.addAll(loaded.diagnostics());
        return loaded.gazetteer();
    }

    /** Costs nothing before it is first asked. */
    private @Nullable Likeness likeness(Codebook acts, Gazetteer names) {
        if (embedder == null) {
            return null;
        }
        SentenceEmbedder kept = new EmbeddingCache(embedder, places, BgeEmbedder.DIMENSIONS);
        return new Likeness(acts, names, kept, new SoftmaxCache(places, embedder.version()), listener);
    }
}
