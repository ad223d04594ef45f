package org.nuncio.sentence;

import java.util.List;
import java.util.Set;
import org.nuncio.sentence.Nlp4jReader.Piece;

/** Where a caption without a stop was run into the paragraph below it: <i>Mr Roe boards a ferry in Northport The strike was called off</i>. */
final class CaptionEnd {
    private static final int SHORTEST = 3;
    private static final Set<String> ARTICLES = Set.of("The", "These", "Those");

    /** They may be a part of a name or a name themselves, where the word before them is one: <i>Wang He said</i>. */
    private static final Set<String> OTHERS = Set.of(
            "He",
            "She",
            "It",
            "They",
            "But",
            "This",
            "There",
            "When",
            "While",
            "After",
            "Although",
            "His",
            "Their",
            "Its",
            "Some",
            "Many",
            "Most");

    private static final Set<String> AFTER_PLACE_WORDS = Set.of("the", "a", "his", "her", "its", "their");
    private static final Set<String> PLACE_WORDS = Set.of("In", "On", "At");
    private static final Set<String> LEADING = Set.of(
            "the", "a", "an", "of", "in", "on", "at", "to", "by", "for", "from", "with", "and", "or", "but", "as",
            "than", "that", "is", "are", "was", "were", "called", "named", "titled", "says", "said", "asked", "not");

    private CaptionEnd() {}

    /** Whether a sentence begins after the word at {@code i}, though no mark says so: a capital stands where none belongs. */
    static boolean at(List<Piece> pieces, int i) {
        if (i < SHORTEST || i + 2 >= pieces.size()) {
            return false;
        }
        String before = pieces.get(i).form();
        String opener = pieces.get(i + 1).form();
        String next = pieces.get(i + 2).form();
        if (!isWord(before) || LEADING.contains(before) || !Character.isLowerCase(next.charAt(0))) {
            return false;
        }
        boolean name = Character.isUpperCase(before.charAt(0));
        return ARTICLES.contains(opener)
                || OTHERS.contains(opener) && !name
                || PLACE_WORDS.contains(opener) && AFTER_PLACE_WORDS.contains(next);
    }

    private static boolean isWord(String form) {
        return form.length() > 1 && form.chars().allMatch(Character::isLetterOrDigit);
    }
}
