package org.nuncio.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Gazetteer;

/**
 * The one state that a report is about, if there is one: it names that state, its places, people and bodies at least twice as often as any other. <i>The
 * army</i>, <i>protesters</i> and <i>the electoral commission</i> are then that state's.
 */
final class Scene {
    private static final int LEAST = 3;
    private static final int LEAD = 2;

    private Scene() {}

    /**
     * @param names of all sentences
     * @param dateline country of the place in the dateline, or null; it counts as two names
     */
    static Optional<String> of(
            List<List<NameSpan>> names, NameMeanings meanings, Gazetteer gazetteer, @Nullable String dateline) {
        Map<String, Integer> counts = new HashMap<>();
        if (dateline != null) {
            counts.put(dateline, 2);
        }
        for (List<NameSpan> sentence : names) {
            for (NameSpan name : sentence) {
                name.names().stream()
                        .map(meanings::codeOf)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .filter(code -> gazetteer.state(code).isPresent())
                        .ifPresent(code -> counts.merge(code, 1, Integer::sum));
            }
        }
        List<Map.Entry<String, Integer>> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        boolean one = !ranked.isEmpty()
                && ranked.get(0).getValue() >= LEAST
                && (ranked.size() == 1
                        || ranked.get(0).getValue() >= LEAD * ranked.get(1).getValue());
        return one ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
    }
}
