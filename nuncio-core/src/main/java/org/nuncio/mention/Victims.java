package org.nuncio.mention;

import java.util.Optional;
import java.util.Set;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorResolver.Resolution;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** People who are only counted: <i>Nine were detained</i>, <i>three had been killed</i>. */
final class Victims {
    private static final Set<String> DONE_TO_PEOPLE = Words.set(
            "kill wound injure hurt arrest detain jail imprison execute hang deport abduct kidnap behead shoot");

    private Victims() {}

    /** People of no known country, where something is done to the number that only people suffer. */
    static Optional<Resolution> of(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        Token number = phrase.head();
        boolean people = number.isNumber()
                && number.relation().equals("nsubj:pass")
                && phrase.modifiersBy(Set.of("of", "in")).isEmpty()
                && sentence.head(number)
                        .filter(v -> DONE_TO_PEOPLE.contains(v.lemma()))
                        .isPresent();
        Actor counted = new Actor(phrase.toString(), null, "CVL", null, Actor.Kind.PEOPLE);
        return people ? Optional.of(Resolution.of(counted, "role", "", Set.of())) : Optional.empty();
    }
}
