package org.nuncio.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * What a bare number counts that goes on from one before: <i>killed three rebels and captured two</i>, <i>killing one gunman and seizing six more</i>, <i>ten men, two
 * of whom were shot</i>.
 */
public final class CountedAgain {
    private static final Set<String> OBJECTS = Set.of("obj", "nsubj:pass");
    private static final Set<String> MORE = Set.of("more", "other", "another", "further");

    private CountedAgain() {}

    /** The noun that was counted before, of the verb that the number's own verb goes on from; none where the number has a noun of its own. */
    public static Optional<Token> noun(Sentence sentence, Token number) {
        if (isOfWhom(sentence, number)) {
            return sentence.head(number).filter(verb -> verb.is("acl")).flatMap(sentence::head);
        }
        boolean bare = number.isNumber()
                && OBJECTS.contains(number.relation())
                && sentence.children(number).stream().allMatch(t -> isBeside(sentence, t));
        return bare ? sentence.head(number).flatMap(verb -> before(sentence, verb)) : Optional.empty();
    }

    /** <i>Ten soldiers, two of whom were killed</i> */
    private static boolean isOfWhom(Sentence sentence, Token some) {
        return (some.isNumber() || some.tag().startsWith("JJ"))
                && some.relation().startsWith("nsubj")
                && sentence.hasChild(
                        some,
                        t -> t.form().equals("whom")
                                && NounPhrase.preposition(sentence, t).equals("of"));
    }

    private static boolean isBeside(Sentence sentence, Token word) {
        boolean of = word.is("nmod") && NounPhrase.preposition(sentence, word).equals("of");
        return !of
                && !word.is("compound")
                && (!word.is("amod")
                        || MORE.contains(word.lemma())
                        || word.tag().equals("JJR"));
    }

    private static Optional<Token> before(Sentence sentence, Token verb) {
        boolean goesOn = verb.isVerb() && (verb.is("conj") || verb.is("advcl"));
        return goesOn
                ? sentence.head(verb)
                        .flatMap(first -> Stream.concat(Stream.of(first), sentence.children(first, "conj").stream())
                                .filter(v -> v.isVerb() && v.index() < verb.index())
                                .flatMap(v -> sentence.children(v).stream())
                                .filter(t -> OBJECTS.contains(t.relation()) && t.index() < verb.index())
                                .filter(t -> isCounted(sentence, t))
                                .reduce((a, b) -> b))
                : Optional.empty();
    }

    private static boolean isCounted(Sentence sentence, Token noun) {
        List<Token> numbers = sentence.children(noun, "nummod");
        return noun.isNoun() && !noun.isProperNoun() && (noun.tag().equals("NNS") || !numbers.isEmpty());
    }
}
