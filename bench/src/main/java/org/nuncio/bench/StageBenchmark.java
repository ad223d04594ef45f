package org.nuncio.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nuncio.article.Article;
import org.nuncio.coding.Coder;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.SentenceReader.Worth;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/** From the text of an article to its record: each benchmark does what the one before it does, and one stage more. An operation is all reports of the kind. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class StageBenchmark {
    private static final Worth TAGS = new Worth(sentence -> false, sentence -> false);

    @Benchmark
    public void a1Tags(Pipeline pipeline, Work done, Blackhole hole) {
        read(pipeline, TAGS, done, hole);
    }

    @Benchmark
    public void a2Names(Pipeline pipeline, Work done, Blackhole hole) {
        read(pipeline, new Worth(pipeline.coder.worth().naming(), sentence -> false), done, hole);
    }

    /** What the coder asks for. */
    @Benchmark
    public void a3Parse(Pipeline pipeline, Work done, Blackhole hole) {
        read(pipeline, pipeline.coder.worth(), done, hole);
    }

    /** Whether it is worth it or not. */
    @Benchmark
    public void a3ParseAll(Pipeline pipeline, Work done, Blackhole hole) {
        read(pipeline, pipeline.coder.worth().parsingAll(), done, hole);
    }

    @Benchmark
    public void a4Mentions(Pipeline pipeline, Work done, Blackhole hole) {
        for (Article article : pipeline.articles) {
            List<Sentence> sentences = pipeline.read(article, pipeline.coder.worth());
            hole.consume(pipeline.finder.find(article, sentences));
            done.add(sentences.size());
        }
    }

    @Benchmark
    public void a5CodeByRules(Pipeline pipeline, Work done, Blackhole hole) {
        code(pipeline, pipeline.rules, done, hole);
    }

    @Benchmark
    public void a6Code(Pipeline pipeline, Work done, Blackhole hole) {
        code(pipeline, pipeline.coder, done, hole);
    }

    private static void read(Pipeline pipeline, Worth worth, Work done, Blackhole hole) {
        for (Article article : pipeline.articles) {
            List<Sentence> sentences = pipeline.read(article, worth);
            hole.consume(sentences);
            done.add(sentences.size());
        }
    }

    private static void code(Pipeline pipeline, Coder coder, Work done, Blackhole hole) {
        for (Article article : pipeline.articles) {
            var coded = coder.code(article);
            hole.consume(coded);
            done.add(coded.counts().getOrDefault("sentences", 0));
        }
    }
}
