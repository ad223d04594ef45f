package org.nuncio.mention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Lists of words, and words by their place in a sentence. */
public final class Words {
    private static final Set<String> TITLES = set(
            "mr mrs ms miss mx sir dame lord lady dr prof gen maj major col lt capt sgt brig adm cmdr general colonel lieutenant captain brigadier admiral");

    private Words() {}

    /** The words between blanks. */
    public static Set<String> set(String words) {
        return Arrays.stream(words.trim().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /** The i-th word in lower case, or an empty string outside of the sentence. */
    public static String at(Sentence sentence, int i) {
        return i >= 0 && i < sentence.tokens().size() ? sentence.word(i) : "";
    }

    /** Words {@code from} to {@code to}, exclusive, in lower case with one blank between; empty where a bound lies outside of the sentence. */
    public static String between(Sentence sentence, int from, int to) {
        boolean inside = from >= 0 && from <= to && to <= sentence.tokens().size();
        StringJoiner words = new StringJoiner(" ");
        for (int i = from; inside && i < to; i++) {
            words.add(sentence.word(i));
        }
        return words.toString();
    }

    /** Whether these words in lower case stand here. */
    public static boolean stand(Sentence sentence, int at, String... words) {
        if (at < 0 || at + words.length > sentence.tokens().size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!sentence.word(at + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** The word in lower case. */
    public static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    /** Whether the word, in lower case and without its full stop, stands before the names of people: <i>mr</i>, <i>sir</i>, <i>gen</i>. */
    public static boolean isTitle(String word) {
        return TITLES.contains(word);
    }
}
