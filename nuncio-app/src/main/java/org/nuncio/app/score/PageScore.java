package org.nuncio.app.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of the text of a page was found, and how much else. Runs of four words are compared as bags, and each page counts alike: its hits, surplus and misses
 * add up to one. So does the public benchmark of article extraction by Zyte.
 *
 * @param hits share of runs that are in both texts
 * @param surplus share of runs that were extracted and ought not to be
 * @param misses share of runs that were not extracted
 * @param words F1 over the bag of single words
 */
public record PageScore(double hits, double surplus, double misses, double words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int RUN = 4;

    /** The text of a page that was read, against what a person would copy. */
    public static PageScore of(String extracted, String wanted) {
        double[] runs = compare(runs(words(extracted)), runs(words(wanted)));
        double all = runs[0] + runs[1] + runs[2];
        double[] single = compare(bag(lower(words(extracted))), bag(lower(words(wanted))));
        double f1 = 2 * single[0] / Math.max(1, 2 * single[0] + single[1] + single[2]);
        return all == 0 ? new PageScore(1, 0, 0, f1) : new PageScore(runs[0] / all, runs[1] / all, runs[2] / all, f1);
    }

    public double precision() {
        return hits + surplus == 0 ? 0 : hits / (hits + surplus);
    }

    public double recall() {
        return hits + misses == 0 ? 0 : hits / (hits + misses);
    }

    public double f1() {
        return 2 * hits / Math.max(Double.MIN_NORMAL, 2 * hits + surplus + misses);
    }

    /** All pages alike. */
    static PageScore mean(List<PageScore> scores) {
        int n = Math.max(1, scores.size());
        return new PageScore(
                scores.stream().mapToDouble(PageScore::hits).sum() / n,
                scores.stream().mapToDouble(PageScore::surplus).sum() / n,
                scores.stream().mapToDouble(PageScore::misses).sum() / n,
                scores.stream().mapToDouble(PageScore::words).sum() / n);
    }

    private static double[] compare(Map<String, Integer> extracted, Map<String, Integer> wanted) {
        double[] counts = new double[3];
        Set<String> all = new HashSet<>(extracted.keySet());
        all.addAll(wanted.keySet());
        for (String key : all) {
            int have = extracted.getOrDefault(key, 0);
            int want = wanted.getOrDefault(key, 0);
            counts[0] += Math.min(have, want);
            counts[1] += Math.max(0, have - want);
            counts[2] += Math.max(0, want - have);
        }
        return counts;
    }

    private static Map<String, Integer> runs(List<String> words) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < Math.max(words.isEmpty() ? 0 : 1, words.size() - RUN + 1); i++) {
            runs.add(String.join(" ", words.subList(i, Math.min(words.size(), i + RUN))));
        }
        return bag(runs);
    }

    private static Map<String, Integer> bag(List<String> keys) {
        Map<String, Integer> bag = new HashMap<>();
        keys.forEach(key -> bag.merge(key, 1, Integer::sum));
        return bag;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
