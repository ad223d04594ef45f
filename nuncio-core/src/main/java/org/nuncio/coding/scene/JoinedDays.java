package org.nuncio.coding.scene;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Verbs of the same sentence whose day is that of an event by the way the two are joined: what is laid down in a law is done when that is passed, a means when it is
 * used, talks are on the day of what is said after them.
 */
final class JoinedDays {
    private static final Set<String> PASSING = Set.of(
            "pass",
            "approve",
            "adopt",
            "enact",
            "sign",
            "issue",
            "reach",
            "conclude",
            "ratify",
            "promulgate",
            "strike");
    private static final Set<String> LAWS = Set.of(
            "law",
            "bill",
            "decree",
            "order",
            "act",
            "resolution",
            "agreement",
            "accord",
            "deal",
            "pact",
            "contract",
            "treaty",
            "edict",
            "ordinance");
    /** Of what holds from now on; <i>a law that had banned it</i> is of another time. */
    private static final Set<String> STANDING = Set.of("VBZ", "VBP", "VBG", "VB");

    private static final Set<String> SPEAKING = Set.of(
            "say",
            "tell",
            "condemn",
            "accept",
            "agree",
            "reject",
            "urge",
            "warn",
            "announce",
            "promise",
            "pledge",
            "praise",
            "accuse",
            "demand",
            "welcome",
            "declare",
            "denounce",
            "call");
    /** What people are doing when force is used against them, and craft when they are shot at. */
    private static final Set<String> UNDER_WAY = Set.of(
            "try",
            "march",
            "gather",
            "come",
            "enter",
            "cross",
            "approach",
            "attack",
            "storm",
            "block",
            "throw",
            "protest",
            "rally",
            "occupy",
            "stray",
            "demonstrate",
            "defy",
            "surround",
            "stone",
            "pelt");

    private final Sentence sentence;

    JoinedDays(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The verb, and by what name the record keeps the link. */
    record Linked(Token verb, String link) {}

    Optional<Linked> of(Reading reading) {
        Token predicate = reading.predicate();
        return linked(lawOf(predicate), "law")
                .or(() -> linked(means(predicate), "means"))
                .or(() -> linked(spokenAfter(predicate), "occasion"))
                .or(() -> linked(since(predicate), "since"))
                .or(() -> linked(underWay(reading), "same-time"));
    }

    private static Optional<Linked> linked(Optional<Token> verb, String link) {
        return verb.map(v -> new Linked(v, link));
    }

    /** <i>passed on Monday a law that bans marches</i>, <i>signed an agreement to sell arms last week</i> */
    private Optional<Token> lawOf(Token predicate) {
        boolean laidDown = predicate.is("acl")
                && STANDING.contains(predicate.tag())
                && !sentence.hasChild(predicate, t -> t.tag().equals("VBD"));
        return (laidDown ? sentence.head(predicate) : Optional.<Token>empty())
                .filter(noun -> LAWS.contains(noun.lemma())
                        && (noun.is("obj") || noun.relation().equals("nsubj:pass")))
                .flatMap(sentence::head)
                .filter(verb -> PASSING.contains(verb.lemma()) && isPast(verb));
    }

    /** <i>broke with Chad on Monday by cutting off aid</i> */
    private Optional<Token> means(Token predicate) {
        boolean by = predicate.is("advcl")
                && predicate.tag().equals("VBG")
                && sentence.hasChild(predicate, t -> t.is("mark") && t.lemma().equals("by"));
        return (by ? sentence.head(predicate) : Optional.<Token>empty()).filter(this::isPast);
    }

    /** <i>condemned it on Monday after talks with the king</i> */
    private Optional<Token> spokenAfter(Token predicate) {
        boolean talks = predicate.is("obl")
                && Meetings.isOne(predicate)
                && Set.of("after", "following").contains(NounPhrase.preposition(sentence, predicate));
        return (talks ? sentence.head(predicate) : Optional.<Token>empty())
                .filter(verb -> SPEAKING.contains(verb.lemma()) && isPast(verb));
    }

    /** <i>have been killed since the truce broke down on Sunday</i> */
    private Optional<Token> since(Token predicate) {
        return sentence.hasChild(predicate, t -> t.is("aux") && t.lemma().equals("have"))
                ? sentence.children(predicate, "advcl").stream()
                        .filter(v -> v.tag().equals("VBD")
                                && sentence.hasChild(
                                        v, t -> t.is("mark") && t.lemma().equals("since")))
                        .findFirst()
                : Optional.empty();
    }

    /** <i>fired at students who marched on the palace on Saturday</i>, <i>shot down a drone that came too close on Sunday</i> */
    private Optional<Token> underWay(Reading reading) {
        boolean force = reading.type().name().equals("ASSAULT") && isPast(reading.predicate());
        Stream<Token> struck = Stream.concat(
                reading.match().object().stream(),
                reading.recipients().stream()
                        .filter(r -> r.sentence() == sentence.index())
                        .map(r -> sentence.token(r.head())));
        return (force ? struck : Stream.<Token>empty())
                .flatMap(noun -> sentence.children(noun, "acl:relcl").stream())
                .filter(v -> UNDER_WAY.contains(v.lemma())
                        && v.tag().equals("VBD")
                        && sentence.hasChild(
                                v,
                                t -> t.is("nsubj")
                                        && Set.of("who", "that", "which").contains(t.lemma())))
                .findFirst()
                .map(v -> v.lemma().equals("try") ? sentence.child(v, "xcomp").orElse(v) : v);
    }

    private boolean isPast(Token verb) {
        return verb.tag().equals("VBD") || verb.tag().equals("VBN");
    }
}
