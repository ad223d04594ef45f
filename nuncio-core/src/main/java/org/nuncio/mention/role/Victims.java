package org.nuncio.mention.role;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** People who are only counted, <i>Nine were detained</i>, or told of by where they live, learn and pray: <i>a mob burned down a mosque</i>. */
public final class Victims {
    private static final Set<String> DONE_TO_PEOPLE = Words.set(
            "kill wound injure hurt arrest detain jail imprison execute hang deport abduct kidnap behead shoot");

    private static final Set<String> DONE_TO_HOMES = Words.set(
            "attack shell bomb hit strike raid storm burn torch loot destroy ransack pound target bombard flatten raze blast vandalise vandalize fire strafe");

    private static final Map<String, String> HOMES = Map.ofEntries(
            Map.entry("mosque", "REL"),
            Map.entry("synagogue", "REL"),
            Map.entry("temple", "REL"),
            Map.entry("shrine", "REL"),
            Map.entry("monastery", "REL"),
            Map.entry("school", "EDU"),
            Map.entry("kindergarten", "EDU"),
            Map.entry("marketplace", "CVL"));

    private Victims() {}

    /** People of no known country, by their number or by what is theirs, where something is done to it that people suffer. */
    public static Optional<Resolution> of(NounPhrase phrase) {
        return counted(phrase).or(() -> atHome(phrase));
    }

    private static Optional<Resolution> atHome(NounPhrase phrase) {
        Token home = phrase.head();
        String sector = HOMES.get(home.lemma());
        boolean harmed = sector != null
                && (home.is("obj")
                        || home.relation().equals("nsubj:pass")
                        || home.is("obl")
                                && Set.of("on", "at").contains(NounPhrase.preposition(phrase.sentence(), home)))
                && phrase.sentence()
                        .head(home)
                        .filter(v -> v.isVerb() && DONE_TO_HOMES.contains(v.lemma()))
                        .isPresent();
        return harmed
                ? Optional.of(Resolution.of(
                        new Actor(phrase.toString(), null, sector, null, Actor.Kind.PEOPLE), "role", "", Set.of()))
                : Optional.empty();
    }

    private static Optional<Resolution> counted(NounPhrase phrase) {
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
