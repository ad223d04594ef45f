package org.nuncio.coding.party;

import java.util.List;
import java.util.Set;
import org.nuncio.clause.ClauseReader;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Who only hears what is said: lawmakers at home, reporters. */
public final class Audience {
    /** Who is told what others are threatened with. */
    private static final Set<String> LISTENING = Set.of("LEG", "MED", "CVL", "JRN");

    private static final Set<String> TELLING = Set.of("tell", "inform", "brief");

    private Audience() {}

    /**
     * <i>Warned lawmakers that Chad would answer if the Togolese reply was harsh</i>: those at home who hear what their own state would do to others are not
     * threatened, unless it is they who are to meet the condition.
     */
    public static Reading spared(Reading spoken, Mentions mentions) {
        Reading reading = withoutReporters(spoken);
        if (!reading.type().name().equals("THREATEN") || reading.recipients().isEmpty()) {
            return reading;
        }
        Sentence sentence = reading.match().clause().sentence();
        List<Token> told = reading.match().clause().slot("complement");
        boolean ownDeed = told.stream()
                .flatMap(t -> ClauseReader.surfaceSubject(sentence, t).stream())
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .anyMatch(m -> reading.actors().stream().anyMatch(a -> Others.sharesState(a, m)));
        List<ActorMention> conditioned = Others.inCondition(reading, mentions);
        List<ActorMention> kept = reading.recipients().stream()
                .filter(r -> !ownDeed || Others.contains(conditioned, r) || !isAudience(r, reading.actors()))
                .toList();
        if (kept.size() == reading.recipients().size()) {
            return reading;
        }
        return heard(reading, kept);
    }

    /** With those who are left, else with whom the act itself is about. */
    private static Reading heard(Reading reading, List<ActorMention> left) {
        List<ActorMention> inner = reading.within().map(Reading::recipients).orElse(List.of());
        return reading.with(reading.actors(), left.isEmpty() ? SameActors.others(inner, reading.actors()) : left);
    }

    /** <i>Told reporters that his troops would stay</i>: nothing is promised or refused to them. */
    private static Reading withoutReporters(Reading reading) {
        List<ActorMention> kept = reading.recipients().stream()
                .filter(r -> !isToldReporter(r, reading))
                .toList();
        return kept.size() == reading.recipients().size() ? reading : heard(reading, kept);
    }

    private static boolean isToldReporter(ActorMention mention, Reading reading) {
        Sentence sentence = reading.match().clause().sentence();
        Token head = mention.sentence() == sentence.index() ? sentence.token(mention.head()) : null;
        return head != null
                && "MED".equals(mention.actor().sector())
                && (head.is("obj") || head.is("iobj"))
                && sentence.head(head).filter(v -> TELLING.contains(v.lemma())).isPresent();
    }

    private static boolean isAudience(ActorMention mention, List<ActorMention> actors) {
        Actor actor = mention.actor();
        return actor.sector() != null
                && LISTENING.contains(actor.sector())
                && (actor.code() == null || actors.stream().anyMatch(a -> Others.sharesState(a, mention)));
    }
}
