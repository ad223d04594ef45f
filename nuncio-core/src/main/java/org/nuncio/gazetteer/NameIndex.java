package org.nuncio.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Spellings by their first word, the longest first, so that <i>Nord Stream 2</i> is found before <i>Nord Stream</i>. */
final class NameIndex {
    private final Map<String, List<String>> byFirstWord = new HashMap<>();
    private final Map<String, List<Name>> names = new LinkedHashMap<>();

    void add(String spelling, Name name) {
        String key = normal(spelling);
        List<Name> known = names.get(key);
        if (known == null) {
            known = new ArrayList<>();
            names.put(key, known);
            byFirstWord
                    .computeIfAbsent(firstWord(key, 0), k -> new ArrayList<>())
                    .add(key);
        }
        if (!known.contains(name)) {
            known.add(name);
        }
    }

    /** To be called once all names are in. */
    void sort() {
        byFirstWord
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())));
    }

    List<Name> exactly(String spelling) {
        return names.getOrDefault(normal(spelling), List.of());
    }

    /** The longest name that begins at {@code start} and ends where {@code end} says that a word may end. */
    Optional<Name.Match> longest(String normalText, int start, IntPredicate end) {
        for (String spelling : byFirstWord.getOrDefault(firstWord(normalText, start), List.of())) {
            if (normalText.startsWith(spelling, start) && end.test(start + spelling.length())) {
                return Optional.of(new Name.Match(start, start + spelling.length(), List.copyOf(names.get(spelling))));
            }
        }
        return Optional.empty();
    }

    /** One unit for one unit, so that offsets stay. */
    static String normal(String text) {
        return text.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u00a0', ' ')
                .replace('\n', ' ');
    }

    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        end = Math.max(end, Math.min(start + 1, text.length()));
        while (end > start && text.charAt(end - 1) == '.') {
            end--;
        }
        return text.substring(start, end);
    }
}
