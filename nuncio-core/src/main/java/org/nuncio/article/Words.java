package org.nuncio.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Small questions about the words of a line. */
final class Words {
    private static final String CLOSERS = "\"'”’»“‘)]";

    private Words() {}

    static List<String> of(String line) {
        return line.isBlank() ? List.of() : List.of(line.strip().split("\\s++"));
    }

    /** The word in lower case without punctuation at its ends: {@code "(Photo:"} → {@code photo}. */
    static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end).toLowerCase(Locale.ROOT);
    }

    static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    static boolean startsLower(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
    }

    /** Whether the line ends like a sentence: in a full stop, question or exclamation mark, closing quotes and brackets aside. */
    static boolean endsSentence(String line) {
        int end = line.length();
        while (end > 0 && (CLOSERS.indexOf(line.charAt(end - 1)) >= 0 || line.charAt(end - 1) == ' ')) {
            end--;
        }
        return end > 0 && ".!?…".indexOf(line.charAt(end - 1)) >= 0;
    }

    static boolean allIn(List<String> words, Set<String> known) {
        return words.stream().map(Words::bare).filter(word -> !word.isEmpty()).allMatch(known::contains);
    }
}
