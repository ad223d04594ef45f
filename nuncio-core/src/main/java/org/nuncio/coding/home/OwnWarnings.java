package org.nuncio.coding.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuncio.clause.Clause;
import org.nuncio.clause.ClauseReader;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Officials of no named state who warn of what a state will do: <i>Chad may break off talks with Mali, a senior official warned</i>. They speak for that state, which
 * threatens the other and is not itself threatened.
 */
public final class OwnWarnings {
    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL");

    private static final Set<String> POSSIBLY = Set.of("may", "might", "could", "can");

    private OwnWarnings() {}

    public static Reading placed(Reading told, Mentions mentions) {
        Reading reading = withoutAllies(told, mentions);
        boolean open = reading.type().name().equals("THREATEN")
                && !reading.isAct()
                && reading.actors().size() == 1
                && isOfficial(reading.actors().get(0))
                && !isForeseen(reading);
        Optional<String> state = open ? doer(reading) : Optional.empty();
        return state.map(code -> reading.with(
                        List.of(reading.actors()
                                .get(0)
                                .as(reading.actors().get(0).actor().withCode(code), "own-state")),
                        threatened(reading, code)))
                .orElse(reading);
    }

    /** <i>Chad could attack Mali, a diplomat warned</i>: of an attack that may come others warn. */
    private static boolean isForeseen(Reading reading) {
        Sentence sentence = reading.match().clause().sentence();
        return reading.core().type().name().equals("ASSAULT")
                && reading.match().clause().slot("complement").stream()
                        .anyMatch(v -> sentence.hasChild(v, t -> t.is("aux") && POSSIBLY.contains(t.lemma())));
    }

    /** <i>warned that Chad, Mali and Niger would fight</i>, said by Chad: those who fight beside it are not threatened. */
    private static Reading withoutAllies(Reading reading, Mentions mentions) {
        Set<String> own = ActorMention.codes(reading.actors());
        if (!reading.type().name().equals("THREATEN") || reading.isAct() || own.isEmpty()) {
            return reading;
        }
        Sentence sentence = reading.match().clause().sentence();
        Set<Integer> beside = reading.match().clause().slot("complement").stream()
                .flatMap(t -> ClauseReader.surfaceSubject(sentence, t).stream())
                .map(t -> t.is("conj") ? t.head() : t.index())
                .flatMap(first -> Stream.concat(
                        Stream.of(first),
                        sentence.children(sentence.token(first), "conj").stream()
                                .map(Token::index)))
                .collect(Collectors.toSet());
        List<ActorMention> others = reading.recipients().stream()
                .filter(r -> !(r.sentence() == sentence.index() && beside.contains(r.head())))
                .toList();
        boolean among = beside.size() > 1
                && beside.stream()
                        .flatMap(i -> mentions.actorsAt(sentence, sentence.token(i)).stream())
                        .anyMatch(m -> own.contains(m.actor().code()));
        return among ? reading.with(reading.actors(), others) : reading;
    }

    private static boolean isOfficial(ActorMention mention) {
        return mention.actor().code() == null
                && mention.rule().equals("role")
                && OFFICIAL.contains(String.valueOf(mention.actor().sector()));
    }

    /** The one state to whom the warning seems to go, if it is the subject of what is warned of. */
    private static Optional<String> doer(Reading reading) {
        Clause clause = reading.match().clause();
        Sentence sentence = clause.sentence();
        List<Token> subjects = clause.slot("complement").stream()
                .flatMap(t -> ClauseReader.surfaceSubject(sentence, t).stream())
                .toList();
        return reading.recipients().size() != 1
                ? Optional.empty()
                : reading.recipients().stream()
                        .filter(r -> r.actor().kind() == Actor.Kind.STATE
                                && r.actor().code() != null)
                        .filter(r -> subjects.stream().anyMatch(s -> s.index() == r.head()))
                        .map(r -> r.actor().code())
                        .findFirst();
    }

    private static List<ActorMention> threatened(Reading reading, String code) {
        return reading.within().map(Reading::recipients).orElse(List.of()).stream()
                .filter(r -> !code.equals(r.actor().code()))
                .toList();
    }
}
