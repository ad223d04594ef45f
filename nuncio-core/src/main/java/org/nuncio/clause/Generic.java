package org.nuncio.clause;

import java.util.Set;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** What is said of anybody who may do it, and of nobody in particular: <i>offered an amnesty to those who laid down their arms</i>, <i>will jail anyone who burns the flag</i>. */
final class Generic {
    private static final Set<String> ANYBODY =
            Set.of("anyone", "anybody", "everyone", "everybody", "those", "whoever", "any", "all");

    /** To whom it is held out, or for whom it is meant. */
    private static final Set<String> HELD_OUT = Set.of("to", "for", "against");

    private static final Set<String> TERMS = Set.of(
            "amnesty",
            "pardon",
            "reward",
            "bounty",
            "immunity",
            "safe-conduct",
            "asylum",
            "visa",
            "penalty",
            "punishment",
            "fine",
            "job",
            "payment");

    private static final Set<String> HOLDING_OUT = Set.of(
            "offer", "promise", "threaten", "pledge", "vow", "warn", "refuse", "grant", "authorise", "authorize");

    private Generic() {}

    /** Whether the verb stands in a restrictive clause on people whom a promise, a threat or a rule is about. */
    static boolean isOf(Sentence sentence, Token verb) {
        Token clause = verb.is("conj") ? sentence.head(verb).orElse(verb) : verb;
        if (!clause.is("acl:relcl") || isSetOff(sentence, clause)) {
            return false;
        }
        Token people = sentence.token(clause.head());
        boolean any = ANYBODY.contains(people.lemma())
                || people.tag().equals("NNS")
                        && sentence.children(people).stream()
                                .noneMatch(t -> t.is("det") || t.is("nummod") || t.is("nmod:poss"));
        return any
                && sentence.head(people)
                        .filter(h -> isTerm(sentence, people, h))
                        .isPresent();
    }

    private static boolean isTerm(Sentence sentence, Token people, Token head) {
        boolean aimed =
                HELD_OUT.contains(NounPhrase.preposition(sentence, people)) || people.is("obj") || people.is("iobj");
        return aimed && (TERMS.contains(head.lemma()) || HOLDING_OUT.contains(head.lemma()));
    }

    private static boolean isSetOff(Sentence sentence, Token clause) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.form().equals(",") && t.index() > clause.head() && t.index() < clause.index());
    }
}
