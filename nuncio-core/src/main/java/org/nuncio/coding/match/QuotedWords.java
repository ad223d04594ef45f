package org.nuncio.coding.match;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** The words of a judgement that is given in quotation marks: <i>called the decree "a licence to torture"</i>. */
final class QuotedWords {
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "``", "''");

    /** With these a quotation says the reverse of its other words: <i>"no coup"</i>, <i>"the end of the blockade"</i>. */
    private static final Set<String> REVERSING = Set.of(
            ("not n't no never without against end victory triumph stand answer response remedy solution alternative protection protect prevent "
                            + "avoid defeat overcome halt stop bulwark shield")
                    .split(" "));

    private QuotedWords() {}

    /** Whether the quotation opens between a word and what governs it, and nothing in it turns the sense of its words. */
    static boolean hold(Sentence sentence, Token word) {
        List<Token> quoted = quoted(sentence, word);
        return !quoted.isEmpty() && quoted.stream().noneMatch(t -> REVERSING.contains(t.lemma()));
    }

    /** The nouns, adjectives and verbs of the quotation, if it {@link #hold}s the word. */
    static Stream<Token> around(Sentence sentence, Token word) {
        return hold(sentence, word)
                ? quoted(sentence, word).stream()
                        .filter(t -> t.isNoun() || t.isVerb() || t.tag().startsWith("JJ"))
                : Stream.empty();
    }

    private static List<Token> quoted(Sentence sentence, Token word) {
        int opening = opening(sentence, word);
        return opening < 0
                ? List.of()
                : sentence.tokens().subList(opening + 1, sentence.tokens().size()).stream()
                        .takeWhile(t -> !isMark(t))
                        .toList();
    }

    /** The one mark before a word that is no clause of its own in it; where there are two, the quotation is closed again. */
    private static int opening(Sentence sentence, Token word) {
        int governing = word.head();
        List<Integer> marks = governing < 0 || word.isVerb()
                ? List.of()
                : IntStream.range(governing + 1, word.index())
                        .filter(i -> isMark(sentence.token(i)))
                        .boxed()
                        .toList();
        boolean clause = marks.size() == 1
                && sentence.hasChild(word, t -> (t.is("nsubj") || t.is("cop")) && t.index() > marks.get(0));
        return marks.size() == 1 && !clause ? marks.get(0) : -1;
    }

    private static boolean isMark(Token token) {
        return MARKS.contains(token.form());
    }
}
