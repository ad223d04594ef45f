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
 * Those of no told country who speak to or of the authorities of a state, in a report about several. Somebody by full name speaks of <i>the government</i> as his own, as one calls
 * another's by its name: <i>Ben Lind, whose house was hit, accused the government of doing nothing</i>. And the opposition opposes its own: <i>opposition lawmakers
 * blamed the Chadian police</i>.
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
    /** Rules by which a country may have been taken from what stands around. */
    private static final Set<String> GUESSES = Set.of("setting", "scene", "title");

    private static final Set<String> OPPOSING = Set.of("OPP", "PTY");
    private static final Set<String> BY_NAME = Set.of("entity", "surname", "title");

    private Critics() {}

    public static Reading placed(Reading reading, Sentence sentence, Mentions mentions) {
        boolean open = SAYING.contains(reading.type().name())
                && !reading.actors().isEmpty()
                && reading.actors().stream().allMatch(m -> isUnknown(m, sentence, mentions));
        Optional<String> state = open
                ? blamed(reading, sentence)
                : opposed(reading, sentence, mentions)
                        .filter(code -> mentions.scene().isEmpty());
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

    /** The one state whose officials the opposition deals with, where that was put elsewhere by what stands around alone. */
    private static Optional<String> opposed(Reading reading, Sentence sentence, Mentions mentions) {
        Set<String> codes = ActorMention.codes(reading.recipients());
        boolean opposing = SAYING.contains(reading.type().name())
                && codes.size() == 1
                && !reading.actors().isEmpty()
                && reading.actors().stream().allMatch(m -> isGuessed(m, sentence, mentions))
                && reading.recipients().stream().allMatch(Critics::isOfficial);
        return opposing ? codes.stream().findFirst() : Optional.empty();
    }

    private static boolean isGuessed(ActorMention mention, Sentence sentence, Mentions mentions) {
        if (mention.sentence() != sentence.index() || !GUESSES.contains(mention.rule())) {
            return false;
        }
        Token head = sentence.token(mention.head());
        boolean opposition = OPPOSING.contains(String.valueOf(mention.actor().sector()))
                || new NounPhrase(sentence, head)
                        .tokens().stream().anyMatch(t -> t.lemma().equals("opposition"));
        return opposition
                && named(head, sentence, mentions).stream()
                        .noneMatch(m -> m.rule().equals("name") || m.rule().equals("place"));
    }

    private static boolean isOfficial(ActorMention mention) {
        Actor.Kind kind = mention.actor().kind();
        return AUTHORITIES.contains(String.valueOf(mention.actor().sector()))
                && (kind == Actor.Kind.PERSON || kind == Actor.Kind.PEOPLE);
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
