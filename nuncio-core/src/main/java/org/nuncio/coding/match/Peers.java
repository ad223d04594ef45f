package org.nuncio.coding.match;

import java.util.List;
import java.util.Set;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Whose <i>his counterparts in Iran and Israel</i> are: of those states, and not of his. Where <i>his Malian counterpart</i> is met in a town, that tells only where. */
public final class Peers {
    private static final Set<String> WORDS = Set.of("counterpart", "homologue");
    private static final Set<String> WHENCE = Set.of("in", "from", "of");

    private Peers() {}

    /** Those who do the same office in the states that the phrase names; empty where it names none, or is no such phrase. */
    public static List<ActorMention> of(Mentions mentions, Sentence sentence, Token noun) {
        return WORDS.contains(noun.lemma()) && !hasNationality(sentence, noun)
                ? sentence.children(noun, "nmod").stream()
                        .filter(t -> WHENCE.contains(NounPhrase.preposition(sentence, t)))
                        .flatMap(t -> Slots.spread(sentence, List.of(t)).stream())
                        .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                        .filter(m -> m.actor().code() != null)
                        .map(Peers::inOffice)
                        .toList()
                : List.of();
    }

    private static boolean hasNationality(Sentence sentence, Token noun) {
        return sentence.hasChild(
                noun,
                t -> (t.is("amod") || t.is("compound"))
                        && Character.isUpperCase(t.form().charAt(0)));
    }

    private static ActorMention inOffice(ActorMention state) {
        Actor actor = new Actor(state.actor().name(), state.actor().code(), "GOV", null, Actor.Kind.INSTITUTION);
        return new ActorMention(state.span(), state.sentence(), state.head(), actor, state.rule());
    }
}
