package org.nuncio.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.nuncio.app.score.GoldStory;
import org.nuncio.article.Article;
import org.nuncio.article.ArticleReader;
import org.nuncio.coding.Coder;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.mention.finder.MentionFinder;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.SentenceReader;
import org.nuncio.sentence.SentenceReader.Worth;
import org.nuncio.text.Span;

/** Processor time of each stage in one thread, and what comes of not parsing every sentence. */
final class StageBench {
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 9;

    private final Engine engine;
    private final Coder unfiltered;
    private final MentionFinder finder;
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);
    private final List<Map<Stage, Long>> rounds = new ArrayList<>();

    /** Each with what goes before it. */
    private enum Stage {
        TAGS,
        TAGS_AND_NAMES,
        TAGS_NAMES_AND_PARSE,
        MENTIONS,
        ALL_UNFILTERED,
        ALL
    }

    StageBench(Engine engine) {
        this.engine = engine;
        Rules rules = engine.rules();
        this.finder = new MentionFinder(rules.gazetteer(), rules.codebook(), engine.times());
        this.unfiltered = new Coder(rules.codebook(), rules.gazetteer(), new ParseAll(engine.reader()), engine.times());
    }

    /** Parses whatever is not too long. */
    private record ParseAll(SentenceReader reader) implements SentenceReader {
        @Override
        public List<Sentence> read(String text, List<Span> paragraphs, Worth worth) {
            return reader.read(text, paragraphs, worth.parsingAll());
        }

        @Override
        public String version() {
            return reader.version();
        }
    }

    /** A section for {@code eval/REPORT.md}. */
    String page(GoldFolder gold) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path story : gold.stories()) {
            articles.add(article(story));
        }
        engine.coder().code(articles.get(0));
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        double first = (System.currentTimeMillis() - started) / 1000.0;
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            nanoseconds.clear();
            articles.forEach(this::run);
            if (round >= WARM_UPS) {
                rounds.add(new EnumMap<>(nanoseconds));
            }
        }
        String run = "First result %.1f s after the start; most heap in use %d MB; %d reports, %s, Java %s.\n";
        return "## stages\n\n" + table(articles) + "\n" + filter(articles) + "\n"
                + String.format(Locale.ROOT, run, first, peak() >> 20, articles.size(), processor(), version());
    }

    private static Article article(Path story) throws IOException {
        GoldStory gold = GoldStory.read(story);
        byte[] bytes = Files.readAllBytes(story.resolveSibling(gold.report()));
        ArticleReader.Result result = new Articles(gold.published()).report(gold.report(), bytes);
        if (result instanceof ArticleReader.Read read) {
            return read.article();
        }
        throw new Trouble(((ArticleReader.Refused) result).reason());
    }

    private void run(Article article) {
        timed(Stage.TAGS, () -> read(article, new Worth(s -> false, s -> false)));
        Worth worth = engine.coder().worth();
        timed(Stage.TAGS_AND_NAMES, () -> read(article, new Worth(worth.naming(), s -> false)));
        List<Sentence> parsed = timed(Stage.TAGS_NAMES_AND_PARSE, () -> read(article, worth.parsingAll()));
        timed(Stage.MENTIONS, () -> finder.find(article, parsed));
        timed(Stage.ALL_UNFILTERED, () -> unfiltered.code(article));
        timed(Stage.ALL, () -> engine.coder().code(article));
    }

    private List<Sentence> read(Article article, Worth worth) {
        return engine.reader().read(article.text(), article.paragraphs(), worth);
    }

    private <T> T timed(Stage stage, Supplier<T> work) {
        long start = clock.getCurrentThreadCpuTime();
        T result = work.get();
        nanoseconds.merge(stage, clock.getCurrentThreadCpuTime() - start, Long::sum);
        return result;
    }

    private String table(List<Article> articles) {
        int sentences = articles.stream()
                .mapToInt(article -> count(engine.coder().code(article), "sentences"))
                .sum();
        double tags = milliseconds(Stage.TAGS, sentences);
        double named = milliseconds(Stage.TAGS_AND_NAMES, sentences);
        double parsed = milliseconds(Stage.TAGS_NAMES_AND_PARSE, sentences);
        double mentions = milliseconds(Stage.MENTIONS, sentences);
        double whole = milliseconds(Stage.ALL_UNFILTERED, sentences);
        double parse = parsed - named;
        return "Processor time of one thread, over " + sentences + " sentences, all of them parsed; the median of "
                + ROUNDS
                + " rounds:\n\n| stage | ms for a sentence |\n|---|---:|\n"
                + row("sentences, tokens, tags, lemmas", tags)
                + row("names of the library, where worth it", named - tags)
                + row("parse", parse)
                + row("actors, places, dates, quantities, statements", mentions)
                + row("clauses and coding", Math.max(0, whole - parsed - mentions))
                + row("**all**", whole)
                + row("**all, with the sentence filter**", milliseconds(Stage.ALL, sentences))
                + String.format(
                        Locale.ROOT,
                        "\nAll but the parse costs %.2f of the parse; all but tags and parse, which cannot do without its tags, %.2f of both.\n",
                        (whole - parse) / parse,
                        (whole - tags - parse) / (tags + parse));
    }

    /** The median of all rounds. */
    private double milliseconds(Stage stage, int sentences) {
        long[] sorted = rounds.stream()
                .mapToLong(round -> round.getOrDefault(stage, 0L))
                .sorted()
                .toArray();
        return sorted[sorted.length / 2] / 1e6 / sentences;
    }

    private static String row(String what, double milliseconds) {
        return String.format(Locale.ROOT, "| %s | %.2f |\n", what, milliseconds);
    }

    private String filter(List<Article> articles) {
        int sentences = 0;
        int parsed = 0;
        int all = 0;
        int lost = 0;
        for (Article article : articles) {
            CodedReport filtered = engine.coder().code(article);
            sentences += count(filtered, "sentences");
            parsed += count(filtered, "parsed");
            Set<String> kept = filtered.events().stream().map(CodedEvent::id).collect(Collectors.toSet());
            List<CodedEvent> whole = unfiltered.code(article).events();
            all += whole.size();
            lost += (int)
                    whole.stream().filter(event -> !kept.contains(event.id())).count();
        }
        String found = "The sentence filter leaves %d of %d sentences unparsed (%.1f %%) and loses %d of %d events.\n";
        double saved = 100.0 * (sentences - parsed) / sentences;
        return String.format(Locale.ROOT, found, sentences - parsed, sentences, saved, lost, all);
    }

    private static int count(CodedReport report, String what) {
        return report.counts().getOrDefault(what, 0);
    }

    /** Bytes, all parts of the heap together. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(StageBench::peak)
                .sum();
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }

    private static String processor() {
        int processors = Runtime.getRuntime().availableProcessors();
        return processors + (processors == 1 ? " processor" : " processors");
    }

    private static String version() {
        return System.getProperty("java.version");
    }
}
