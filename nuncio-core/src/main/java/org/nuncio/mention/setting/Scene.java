package org.nuncio.mention.setting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Name;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.name.NameMeanings;

/**
 * The one state that a report is about, if there is one: it names that state, its places, people and bodies at least twice as often as any other. <i>The
 * army</i>, <i>protesters</i> and <i>the electoral commission</i> are then that state's.
 */
public final class Scene {
    private static final int LEAST = 3;
    private static final double LEAD = 2;
    /** The state of the dateline needs less, unless another has a quarter of all names: then the report is about both. */
    private static final double LEAD_AT_HOME = 1.5;

    private static final Set<String> SHARED = Set.of("Congress", "Senate", "Parliament");
    private static final int SIDE = 4;
    private static final int DATELINE = 3;

    private Scene() {}

    /**
     * @param names of all sentences
     * @param dateline country of the place in the dateline, or null; it counts as three names
     */
    public static Optional<String> of(
            List<List<NameSpan>> names, NameMeanings meanings, Gazetteer gazetteer, @Nullable String dateline) {
        Map<String, Integer> counts = counts(names, meanings, gazetteer, dateline);
        List<Map.Entry<String, Integer>> ranked = ranked(counts);
        return !ranked.isEmpty() && stands(ranked, counts, dateline)
                ? Optional.of(ranked.get(0).getKey())
                : Optional.empty();
    }

    /** The state where the reporter is, if the report opens with it: a dateline is chosen for the news, a byline tells where somebody sits. */
    public static @Nullable String told(@Nullable String filed, List<List<NameSpan>> names, NameMeanings meanings) {
        boolean opens = filed != null
                && names.stream()
                        .limit(1)
                        .flatMap(List::stream)
                        .limit(1)
                        .anyMatch(name -> name.names().stream()
                                .anyMatch(n ->
                                        meanings.codeOf(n).filter(filed::equals).isPresent()));
        return opens ? filed : null;
    }

    /**
     * The state at home in a report that is about several: that of the dateline, unless the report opens with another and names it half as often again. A
     * correspondent may write from the capital next door.
     *
     * @param filed country of the dateline or byline, or null
     */
    public static @Nullable String home(
            List<List<NameSpan>> names, NameMeanings meanings, Gazetteer gazetteer, @Nullable String filed) {
        Map<String, Integer> counts = named(names, meanings, gazetteer);
        Optional<String> opening = names.stream()
                .limit(1)
                .flatMap(List::stream)
                .flatMap(name -> stateOf(name, meanings, gazetteer).stream())
                .findFirst();
        return filed == null
                ? null
                : opening.filter(state -> counts.get(state) >= LEAD_AT_HOME * counts.getOrDefault(filed, 0))
                        .filter(state -> counts.get(state) >= LEAST)
                        .orElse(filed);
    }

    private static Map<String, Integer> counts(
            List<List<NameSpan>> names, NameMeanings meanings, Gazetteer gazetteer, @Nullable String dateline) {
        Map<String, Integer> counts = named(names, meanings, gazetteer);
        if (dateline != null) {
            counts.merge(dateline, DATELINE, Integer::sum);
        }
        return abroad(counts, dateline);
    }

    /** How often each state is named, or its places, people and bodies. */
    private static Map<String, Integer> named(List<List<NameSpan>> names, NameMeanings meanings, Gazetteer gazetteer) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<NameSpan> sentence : names) {
            for (NameSpan name : sentence) {
                stateOf(name, meanings, gazetteer).ifPresent(code -> counts.merge(code, 1, Integer::sum));
            }
        }
        return counts;
    }

    /** Codes of all states and bodies that are named, save by parties and by names that bodies of several states have. */
    public static Set<String> namedCodes(List<List<NameSpan>> names, NameMeanings meanings) {
        return names.stream()
                .flatMap(List::stream)
                .flatMap(name -> name.names().stream())
                .filter(n -> !isShared(n)
                        && !SharedNames.isShared(n)
                        && !(n instanceof Name.Organisation o && "PTY".equals(o.sector())))
                .map(meanings::codeOf)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> stateOf(NameSpan name, NameMeanings meanings, Gazetteer gazetteer) {
        return name.names().stream()
                .filter(n -> !isShared(n))
                .map(meanings::codeOf)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(code -> gazetteer.state(code).isPresent());
    }

    /** A report from where the talks are: a dateline whose state is never named again, where another is, counts once. */
    private static Map<String, Integer> abroad(Map<String, Integer> counts, @Nullable String dateline) {
        boolean unnamed = dateline != null && counts.get(dateline) == DATELINE;
        boolean others =
                counts.entrySet().stream().anyMatch(e -> !e.getKey().equals(dateline) && e.getValue() >= LEAST);
        if (unnamed && others) {
            counts.put(dateline, 1);
        }
        return counts;
    }

    /** <i>Congress</i> is what many states call a body of theirs. */
    private static boolean isShared(Name name) {
        return name instanceof Name.Institution body && SHARED.contains(body.name());
    }

    /** The two states named most, the first first. */
    private static List<Map.Entry<String, Integer>> ranked(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
    }

    private static boolean stands(
            List<Map.Entry<String, Integer>> ranked, Map<String, Integer> counts, @Nullable String dateline) {
        int first = ranked.get(0).getValue();
        int second = ranked.size() == 1 ? 0 : ranked.get(1).getValue();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        boolean atHome = ranked.get(0).getKey().equals(dateline) && second * SIDE < all;
        return first >= LEAST && first >= (atHome ? LEAD_AT_HOME : LEAD) * second;
    }
}
