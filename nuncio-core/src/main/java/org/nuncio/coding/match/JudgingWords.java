package org.nuncio.coding.match;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.clause.ClauseReader;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Nouns that say nothing of what somebody thinks of a deed, which the words around them do: <i>an intolerable act</i>, <i>an act of piracy</i>. */
public final class JudgingWords {
    private static final Set<String> EMPTY = Set.of(
            ("act action step move measure gesture deed behaviour behavior conduct decision piece form campaign display thing policy remark "
                            + "comment statement case kind sort example instance symbol expression licence license invitation incitement recipe "
                            + "prelude call")
                    .split(" "));

    /** <i>an act of piracy</i>, <i>a licence to torture</i>, <i>a recipe for chaos</i> */
    private static final Set<String> LEADING = Set.of("of", "to", "for");

    private JudgingWords() {}

    /** {@link #head}, and in quotation marks all words: <i>called it "a knife in the back"</i>. */
    static Stream<Token> words(Sentence sentence, Token noun) {
        return Stream.concat(head(sentence, noun), QuotedWords.around(sentence, noun))
                .distinct();
    }

    /** The word, and where it is such a noun the words that judge; in quotation marks those right before it. */
    static Stream<Token> head(Sentence sentence, Token noun) {
        boolean empty = EMPTY.contains(noun.lemma());
        boolean quoted = QuotedWords.hold(sentence, noun);
        return Stream.concat(
                Stream.of(noun),
                sentence.children(noun).stream()
                        .filter(t -> empty || quoted)
                        .filter(t -> t.is("amod")
                                || t.is("compound")
                                || t.is("nmod") && LEADING.contains(NounPhrase.preposition(sentence, t))));
    }

    /** Who or what a clause that is told of is about: its subject, and of <i>it is unacceptable that Chad left</i> whoever did what is unacceptable. */
    public static Optional<Token> judged(Sentence sentence, Token told) {
        Optional<Token> subject = ClauseReader.surfaceSubject(sentence, told);
        boolean empty = !told.isVerb()
                && subject.filter(t -> t.form().equalsIgnoreCase("it")).isPresent();
        return empty
                ? Stream.of("ccomp", "xcomp", "advcl")
                        .flatMap(relation -> sentence.children(told, relation).stream())
                        .filter(verb -> !ClauseReader.isPassive(sentence, verb))
                        .flatMap(verb -> sentence.children(verb, "nsubj").stream())
                        .findFirst()
                : subject;
    }
}
