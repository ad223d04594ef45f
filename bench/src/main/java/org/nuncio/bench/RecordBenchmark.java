package org.nuncio.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nuncio.article.Article;
import org.nuncio.record.Copies;
import org.nuncio.record.Signature;
import org.nuncio.sentence.BgeEmbedder;
import org.nuncio.sentence.SentenceEmbedder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What is done once for an article, or for a pair of them, beside coding. An operation is all reports that are dense. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class RecordBenchmark {
    private List<Article> articles = List.of();
    private final SentenceEmbedder embedder = new BgeEmbedder();

    @Setup
    public void load() {
        articles = Reports.articles("dense");
    }

    @Benchmark
    public void b1Signature(Work done, Blackhole hole) {
        for (Article article : articles) {
            hole.consume(Signature.of(article.text()));
            done.add(0);
        }
    }

    /** Each article with the one before it. */
    @Benchmark
    public void b2CopyOfPair(Work done, Blackhole hole) {
        for (int i = 1; i < articles.size(); i++) {
            hole.consume(
                    Copies.exact(articles.get(i - 1).text(), articles.get(i).text()));
            done.add(0);
        }
    }

    /** The first paragraph of each. */
    @Benchmark
    public void b3Embedding(Work done, Blackhole hole) {
        for (Article article : articles) {
            hole.consume(embedder.embed(article.paragraphs().get(0).cut(article.text())));
            done.add(1);
        }
    }
}
