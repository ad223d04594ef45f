package org.nuncio.coding.match;

import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Nouns that say nothing of what somebody thinks of a deed, which the words around them do: <i>an intolerable act</i>, <i>an act of piracy</i>. */
final class JudgingWords {
    private static final Set<String> EMPTY = Set.of(
            ("act action step move measure gesture deed behaviour behavior conduct decision piece form campaign display thing policy remark "
                            + "comment statement")
                    .split(" "));

    private JudgingWords() {}

    /** The word, and where it is such a noun the words that judge. */
    static Stream<Token> words(Sentence sentence, Token noun) {
        Stream<Token> judging = EMPTY.contains(noun.lemma())
                ? sentence.children(noun).stream()
                        .filter(t -> t.is("amod")
                                || t.is("compound")
                                || t.is("nmod")
                                        && NounPhrase.preposition(sentence, t).equals("of"))
                : Stream.empty();
        return Stream.concat(Stream.of(noun), judging);
    }
}
