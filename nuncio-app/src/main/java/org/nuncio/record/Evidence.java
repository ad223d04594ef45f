package org.nuncio.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the words of two clauses. */
final class Evidence {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "at", "for", "and", "or", "by", "with", "from", "that", "this",
            "its", "his", "her", "their", "it", "he", "she", "they", "was", "were", "is", "are", "be", "been", "had",
            "has", "have", "as", "s", "said", "says", "who", "which", "would", "will");

    /** What tells that it is not the one of which others have told. */
    private static final Set<String> ANOTHER = Set.of(
            "again",
            "another",
            "second",
            "third",
            "fourth",
            "fresh",
            "further",
            "renewed",
            "repeated",
            "resumed",
            "anew");

    private Evidence() {}

    /** The words that carry meaning, lower case, in the order of the text. */
    static List<String> words(String clause) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(clause.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            if (!EMPTY.contains(matcher.group())) {
                words.add(matcher.group());
            }
        }
        return words;
    }

    /** How many of the words of both are shared (Dice), 0 to 1. */
    static double likeness(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Set<String> left = new HashSet<>(a);
        Set<String> right = new HashSet<>(b);
        long shared = left.stream().filter(right::contains).count();
        return 2.0 * shared / (left.size() + right.size());
    }

    /** How many of the words of the shorter are in the longer, 0 to 1. */
    static double containment(List<String> a, List<String> b) {
        Set<String> shorter = new HashSet<>(a.size() <= b.size() ? a : b);
        Set<String> longer = new HashSet<>(a.size() <= b.size() ? b : a);
        return shorter.isEmpty()
                ? 0
                : (double) shorter.stream().filter(longer::contains).count() / shorter.size();
    }

    static boolean tellsOfAnother(List<String> words) {
        return words.stream().anyMatch(ANOTHER::contains);
    }
}
