package org.nuncio.coding;

import java.util.List;
import java.util.Set;
import org.nuncio.mention.ActorMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** <i>He is recalling his own ambassador, Ada Lind</i>: that is done to the state where she was sent, and not to her. */
final class OwnEnvoys {
    private static final Set<String> TYPES = Set.of("SANCTION", "RETREAT");
    private static final String WITHDRAWAL = "withdraw";

    private OwnEnvoys() {}

    static Reading spared(Reading reading) {
        if (!TYPES.contains(reading.type().name()) || !reading.modes().contains(WITHDRAWAL)) {
            return reading;
        }
        Sentence sentence = reading.match().clause().sentence();
        List<ActorMention> kept = reading.recipients().stream()
                .filter(r -> reading.actors().stream().noneMatch(a -> isOwn(sentence, r, a)))
                .toList();
        return kept.size() == reading.recipients().size() ? reading : reading.with(reading.actors(), kept);
    }

    private static boolean isOwn(Sentence sentence, ActorMention envoy, ActorMention sender) {
        return envoy.sentence() == sentence.index()
                && envoy.actor().code() != null
                && envoy.actor().code().equals(sender.actor().code())
                && sentence.child(sentence.token(envoy.head()), "nmod:poss")
                        .filter(Token::isPronoun)
                        .isPresent();
    }
}
