package org.nuncio.bench;

import java.nio.file.Path;
import java.util.List;
import org.nuncio.article.Article;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.CodebookLoader;
import org.nuncio.coding.Coder;
import org.nuncio.coding.Likeness;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.GazetteerLoader;
import org.nuncio.mention.MentionFinder;
import org.nuncio.sentence.BgeEmbedder;
import org.nuncio.sentence.EmbeddingCache;
import org.nuncio.sentence.NewsTimeTagger;
import org.nuncio.sentence.Nlp4jReader;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.SentenceReader;
import org.nuncio.sentence.SentenceReader.Worth;
import org.nuncio.text.Folder;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The coder with its parts, and the reports of a kind to run it over. */
@State(Scope.Benchmark)
public class Pipeline {
    /** As the program has it. */
    private static final int MAX_TOKENS = 150;

    @Param({"dense", "ordinary"})
    public String reports;

    List<Article> articles;
    SentenceReader reader;
    MentionFinder finder;

    /** By rules and likeness, as the program codes if nothing else is asked for. */
    Coder coder;

    /** By rules only. */
    Coder rules;

    @Setup
    public void load() {
        Codebook codebook =
                CodebookLoader.load(Folder.ofResources(Codebook.class, "data")).codebook();
        Folder tables = Folder.ofResources(Gazetteer.class, "data");
        Gazetteer gazetteer =
                GazetteerLoader.load(tables::read, tables.version()).gazetteer();
        Path models = Path.of(System.getProperty("nuncio.models"));
        NewsTimeTagger times = new NewsTimeTagger();
        articles = Reports.articles(reports);
        reader = new Nlp4jReader(models, MAX_TOKENS);
        finder = new MentionFinder(gazetteer, codebook, times);
        rules = new Coder(codebook, gazetteer, reader, times);
        EmbeddingCache embedder = new EmbeddingCache(new BgeEmbedder(), models, BgeEmbedder.DIMENSIONS);
        coder = rules.with(new Likeness(codebook, gazetteer, embedder, said -> {}));
    }

    /** Sentences of an article, read as far as is worth it. */
    List<Sentence> read(Article article, Worth worth) {
        return reader.read(article.text(), article.paragraphs(), worth);
    }
}
