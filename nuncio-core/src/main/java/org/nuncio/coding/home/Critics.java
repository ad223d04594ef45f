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

/**
 * In a report about several states, somebody by full name of whom nothing tells a country and who speaks to or of <i>the government</i>: his own, as one calls
 * another's by its name. <i>Ben Lind, whose house was hit, accused the government of doing nothing</i>.
 */
public final class Critics {
    private static final Set<String> SAYING = Set.of("ACCUSE", "REQUEST", "REJECT", "SUPPORT", "THREATEN");
    private static final Set<String> AUTHORITIES = Set.of("GOV", "LEG", "JUD", "COP");
    private static final Set<String> CALLED = Set.of(
            "government",
            "authority",
            "authorities",
            "parliament",
            "cabinet",
            "president",
            "premier",
            "police",
            "minister",
            "ministry");
    private static final Set<String> RULES = Set.of("setting", "anaphor", "scene");
    private static final Set<String> BY_NAME = Set.of("entity", "surname", "title");

    private Critics() {}

    public static Reading placed(Reading reading, Sentence sentence, Mentions mentions) {
        boolean open = SAYING.contains(reading.type().name())
                && !reading.actors().isEmpty()
                && reading.actors().stream().allMatch(m -> isUnknown(m, sentence, mentions));
        Optional<String> state = open ? blamed(reading, sentence) : Optional.empty();
        return state.map(code -> reading.with(
                        reading.actors().stream()
                                .map(m -> m.as(m.actor().withCode(code), "own-state"))
                                .toList(),
                        reading.recipients()))
                .orElse(reading);
    }

    /** The one state whose bare authorities it is said to. */
    private static Optional<String> blamed(Reading reading, Sentence sentence) {
        Set<String> codes = ActorMention.codes(reading.recipients());
        return codes.size() == 1 && reading.recipients().stream().allMatch(m -> isBare(m, sentence))
                ? codes.stream().findFirst()
                : Optional.empty();
    }

    private static boolean isBare(ActorMention mention, Sentence sentence) {
        if (mention.sentence() != sentence.index() || !RULES.contains(mention.rule())) {
            return false;
        }
        NounPhrase phrase = new NounPhrase(sentence, sentence.token(mention.head()));
        return AUTHORITIES.contains(String.valueOf(mention.actor().sector()))
                && CALLED.contains(phrase.head().lemma())
                && phrase.tokens().size() <= 2
                && phrase.tokens().stream().noneMatch(Token::isProperNoun);
    }

    /** A person by full name, of whom his own words and the clauses beside him name no state and no body. */
    private static boolean isUnknown(ActorMention mention, Sentence sentence, Mentions mentions) {
        Actor actor = mention.actor();
        return actor.isPerson()
                && actor.code() == null
                && mention.isByFullName()
                && BY_NAME.contains(mention.rule())
                && mention.sentence() == sentence.index()
                && named(sentence.token(mention.head()), sentence, mentions).isEmpty();
    }

    private static List<ActorMention> named(Token person, Sentence sentence, Mentions mentions) {
        return sentence.subtree(person).stream()
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> m.actor().code() != null)
                .toList();
    }
}
