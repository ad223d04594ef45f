package org.nuncio.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nuncio.article.ArticleReader;
import org.nuncio.article.Caps;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From bytes to an article. An operation is all reports of the kind. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ArticleBenchmark {
    @Param({"dense", "ordinary", "pages"})
    public String reports;

    private final ArticleReader reader = new ArticleReader(Caps.defaults());
    private List<Reports.Raw> raw = List.of();

    @Setup
    public void load() {
        raw = Reports.raw(reports);
    }

    @Benchmark
    public void a0Article(Work done, Blackhole hole) {
        for (Reports.Raw report : raw) {
            hole.consume(reader.read(report.name(), report.bytes(), null));
            done.add(0);
        }
    }
}
