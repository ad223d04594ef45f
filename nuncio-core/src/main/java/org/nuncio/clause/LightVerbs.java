package org.nuncio.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Verbs that only tell whose act a noun is: <i>a bomb planted by rebels</i>, <i>Chad carried out the expulsion of six envoys</i>. */
public final class LightVerbs {
    private static final Set<String> SUPPORTING =
            Set.of(("plant lay claim launch carry stage mount conduct perpetrate fire drop "
                            + "detonate execute commit organise organize unleash lead impose")
                    .split(" "));

    private static final Set<String> DOING =
            Set.of("carry", "conduct", "perform", "undertake", "perpetrate", "commit", "execute");

    private LightVerbs() {}

    /** <i>planted</i> in <i>a bomb planted by rebels</i>, <i>carried out</i> in <i>an attack carried out by them</i>: the verb tells only whose act the noun is. */
    public static Optional<Token> support(Sentence sentence, Token noun) {
        return noun.isNoun()
                ? sentence.children(noun, "acl").stream()
                        .filter(t -> t.tag().equals("VBN") && SUPPORTING.contains(t.lemma()))
                        .findFirst()
                : Optional.empty();
    }

    /** Who does what the noun says, by the verb behind or over it. */
    static List<Token> doers(Sentence sentence, Token noun) {
        Optional<Token> behind = support(sentence, noun);
        if (behind.isPresent()) {
            return agents(sentence, behind.get());
        }
        boolean ofSomebody = sentence.hasChild(
                noun, t -> t.is("nmod") && NounPhrase.preposition(sentence, t).equals("of"));
        Optional<Token> over = ofSomebody
                ? sentence.head(noun).filter(v -> v.isVerb() && DOING.contains(v.lemma()) && isOut(sentence, v))
                : Optional.empty();
        if (noun.is("obj")) {
            return over.filter(v -> !ClauseReader.isPassive(sentence, v))
                    .flatMap(v -> Subjects.of(sentence, v))
                    .map(List::of)
                    .orElse(List.of());
        }
        return noun.relation().equals("nsubj:pass")
                ? over.map(v -> agents(sentence, v)).orElse(List.of())
                : List.of();
    }

    /** A load is carried, a deed is carried out. */
    private static boolean isOut(Sentence sentence, Token verb) {
        return !verb.lemma().equals("carry")
                || sentence.hasChild(verb, t -> t.form().equals("out"));
    }

    private static List<Token> agents(Sentence sentence, Token verb) {
        return sentence.children(verb, "obl").stream()
                .filter(t -> ClauseReader.isAgent(sentence, t))
                .toList();
    }
}
