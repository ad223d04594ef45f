package org.nuncio.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** <i>Chadian jets bombed the port and ground forces moved in</i>: forces of whom nothing is said, right behind forces of a state, are of that state. */
final class JoinedForces {
    private static final Set<String> ARTICLES = Set.of("a", "an", "some", "other", "foreign", "enemy", "rebel", "both");

    private final Sentence sentence;
    private final Mentions mentions;

    JoinedForces(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    Reading placed(Reading reading) {
        boolean open = reading.actors().size() == 1
                && isForce(reading.actors().get(0))
                && reading.actors().get(0).actor().code() == null
                && isBare(reading.actors().get(0));
        Optional<String> state = open ? before(reading.predicate()) : Optional.empty();
        return state.map(code -> reading.with(
                        List.of(reading.actors()
                                .get(0)
                                .as(reading.actors().get(0).actor().withCode(code), "same-side")),
                        reading.recipients().stream()
                                .filter(r -> !code.equals(r.actor().code()))
                                .toList()))
                .orElse(reading);
    }

    private static boolean isForce(ActorMention mention) {
        return mention.rule().equals("role") && "MIL".equals(mention.actor().sector());
    }

    private boolean isBare(ActorMention mention) {
        return mention.sentence() == sentence.index()
                && new NounPhrase(sentence, sentence.token(mention.head()))
                        .words().stream().noneMatch(t -> ARTICLES.contains(t.lemma()));
    }

    /** Whose the forces are that do what the verb is joined to. */
    private Optional<String> before(Token verb) {
        Optional<Token> first = verb.is("conj") ? sentence.head(verb).filter(Token::isVerb) : Optional.empty();
        return first.flatMap(v -> sentence.child(v, "nsubj")).stream()
                .flatMap(subject -> mentions.actorsAt(sentence, subject).stream())
                .filter(m -> m.actor().code() != null
                        && ("MIL".equals(m.actor().sector()) || m.rule().equals("place"))) // jets
                .map(m -> m.actor().code())
                .findFirst();
    }
}
