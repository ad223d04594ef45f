package org.nuncio.app.copies;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nuncio.article.Article;
import org.nuncio.article.ArticleReader;
import org.nuncio.article.Caps;
import org.nuncio.record.ArticleView;
import org.nuncio.record.Stories;
import org.nuncio.sentence.SentenceEmbedder;

/** Reports retold in other words, what came of them, and other events at the same places: which of them are taken for one story. Without coded events. */
public final class StoryBench {
    private final Stories stories;
    private final Map<String, ArticleView> originals = new TreeMap<>();
    private final Map<String, ArticleView> spun = new TreeMap<>();
    private final Map<String, ArticleView> followUps = new TreeMap<>();
    private final Map<String, ArticleView> others = new TreeMap<>();

    private StoryBench(CopyCorpus corpus, SentenceEmbedder embedder) {
        this.stories = new Stories(embedder);
        ArticleReader articles = new ArticleReader(Caps.defaults());
        views(corpus.originals(), originals, articles);
        views(corpus.spun(), spun, articles);
        views(corpus.followUps(), followUps, articles);
        views(corpus.others(), others, articles);
    }

    private void views(Map<String, String> texts, Map<String, ArticleView> views, ArticleReader articles) {
        texts.forEach((name, text) -> {
            Article article = articles.read(name, text.getBytes(StandardCharsets.UTF_8), null)
                    .article();
            ArticleView.Words words = new ArticleView.Words(article.title(), article.text(), article.published());
            views.put(name, stories.view(name, words, List.of()));
        });
    }

    /** @param root with {@code samples} and {@code eval} */
    public static StoryBench over(Path root, SentenceEmbedder embedder) throws IOException {
        return new StoryBench(CopyCorpus.read(root), embedder);
    }

    /** Reports retold in other words that are not taken for the story of their report. */
    public List<String> missed() {
        return spun.keySet().stream()
                .filter(name -> !isFound(originals.get(name), spun.get(name)))
                .toList();
    }

    /** Both among the candidates, and alike. */
    private boolean isFound(ArticleView one, ArticleView other) {
        Set<String> keys = new HashSet<>(one.keys());
        keys.retainAll(other.keys());
        return keys.size() >= Stories.SHARED_KEYS && stories.same(one, other);
    }

    /** Other events at the same places that are taken for the story of the report or of its rewording. */
    public List<String> falseOfOthers() {
        List<String> wrong = new ArrayList<>();
        others.forEach((name, other) -> {
            if (isFound(originals.get(name), other)) {
                wrong.add(name + " and another event");
            }
            if (isFound(spun.get(name), other)) {
                wrong.add(name + " in other words and another event");
            }
        });
        return wrong;
    }

    /** Pairs on different reports, in any of their versions, that are taken for one story. */
    public List<String> falseAcross() {
        List<Map.Entry<String, ArticleView>> all = everything();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (isAcross(all, i, j)
                        && isFound(all.get(i).getValue(), all.get(j).getValue())) {
                    wrong.add(all.get(i).getKey() + " and " + all.get(j).getKey());
                }
            }
        }
        return wrong;
    }

    private List<Map.Entry<String, ArticleView>> everything() {
        List<Map.Entry<String, ArticleView>> all = new ArrayList<>();
        List.of(originals, spun, followUps, others).forEach(views -> all.addAll(views.entrySet()));
        return all;
    }

    /** The long and the short version of one sample are one report. */
    private static boolean isAcross(List<Map.Entry<String, ArticleView>> all, int i, int j) {
        return !all.get(i)
                .getKey()
                .replace("-short", "")
                .equals(all.get(j).getKey().replace("-short", ""));
    }

    /** A section for {@code eval/REPORT.md}. */
    public String page() {
        List<Map.Entry<String, ArticleView>> all = everything();
        int across = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                across += isAcross(all, i, j) ? 1 : 0;
            }
        }
        long followed = followUps.keySet().stream()
                .filter(name -> isFound(originals.get(name), followUps.get(name)))
                .count();
        StringBuilder page =
                new StringBuilder("## same story\n\n| what | of | right | share |\n|---|---:|---:|---:|\n");
        row(page, "reports in other words: the same story", spun.size(), missed().size());
        row(
                page,
                "another event at the same places: another story",
                2 * others.size(),
                falseOfOthers().size());
        row(
                page,
                "reports on different things: another story",
                across,
                falseAcross().size());
        page.append(String.format(
                Locale.ROOT, "\nOf %d follow-ups %d count as the same story.\n\n", followUps.size(), followed));
        missed().forEach(name -> page.append("- missed: ").append(name).append('\n'));
        falseOfOthers()
                .forEach(pair -> page.append("- not one story: ").append(pair).append('\n'));
        falseAcross()
                .forEach(pair -> page.append("- not one story: ").append(pair).append('\n'));
        return page.toString();
    }

    private static void row(StringBuilder page, String what, int of, int wrong) {
        page.append(String.format(
                Locale.ROOT, "| %s | %,d | %,d | %.3f |\n", what, of, of - wrong, (double) (of - wrong) / of));
    }
}
