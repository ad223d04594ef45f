package org.nuncio.bench;

import java.nio.file.Path;
import java.util.List;
import org.nuncio.article.Article;
import org.nuncio.coding.Coder;
import org.nuncio.coding.Nuncio;
import org.nuncio.mention.finder.MentionFinder;
import org.nuncio.sentence.NewsTimeTagger;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.SentenceReader;
import org.nuncio.sentence.SentenceReader.Worth;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The coder with its parts, and the reports of a kind to run it over. */
@State(Scope.Benchmark)
public class Pipeline {
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
        Nuncio nuncio =
                Nuncio.with(Path.of(System.getProperty("nuncio.models"))).open();
        articles = Reports.articles(reports);
        reader = nuncio.reader();
        finder = new MentionFinder(nuncio.gazetteer(), nuncio.codebook(), new NewsTimeTagger());
        coder = nuncio.coder();
        rules = coder.rulesOnly();
    }

    /** Sentences of an article, read as far as is worth it. */
    List<Sentence> read(Article article, Worth worth) {
        return reader.read(article.text(), article.paragraphs(), worth);
    }
}
