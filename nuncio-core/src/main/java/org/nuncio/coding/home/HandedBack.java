package org.nuncio.coding.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** <i>Returned to Chad the six sailors it had seized</i>: people who are handed to a state are that state's, whatever else is told of them. */
public final class HandedBack {
    private static final Set<String> HANDING =
            Set.of("return", "hand", "release", "send", "transfer", "deliver", "repatriate", "surrender", "give");
    private static final Set<String> TO = Set.of("to", "over to", "back to");

    private HandedBack() {}

    public static Reading placed(Reading reading, Sentence sentence, Mentions mentions) {
        List<ActorMention> recipients = reading.recipients().stream()
                .map(m -> isOpen(m, sentence)
                        ? receiver(sentence, sentence.token(m.head()), mentions)
                                .map(state ->
                                        m.as(m.actor().withCode(state.actor().code()), "receiver"))
                                .orElse(m)
                        : m)
                .toList();
        return recipients.equals(reading.recipients()) ? reading : reading.with(reading.actors(), recipients);
    }

    private static boolean isOpen(ActorMention mention, Sentence sentence) {
        return mention.actor().code() == null
                && mention.actor().sector() != null
                && mention.sentence() == sentence.index();
    }

    private static Optional<ActorMention> receiver(Sentence sentence, Token handed, Mentions mentions) {
        Optional<Token> verb =
                handed.is("obj") ? sentence.head(handed).filter(v -> HANDING.contains(v.lemma())) : Optional.empty();
        return verb.stream()
                .flatMap(v -> sentence.children(v, "obl").stream())
                .filter(t -> TO.contains(NounPhrase.preposition(sentence, t)))
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> m.actor().kind() == Actor.Kind.STATE && m.actor().code() != null)
                .findFirst();
    }
}
