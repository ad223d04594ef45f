package org.nuncio.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Folds the claims of one article after the other into happenings. What comes out depends on the order of the articles and on nothing else; what was folded
 * before is given as traces.
 */
final class Fold {
    private final Map<String, Trace> traces = new TreeMap<>();

    /** Happenings by what a claim must share with them: a type with a party to it, or with an article. */
    private final Map<String, Set<String>> byKey = new HashMap<>();

    private final Set<String> touched = new HashSet<>();

    /** @param known of all happenings that a claim to come can belong to */
    Fold(Iterable<Trace> known) {
        known.forEach(this::put);
    }

    /** A claim and a happening that it may tell of. */
    private record Pair(int claim, String happening, double score) {}

    /**
     * The happening of each claim of an article.
     *
     * @param claims of one article, in its order
     */
    Map<Claim, String> add(List<Claim> claims, Trace.Context context) {
        List<Trace> fresh =
                claims.stream().map(claim -> Trace.of(claim, context)).toList();
        Map<Integer, String> chosen = choose(pairs(fresh));
        Map<Claim, String> happenings = new LinkedHashMap<>();
        for (int i = 0; i < fresh.size(); i++) {
            Trace trace = fresh.get(i);
            String id = chosen.getOrDefault(i, trace.happening());
            Trace before = traces.get(id);
            put(before == null ? trace : before.with(trace));
            touched.add(id);
            happenings.put(claims.get(i), id);
        }
        return happenings;
    }

    private List<Pair> pairs(List<Trace> fresh) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            Set<String> candidates = new TreeSet<>();
            fresh.get(i).keys().forEach(key -> candidates.addAll(byKey.getOrDefault(key, Set.of())));
            for (String candidate : candidates) {
                double score = SameHappening.score(traces.get(candidate), fresh.get(i));
                if (score > 0) {
                    pairs.add(new Pair(i, candidate, score));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(Pair::claim)
                .thenComparing(Pair::happening));
        return pairs;
    }

    /** The best first; an article tells of a happening once, because the coder has folded what it repeats. */
    private static Map<Integer, String> choose(List<Pair> pairs) {
        Map<Integer, String> chosen = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!chosen.containsKey(pair.claim()) && taken.add(pair.happening())) {
                chosen.put(pair.claim(), pair.happening());
            }
        }
        return chosen;
    }

    private void put(Trace trace) {
        traces.put(trace.happening(), trace);
        trace.keys()
                .forEach(key -> byKey.computeIfAbsent(key, k -> new HashSet<>()).add(trace.happening()));
    }

    /** Those that have been added to since the beginning, in the order of their ids. */
    List<Trace> touched() {
        return traces.values().stream()
                .filter(trace -> touched.contains(trace.happening()))
                .toList();
    }
}
