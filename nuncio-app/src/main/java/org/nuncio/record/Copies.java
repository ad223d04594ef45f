package org.nuncio.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which article copies which. A copy may be cut, edited, garbled and framed by another page; what it keeps is most of its original's words in their order.
 * A follow-up that repeats paragraphs of background is none. The figures were measured: see the bench of copies in {@code eval/REPORT.md}.
 */
public final class Copies {
    /** How much of the shorter article has to be in the longer. */
    public static final double SHARE = 0.65;

    /** How much of an article that is longer than its original has to be the original's: a long report is not a copy of the two lines it quotes. */
    public static final double PART = 0.2;

    /** How many keys two articles have in common at least where one may copy the other. */
    public static final int SHARED_KEYS = 2;

    /** How many candidates are worth a look: those with most keys in common. */
    public static final int MOST_CANDIDATES = 20;

    private static final int FEWEST_WORDS = 15;
    private static final int FEWEST_SAMPLED = 12;
    private static final int MOST_BETWEEN = 8;
    private static final double WORTH_READING = 0.15;
    private static final double AS_GOOD = 0.1;

    private Copies() {}

    /** An article that may copy or be copied. */
    public record Candidate(String report, Signature signature, String text) {}

    /** How much of the shorter of two articles is in the longer, from 0 to 1, estimated from what is kept of them. */
    public static double share(Signature one, Signature other) {
        if (one.sha256().equals(other.sha256())) {
            return 1;
        }
        int level = Math.max(one.level(), other.level());
        boolean first = one.shingles() <= other.shingles();
        List<Long> shorter = (first ? one : other).at(level);
        Set<Long> longer = new HashSet<>((first ? other : one).at(level));
        return shorter.isEmpty() ? 0 : (double) Shingles.shared(shorter, longer) / shorter.size();
    }

    /**
     * How much of the shorter of two texts is in the longer, from all of their words: those in a stretch that both have, and the few between two such stretches,
     * where a copy has other words. So a copy with every tenth word changed is all in its original, and of a report that repeats two of its five paragraphs two
     * fifths are.
     */
    public static double exact(String one, String other) {
        return Overlap.of(Shingles.words(one), Shingles.words(other)).share();
    }

    /**
     * The earlier article that an article copies: the one with the largest share, or one nearly as large that came before it.
     *
     * @param earlier in the order in which they came, as many as are worth a look
     */
    public static Optional<CopyOf> find(Candidate article, List<Candidate> earlier) {
        List<String> words = Shingles.words(article.text());
        List<CopyOf> found = new ArrayList<>();
        for (Candidate candidate : earlier) {
            if (candidate.signature().sha256().equals(article.signature().sha256())) {
                found.add(new CopyOf(candidate.report(), 1));
            } else if (isWorthReading(article.signature(), candidate.signature())) {
                Overlap overlap = Overlap.of(words, Shingles.words(candidate.text()));
                if (overlap.isCopy()) {
                    found.add(new CopyOf(candidate.report(), overlap.share()));
                }
            }
        }
        double best = found.stream().mapToDouble(CopyOf::share).max().orElse(0);
        return found.stream().filter(copy -> copy.share() >= best - AS_GOOD).findFirst();
    }

    /** Where the sample is too small to tell, the words have to. */
    private static boolean isWorthReading(Signature one, Signature other) {
        int level = Math.max(one.level(), other.level());
        int sampled = Math.min(one.at(level).size(), other.at(level).size());
        return sampled < FEWEST_SAMPLED || share(one, other) >= WORTH_READING;
    }

    /**
     * What two texts have in common, in words; the first is the later one.
     *
     * @param shared words of the shorter that are in the longer
     */
    private record Overlap(int shared, int later, int earlier) {
        static Overlap of(List<String> later, List<String> earlier) {
            boolean first = later.size() <= earlier.size();
            List<Long> shorter = Shingles.sequence(first ? later : earlier);
            Set<Long> longer = new HashSet<>(Shingles.sequence(first ? earlier : later));
            return new Overlap(covered(shorter, longer), later.size(), earlier.size());
        }

        private static int covered(List<Long> shorter, Set<Long> longer) {
            int covered = 0;
            int end = -MOST_BETWEEN - 1;
            for (int i = 0; i < shorter.size(); i++) {
                if (longer.contains(shorter.get(i))) {
                    int from = i - end <= MOST_BETWEEN ? Math.max(end, 0) : i;
                    covered += i + Shingles.LENGTH - from;
                    end = i + Shingles.LENGTH;
                }
            }
            return covered;
        }

        double share() {
            int shorter = Math.min(later, earlier);
            return shorter == 0 ? 0 : Math.min(1, (double) shared / shorter);
        }

        boolean isCopy() {
            return shared >= FEWEST_WORDS && share() >= SHARE && shared >= PART * later;
        }
    }
}
