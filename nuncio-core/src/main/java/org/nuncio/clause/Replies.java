package org.nuncio.clause;

import java.util.Optional;
import java.util.Set;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Acts that are told as an answer to something: <i>Chad responded with air strikes on Togo</i>, <i>Togo answered the raid with sanctions</i>. Whoever answers does them. */
final class Replies {
    private static final Set<String> ANSWERING = Set.of(
            "answer",
            "respond",
            "reply",
            "react",
            "retaliate",
            "counter",
            "counterattack",
            "hit",
            "strike",
            "fight",
            "fire",
            "shoot");
    /** These answer only with <i>back</i>. */
    private static final Set<String> BACK = Set.of("hit", "strike", "fight", "fire", "shoot");

    private Replies() {}

    /** The subject of the verb that a noun answers with, if it does. */
    static Optional<Token> doer(Sentence sentence, Token noun) {
        boolean with = NounPhrase.preposition(sentence, noun).equals("with");
        Optional<Token> over = with ? sentence.head(noun) : Optional.empty();
        Optional<Token> verb = over.filter(h -> noun.is("nmod") && h.is("obj"))
                .flatMap(sentence::head) // answered the blast with an exercise
                .or(() -> over.filter(h -> noun.is("obl")));
        return verb.filter(v -> isAnswer(sentence, v) && !ClauseReader.isPassive(sentence, v))
                .flatMap(v -> Subjects.of(sentence, v));
    }

    /** Neither <i>did not respond with strikes</i> nor <i>may respond with strikes</i>. */
    private static boolean isReal(Sentence sentence, Token verb) {
        return !sentence.hasChild(
                verb,
                t -> t.relation().equals("advmod:neg")
                        || t.tag().equals("MD")
                        || t.tag().equals("TO")
                        || t.is("aux") && t.lemma().equals("do"));
    }

    private static boolean isAnswer(Sentence sentence, Token verb) {
        return verb.isVerb()
                && ANSWERING.contains(verb.lemma())
                && isReal(sentence, verb)
                && (!BACK.contains(verb.lemma())
                        || sentence.hasChild(verb, t -> t.form().equals("back")));
    }
}
