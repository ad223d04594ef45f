package org.nuncio.coding.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** <i>Chadian jets bombed the port and ground forces moved in</i>: forces of whom nothing is said, right behind forces of a state, are of that state. */
public final class JoinedForces {
    private static final Set<String> ARTICLES = Set.of("a", "an", "some", "other", "foreign", "enemy", "rebel", "both");

    private static final Set<String> RIVALS = Set.of("REB", "SEP", "UAF", "OPP", "PTY");
    private static final Set<String> NAMED = Set.of("role", "name", "title");
    private static final Set<String> PLACED = Set.of("setting", "scene");

    private final Sentence sentence;
    private final Mentions mentions;

    public JoinedForces(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    public Reading placed(Reading original) {
        Reading reading = original.with(besideTheirState(original.actors()), besideTheirState(original.recipients()));
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

    /** <i>Mali's government and a coalition of rebels signed in Algiers</i>: Mali's rebels, and not those of the place. */
    private List<ActorMention> besideTheirState(List<ActorMention> side) {
        Optional<ActorMention> government = side.stream()
                .filter(m -> "GOV".equals(m.actor().sector())
                        && NAMED.contains(m.rule())
                        && m.actor().code() != null)
                .findFirst();
        boolean two = side.size() == 2 && government.isPresent();
        return !two
                ? side
                : side.stream()
                        .map(m -> isRival(m) && isJoined(m, government.get())
                                ? m.as(
                                        m.actor()
                                                .withCode(
                                                        government.get().actor().code()),
                                        "same-side")
                                : m)
                        .toList();
    }

    private static boolean isRival(ActorMention mention) {
        return RIVALS.contains(String.valueOf(mention.actor().sector()))
                && (mention.actor().code() == null || PLACED.contains(mention.rule()));
    }

    private boolean isJoined(ActorMention rival, ActorMention government) {
        return rival.sentence() == sentence.index()
                && government.sentence() == sentence.index()
                && sentence.subtree(sentence.token(government.head())).contains(sentence.token(rival.head()));
    }

    private static boolean isForce(ActorMention mention) {
        return mention.rule().equals("role") && "MIL".equals(mention.actor().sector());
    }

    private boolean isBare(ActorMention mention) {
        return mention.sentence() == sentence.index()
                && new NounPhrase(sentence, sentence.token(mention.head()))
                        .tokens().stream().noneMatch(t -> ARTICLES.contains(t.lemma()));
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
