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
import org.jspecify.annotations.Nullable;

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
    private record Pair(int claim, String happening, Fit fit) {
        double score() {
            return fit.score();
        }
    }

    /**
     * Where a claim belongs.
     *
     * @param reason why, null where it is the first of its happening
     */
    record Place(String happening, @Nullable String reason) {}

    /**
     * The happening of each claim of an article.
     *
     * @param told the claims of one article with their traces, in its order
     */
    Map<Claim, Place> add(Map<Claim, Trace> told) {
        List<Claim> claims = List.copyOf(told.keySet());
        List<Trace> fresh = List.copyOf(told.values());
        Map<Integer, Pair> chosen = choose(pairs(fresh));
        Map<Claim, Place> places = new LinkedHashMap<>();
        for (int i = 0; i < fresh.size(); i++) {
            Trace trace = fresh.get(i);
            Pair pair = chosen.get(i);
            String id = pair == null ? trace.happening() : pair.happening();
            Trace before = traces.get(id);
            put(before == null ? trace : before.with(trace));
            touched.add(id);
            places.put(
                    claims.get(i),
                    new Place(
                            id,
                            before == null || pair == null ? null : pair.fit().reason()));
        }
        return places;
    }

    private List<Pair> pairs(List<Trace> fresh) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            Set<String> candidates = new HashSet<>();
            fresh.get(i).keys().forEach(key -> candidates.addAll(byKey.getOrDefault(key, Set.of())));
            for (String candidate : candidates) {
                Fit fit = SameHappening.fit(traces.get(candidate), fresh.get(i));
                if (fit.isEnough()) {
                    pairs.add(new Pair(i, candidate, fit));
                }
            }
        }
        pairs.sort(Comparator.comparing((Pair pair) -> !pair.fit().isSameDay())
                .thenComparing(Pair::score, Comparator.reverseOrder())
                .thenComparingInt(Pair::claim)
                .thenComparing(Pair::happening));
        return pairs;
    }

    /** Those that name the day first, so that news do not take the place of what they bring to mind, and then the best; an article tells of a happening once, because the coder has folded what it repeats. */
    private static Map<Integer, Pair> choose(List<Pair> pairs) {
        Map<Integer, Pair> chosen = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!chosen.containsKey(pair.claim()) && taken.add(pair.happening())) {
                chosen.put(pair.claim(), pair);
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
