package org.nuncio.coding.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.coding.reading.Reading;
import org.nuncio.coding.scene.Circumstances;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Whom the authorities of a state hold, try, rescue or let go at home: its own people, unless they are said to be another's. <i>Chad's police detained a journalist</i>,
 * <i>the Chadian government freed ten strikers</i>, <i>Togolese police arrested Ben Lind, the head of a seamen's league</i>.
 */
public final class Detainees {
    /** What states do to people in their power. */
    private static final Set<String> REPRESSING = Set.of("COERCE", "RETREAT", "SANCTION", "CONCEDE");

    /** Who has power over people in the own state alone. */
    private static final Set<String> AT_HOME = Set.of("COP", "JUD");

    private static final Set<String> AUTHORITIES = Set.of("GOV", "COP", "JUD", "LEG");

    /** What is done to single persons; an office that is stripped or a charge that is dropped may be anybody's. */
    private static final Set<String> HELD = Set.of("arrest", "convict", "release", "investigate");

    private static final Set<String> BY_NAME = Set.of("entity", "title");

    /** Rules by which a country was taken from what the report is about. */
    private static final Set<String> GUESSES = Set.of("scene", "setting");

    private static final Set<String> CITIZENS = Set.of("OPP", "CVL", "LAB", "MED", "EDU", "REL");
    private static final Set<String> MEMBERS = Set.of("member", "activist", "supporter", "follower");

    private final Sentence sentence;
    private final Mentions mentions;
    private final Circumstances circumstances;

    public Detainees(Sentence sentence, Mentions mentions, Circumstances circumstances) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.circumstances = circumstances;
    }

    public Reading placed(Reading reading) {
        Set<String> codes = ActorMention.codes(reading.actors());
        boolean authorities =
                codes.size() == 1 && reading.actors().stream().allMatch(Detainees::isAuthority) && isAtHome(reading);
        if (!authorities || isAbroad(reading)) {
            return reading;
        }
        String code = codes.iterator().next();
        if (reading.recipients().isEmpty() && isHeld(reading)) {
            return members(reading, code);
        }
        return reading.with(
                reading.actors(),
                reading.recipients().stream()
                        .map(m -> isOwn(reading, m, code)
                                ? m.as(m.actor().withCode(before(reading, m).orElse(code)), "own-state")
                                : m)
                        .toList());
    }

    static boolean isAuthority(ActorMention mention) {
        Actor actor = mention.actor();
        return actor.kind() == Actor.Kind.STATE || AUTHORITIES.contains(String.valueOf(actor.sector()));
    }

    static boolean isRepressed(Reading reading) {
        return REPRESSING.contains(reading.act().name());
    }

    private boolean isAbroad(Reading reading) {
        return circumstances
                .place(circumstances.words(reading.chain()), false, false)
                .map(p -> p.place().country())
                .filter(country -> reading.actors().stream()
                        .noneMatch(a -> country.equals(a.actor().code())))
                .isPresent();
    }

    /** <i>The Thai authorities evacuated 300 villagers</i>; whom a state evacuates may be anybody. */
    private static boolean isAtHome(Reading reading) {
        boolean charged = reading.act().name().equals("ACCUSE")
                && reading.actors().stream().allMatch(Detainees::isOfLaw);
        return charged
                || isRepressed(reading)
                || reading.act().name().equals("AID")
                        && reading.actors().stream().noneMatch(a -> a.actor().kind() == Actor.Kind.STATE);
    }

    private boolean isOwn(Reading reading, ActorMention mention, String code) {
        return !Locals.isElsewhere(sentence, mention)
                && (Locals.isLocal(mention)
                        || isHeld(reading) && (isNamedHere(mention) && isAlone(code) || isGuessed(mention, code)));
    }

    /** <i>A Chadian court jailed a dissident</i>, in a report about Togo: he was taken for a Togolese for that alone. */
    private boolean isGuessed(ActorMention mention, String code) {
        return GUESSES.contains(mention.rule())
                && mention.sentence() == sentence.index()
                && CITIZENS.contains(String.valueOf(mention.actor().sector()))
                && mentions.actorsIn(sentence).stream()
                        .filter(m -> !GUESSES.contains(m.rule()))
                        .map(m -> m.actor().code())
                        .allMatch(told -> told == null || told.equals(code));
    }

    /** Somebody of whom the report has not told before and no table knows. */
    private boolean isNamedHere(ActorMention mention) {
        return mention.actor().code() == null
                && mention.isByFullName()
                && BY_NAME.contains(mention.rule())
                && mention.sentence() == sentence.index();
    }

    /** Police and courts hold people of the own state, where the sentence tells of no other. */
    private static boolean isHeld(Reading reading) {
        return reading.isAct()
                && reading.modes().stream().anyMatch(HELD::contains)
                && reading.actors().stream().allMatch(Detainees::isOfLaw);
    }

    private boolean isAlone(String code) {
        return Domestic.states(sentence, mentions).stream().allMatch(code::equals);
    }

    /** <i>members of a Tibetan league</i>; the embassy to which they were marching says nothing of them. */
    private boolean namesAnother(Token members, String code) {
        List<Token> telling = sentence.children(members, "acl:relcl").stream()
                .flatMap(t -> sentence.subtree(t).stream())
                .toList();
        return sentence.subtree(members).stream()
                .filter(t -> !telling.contains(t))
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .anyMatch(
                        m -> m.actor().code() != null && !code.equals(m.actor().code()));
    }

    static boolean isOfLaw(ActorMention mention) {
        return AT_HOME.contains(String.valueOf(mention.actor().sector()));
    }

    /** <i>Palestinian women and teenagers</i>: those of whom nothing is said are of the state of those before the <i>and</i>. */
    private Optional<String> before(Reading reading, ActorMention mention) {
        Token head = sentence.token(mention.head());
        boolean bare = head.is("conj") && !sentence.hasChild(head, t -> t.is("det") || t.is("nummod"));
        return reading.recipients().stream()
                .filter(r -> bare && r.head() == head.head() && r.actor().code() != null)
                .map(r -> r.actor().code())
                .findFirst();
    }

    /** <i>Police detained a dozen members of a veterans' league</i>, of whom no table says more. */
    private Reading members(Reading reading, String code) {
        return reading.match().clause().slot("object").stream()
                .filter(t -> MEMBERS.contains(t.lemma()) && !namesAnother(t, code))
                .findFirst()
                .map(t -> new ActorMention(
                        t.span(),
                        sentence.index(),
                        t.index(),
                        new Actor(new NounPhrase(sentence, t).toString(), code, "CVL", null, Actor.Kind.PEOPLE),
                        "own-state"))
                .map(m -> reading.with(reading.actors(), List.of(m)))
                .orElse(reading);
    }
}
