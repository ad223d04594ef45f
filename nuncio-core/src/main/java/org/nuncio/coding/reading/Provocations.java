package org.nuncio.coding.reading;

import org.nuncio.clause.ClauseReader;
import org.nuncio.clause.Conditions;
import org.nuncio.codebook.Codebook;
import org.nuncio.coding.match.Lemmas;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** <i>will send the navy if it is fired on</i>: troops that answer what others do, or will not do, are a threat; those sent <i>if the floods persist</i> are none. */
final class Provocations {
    private Provocations() {}

    static boolean areAnsweredInForce(Codebook codebook, Reading act) {
        Sentence sentence = act.match().clause().sentence();
        return act.type().name().equals("MOBILIZE")
                && !act.modality().negated()
                && Conditions.verbsOf(sentence, act.predicate()).stream()
                        .anyMatch(verb -> isProvocation(codebook, sentence, verb));
    }

    private static boolean isProvocation(Codebook codebook, Sentence sentence, Token verb) {
        boolean nature = ClauseReader.surfaceSubject(sentence, verb)
                .filter(subject -> Lemmas.isIn(sentence, subject, codebook.lemmas("weather_things")))
                .isPresent();
        return !nature
                && (Conditions.isUnmet(sentence, verb)
                        || codebook.lemmas("provocations").contains(verb.lemma()));
    }
}
