package org.nuncio.record;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.sentence.SentenceEmbedder;
import org.nuncio.sentence.WordRarity;

/**
 * Decides whether two articles tell the same story, though not in the same words: by the sum of the likeness of their words and of their names, what their coded
 * events have in common, the days between them, and, where these leave it open, the likeness of their headlines and first sentences in the embedding. The weights
 * were set over the hand-written rewordings, follow-ups and look-alikes of {@code eval/copies}. The same pair gets the same answer whatever else is in the
 * store. Not for several threads.
 */
public final class Stories {
    /** What two articles on one story score at least. */
    public static final double SAME = 0.75;

    /** Later than this many days it is another story, even of the same people at the same place. */
    public static final int MOST_DAYS = 10;

    /** Keys that two articles on one story have in common at least. */
    public static final int SHARED_KEYS = 2;

    private static final double NAMES = 0.5;
    private static final double EVENTS = 0.1;
    private static final double NOBODY_SHARED = 0.1;
    private static final double A_DAY = 0.04;
    private static final double NO_DATE = 0.15;
    private static final double EMBEDDING = 3;
    private static final double UNRELATED = 0.75;

    /** What the embedding can add at most. */
    private static final double MOST_ADDED = EMBEDDING * (1 - UNRELATED);

    private static final double GREY = 0.3;
    private static final double BEYOND_DOUBT = 1.3;
    private static final int KEPT = 1_000;

    private final SentenceEmbedder embedder;
    private @Nullable WordRarity rarity;
    private final Map<String, float[]> embedded = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > KEPT;
        }
    };

    /** @param embedder asked for grey pairs only */
    public Stories(SentenceEmbedder embedder) {
        this.embedder = embedder;
    }

    /**
     * What of an article is compared. The first time takes half a second.
     *
     * @param id of its report
     */
    public ArticleView view(String id, ArticleView.Words article, List<Claim> claims) {
        if (rarity == null) {
            rarity = WordRarity.ofModel();
        }
        return ArticleView.of(id, article, claims, rarity);
    }

    public boolean same(ArticleView one, ArticleView other) {
        return score(one, other) >= SAME;
    }

    /**
     * The earlier article whose story an article tells: the one that it is most like.
     *
     * @param earlier in the order in which they came; of equals the first
     */
    public Optional<ArticleView> find(ArticleView article, List<ArticleView> earlier) {
        ArticleView best = null;
        double most = 0;
        for (ArticleView candidate : earlier) {
            double score = score(article, candidate);
            if (score >= SAME && score > most) {
                best = candidate;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Higher is likelier; 0 where it cannot be. */
    double score(ArticleView one, ArticleView other) {
        double days = days(one, other);
        if (days > MOST_DAYS) {
            return 0;
        }
        double plain = one.terms().likeness(other.terms())
                + NAMES * one.terms().nameLikeness(other.terms())
                + EVENTS * share(one.events(), other.events())
                - (isNobodyShared(one, other) ? NOBODY_SHARED : 0)
                - (days < 0 ? NO_DATE : A_DAY * Math.max(0, days - 1));
        if (plain >= BEYOND_DOUBT) {
            return plain + MOST_ADDED;
        }
        boolean open = plain >= GREY && plain + MOST_ADDED >= SAME;
        return Math.max(0, open ? plain + EMBEDDING * (cosine(one, other) - UNRELATED) : plain);
    }

    /** Below 0 where one has no day of publication. */
    private static double days(ArticleView one, ArticleView other) {
        return one.published() == null || other.published() == null
                ? -1
                : Math.abs(ChronoUnit.DAYS.between(one.published(), other.published()));
    }

    /** Of the shorter list. */
    private static double share(Set<String> one, Set<String> other) {
        int shorter = Math.min(one.size(), other.size());
        return shorter == 0 ? 0 : (double) common(one, other) / shorter;
    }

    private static int common(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common.size();
    }

    private static boolean isNobodyShared(ArticleView one, ArticleView other) {
        boolean coded = !one.actors().isEmpty() && !other.actors().isEmpty();
        return coded && common(one.actors(), other.actors()) + common(one.places(), other.places()) == 0;
    }

    private double cosine(ArticleView one, ArticleView other) {
        float[] first = place(one);
        float[] second = place(other);
        double product = 0;
        for (int i = 0; i < first.length; i++) {
            product += first[i] * second[i];
        }
        return product;
    }

    private float[] place(ArticleView article) {
        return embedded.computeIfAbsent(article.headlineAndLead(), embedder::embed);
    }
}
