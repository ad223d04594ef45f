package org.nuncio.coding.match;

import java.util.Set;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Where somebody or something comes from, which is not where it was: <i>pressure from Lima</i>, <i>arrested two engineers from China</i>. */
public final class Origins {
    private static final Set<String> SENT = Set.of(
            "pressure",
            "threat",
            "interference",
            "meddling",
            "demand",
            "criticism",
            "call",
            "appeal",
            "warning",
            "request",
            "order",
            "message",
            "letter",
            "statement",
            "permission",
            "support",
            "backing",
            "encouragement",
            "instruction",
            "aggression",
            "danger",
            "provocation");

    /** Who is brought away was where he is brought from: <i>evacuated 90 workers from Sudan</i>. */
    private static final Set<String> REMOVING = Set.of(
            "withdraw",
            "pull",
            "evacuate",
            "expel",
            "remove",
            "rescue",
            "bring",
            "fly",
            "airlift",
            "repatriate",
            "drive",
            "oust",
            "deport",
            "chase",
            "recall",
            "extract",
            "take",
            "eject",
            "move",
            "send",
            "banish",
            "bar",
            "flee",
            "return",
            "escape",
            "lead",
            "carry",
            "ferry",
            "lift",
            "order",
            "push",
            "force",
            "throw",
            "dismiss");

    private static final Set<String> ARGUMENTS = Set.of("obj", "nsubj", "nsubj:pass", "iobj", "obl", "conj");

    private Origins() {}

    /** @param place governor of a phrase behind the preposition */
    public static boolean isOne(Sentence sentence, Mentions mentions, Token place, String preposition) {
        boolean helper = preposition.equals("of")
                && sentence.head(place)
                        .filter(help -> Slots.HELP.contains(help.lemma())
                                && NounPhrase.preposition(sentence, help).equals("with"))
                        .isPresent();
        return helper // with the backing of Peru
                || preposition.equals("from")
                        && sentence.head(place)
                                .filter(n -> SENT.contains(n.lemma())
                                        || isNative(sentence, mentions, n.isVerb() ? before(sentence, place, n) : n))
                                .isPresent();
    }

    /** The object right before the preposition, on which another parser would hang the place. */
    private static Token before(Sentence sentence, Token place, Token verb) {
        return sentence.children(verb, "obj").stream()
                .filter(o -> sentence.child(place, "case")
                        .filter(from -> from.index() == o.index() + 1)
                        .isPresent())
                .findFirst()
                .orElse(verb);
    }

    /** <i>engineers from China</i>, unless the verb brings them away from there. */
    private static boolean isNative(Sentence sentence, Mentions mentions, Token noun) {
        boolean people = noun.isNoun()
                && ARGUMENTS.contains(noun.relation())
                && mentions.actorsAt(sentence, noun).stream()
                        .anyMatch(m -> m.actor().kind() == Actor.Kind.PEOPLE
                                || m.actor().isPerson());
        return people
                && sentence.head(noun)
                        .filter(verb -> REMOVING.contains(verb.lemma()))
                        .isEmpty();
    }
}
