package org.nuncio.coding.party;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.clause.Clause;
import org.nuncio.coding.match.Slots;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** To whom a person is given up who is wanted there: <i>extradited a banker sought by Chad</i>, <i>approved the extradition of a man wanted in Togo</i>. */
public final class Fugitives {
    private static final String EXTRADITION = "063";
    private static final Set<String> WANTED =
            Set.of("want", "seek", "charge", "accuse", "indict", "convict", "sentence", "try", "prosecute");
    private static final Set<String> BY = Set.of("by", "in");

    private Fugitives() {}

    /** The reading with those who want the person as recipients, where it names none. */
    public static Reading wanted(Reading reading, Mentions mentions) {
        boolean open = EXTRADITION.equals(reading.match().use().entry().cameo())
                && reading.type().name().equals("COOPERATE")
                && reading.recipients().stream().noneMatch(r -> r.actor().code() != null)
                && !reading.actors().isEmpty();
        if (!open) {
            return reading;
        }
        Clause clause = reading.match().clause();
        Sentence sentence = clause.sentence();
        List<ActorMention> found = Stream.of("object", "of")
                .flatMap(slot -> Slots.of(reading.match(), slot).stream())
                .flatMap(person -> seekers(sentence, person))
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> m.actor().code() != null)
                .toList();
        List<ActorMention> others = SameActors.others(SameActors.distinct(found), reading.actors());
        return others.isEmpty() ? reading : reading.with(reading.actors(), others);
    }

    /** Who seeks somebody, by what is said behind the noun or a noun below it: the ring of <i>members of a ring sought by Chad</i>. */
    static Stream<Token> seekers(Sentence sentence, Token person) {
        return Stream.concat(Stream.of(person), sentence.children(person, "nmod").stream())
                .flatMap(noun -> sentence.children(noun, "acl").stream())
                .filter(verb -> WANTED.contains(verb.lemma()) && verb.tag().equals("VBN"))
                .flatMap(verb -> sentence.children(verb, "obl").stream())
                .filter(t -> BY.contains(NounPhrase.preposition(sentence, t)));
    }
}
