package org.nuncio.coding.match;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Compares words of a text with lemmas of the codebook, which may be two words or have a hyphen. */
public final class Lemmas {
    private static final Set<String> REFLEXIVES =
            Set.of("himself", "herself", "itself", "themselves", "oneself", "myself", "yourself", "ourselves");

    private Lemmas() {}

    /** Forms, lemmas, what a hyphen joins, and each lemma after the word or two before it: whatever {@link #is} and {@link #isIn} take for one word, or for the last of several. */
    public static Set<String> words(Sentence sentence) {
        Set<String> words = new HashSet<>();
        for (Token token : sentence.tokens()) {
            String lemma = lower(token.lemma());
            words.add(sentence.word(token.index()));
            words.add(lemma);
            words.add(hyphenated(sentence, token));
            words.add(afterOne(sentence, token));
            words.add(afterTwo(sentence, token));
        }
        return words;
    }

    /** Whether the word, or the word with those before it, is the lemma: {@code fire}, {@code cease-fire}, {@code tear gas}; {@code oneself} is any reflexive. */
    static boolean is(Sentence sentence, Token token, String wanted) {
        String lemma = lower(token.lemma());
        String form = lower(token.form());
        int space = wanted.lastIndexOf(' ');
        if (space > 0) {
            String last = wanted.substring(space + 1);
            String first = wanted.substring(0, space);
            int start = token.index() - first.split(" ").length;
            return (lemma.equals(last) || form.equals(last))
                    && start >= 0
                    && sentence.token(start)
                            .span()
                            .union(sentence.token(token.index() - 1).span())
                            .cut(sentence.articleText())
                            .equalsIgnoreCase(first);
        }
        return lemma.equals(wanted)
                || form.equals(wanted)
                || wanted.indexOf('-') > 0 && hyphenated(sentence, token).equals(wanted)
                || wanted.equals("oneself") && REFLEXIVES.contains(form);
    }

    /** Whether the word is one of the lemmas, by itself or with what stands before it. */
    public static boolean isIn(Sentence sentence, Token token, Set<String> lemmas) {
        String lemma = lower(token.lemma());
        return lemmas.contains(lemma)
                || lemmas.contains(sentence.word(token.index()))
                || lemmas.contains(hyphenated(sentence, token))
                || lemmas.contains(afterOne(sentence, token))
                || lemmas.contains(afterTwo(sentence, token));
    }

    /** <i>patrol ships</i>: {@code patrol ship}; the lemma alone for the first word. */
    private static String afterOne(Sentence sentence, Token token) {
        String lemma = lower(token.lemma());
        return token.index() < 1 ? lemma : sentence.word(token.index() - 1) + " " + lemma;
    }

    /** <i>coast guard ships</i>: {@code coast guard ship}; the lemma alone for the first two words. */
    private static String afterTwo(Sentence sentence, Token token) {
        return token.index() < 2
                ? lower(token.lemma())
                : sentence.word(token.index() - 2) + " " + afterOne(sentence, token);
    }

    /** Whether the lemma alone, or after that of the word before, is one of them: <i>air raids</i>; forms do not count. */
    public static boolean isLemmaOf(Sentence sentence, Token token, Set<String> lemmas) {
        return lemmas.contains(token.lemma())
                || token.index() > 0
                        && lemmas.contains(sentence.token(token.index() - 1).lemma() + " " + token.lemma());
    }

    /** <i>cease-fires</i>, which the tokenizer cuts in three: {@code cease-fire}; empty where no hyphen joins the word to the one before. */
    static String hyphenated(Sentence sentence, Token token) {
        int hyphen = token.index() - 1;
        boolean joined = hyphen > 0
                && sentence.token(hyphen).form().equals("-")
                && sentence.token(hyphen - 1).span().end()
                        == sentence.token(hyphen).span().start()
                && sentence.token(hyphen).span().end() == token.span().start();
        return joined ? lower(sentence.token(hyphen - 1).form()) + "-" + lower(token.lemma()) : "";
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
