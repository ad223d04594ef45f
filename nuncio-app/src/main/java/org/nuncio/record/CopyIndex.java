package org.nuncio.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds by their keys the articles that another may copy, in memory. The same in SQL, over a table of keys with an index: {@code SELECT report, count(*) FROM key WHERE
 * key IN (...) GROUP BY report HAVING count(*) >= 2 ORDER BY count(*) DESC, position LIMIT 20}.
 */
public final class CopyIndex {
    private final Map<Long, List<Integer>> positions = new HashMap<>();
    private final List<Copies.Candidate> articles = new ArrayList<>();

    public void add(Copies.Candidate article) {
        for (Long key : article.signature().keys()) {
            positions.computeIfAbsent(key, k -> new ArrayList<>(2)).add(articles.size());
        }
        articles.add(article);
    }

    /** Those with most keys in common, in the order in which they were added. */
    public List<Copies.Candidate> candidates(Signature signature) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (Long key : signature.keys()) {
            positions.getOrDefault(key, List.of()).forEach(at -> shared.merge(at, 1, Integer::sum));
        }
        int needed = Math.min(Copies.SHARED_KEYS, signature.keys().size());
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= needed)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(Copies.MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .sorted()
                .map(articles::get)
                .toList();
    }
}
