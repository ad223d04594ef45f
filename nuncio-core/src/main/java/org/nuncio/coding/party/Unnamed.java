package org.nuncio.coding.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.clause.Clause;
import org.nuncio.coding.home.Domestic;
import org.nuncio.coding.match.OfficialActs;
import org.nuncio.coding.match.Slots;
import org.nuncio.coding.reading.Attributions;
import org.nuncio.coding.reading.Reading;
import org.nuncio.coding.scene.Circumstances;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/**
 * Who acts in a passive that names nobody: whose arms are moved (<i>Chadian guns will be withdrawn</i>), the authority that announces it (<i>a curfew had been
 * lifted, the army said</i>), and for what only a state does at home the one state that the report is about.
 */
public final class Unnamed {
    private static final Set<String> MOVED = Set.of("MOBILIZE", "RETREAT");
    private static final Set<String> AUTHORITIES = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY");
    private static final Set<String> DECREED = Set.of("curfew", "martial-law", "censor");
    private static final Set<String> LIFTING = Set.of(
            "lift",
            "ease",
            "relax",
            "end",
            "scrap",
            "revoke",
            "repeal",
            "rescind",
            "reopen",
            "restore",
            "reinstate",
            "pardon",
            "suspend",
            "abolish",
            "legalise",
            "legalize");
    private static final Set<String> IMPOSING =
            Set.of("impose", "declare", "order", "decree", "introduce", "announce", "slap", "set", "place", "put");
    private static final Set<String> FORBIDDING = Set.of("ban", "outlaw", "prohibit", "impose", "dissolve", "suspend");
    private static final Set<String> ENFORCED = Set.of("arrest", "curfew", "martial-law", "censor", "deport", "seize");
    /** What states do to people and international bodies only count. */
    private static final Set<String> SUFFERED = Set.of("arrest", "deport", "expel");

    private static final Set<String> OFFICES = Set.of("GOV", "LEG", "JUD", "COP", "OPP", "PTY");
    private static final Set<String> TRIED = Set.of("arrest", "convict");

    private static final Set<String> RISING = Set.of("REB", "SEP", "UAF", "OPP");
    /** What only police, courts and governments do to people. */
    private static final Set<String> PROSECUTING = Set.of("charge", "indict", "prosecute", "try");

    /** What a host state does with envoys. */
    private static final Set<String> CALLED_IN = Set.of("summon", "convoke");

    /** What else a host state does with envoys in a bad hour: <i>called in</i>, <i>hauled over the coals</i>, <i>handed a note</i>. */
    private static final Set<String> REBUKED = Set.of("call", "haul", "carpet", "give", "hand", "dress", "rap", "read");

    private static final Set<String> ENVOYS =
            Set.of("ambassador", "envoy", "consul", "attache", "diplomat", "d'affaires", "commissioner", "nuncio");

    /** What is told of an order that names nobody: <i>the army had been ordered to attack, the minister said</i>. */
    private static final Set<String> ORDERED = Set.of("order", "instruct", "command");

    private static final Set<String> RULING = Set.of("GOV", "OPP");

    /** What is done at a border: <i>was banned from entering the country</i>. */
    private static final Set<String> BARRED = Set.of("bar", "ban");

    private static final Set<String> HARMING = Set.of("COERCE", "SANCTION");

    private static final Set<String> EXCHANGING = Set.of("exchange", "swap", "trade");

    private static final Set<String> DEPLOYED = Set.of("deploy", "dispatch", "send", "station");
    private static final Set<String> TOLD = Set.of("denial", "thought", "demand");
    /** Rules by which a country is given to people of none. */
    private static final Set<String> PLACED = Set.of("scene", "setting", "clause-place");

    private final Sentence sentence;
    private final Mentions mentions;
    private final Circumstances circumstances;

    public Unnamed(Sentence sentence, Mentions mentions, Circumstances circumstances) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.circumstances = circumstances;
    }

    public Reading named(Reading reading) {
        Clause clause = reading.match().clause();
        boolean open = reading.actors().isEmpty()
                && clause.kind() == Clause.Kind.VERB
                && clause.passive()
                && clause.slot("subject").isEmpty()
                && (OfficialActs.isOne(reading.type().name())
                        || isSentToHelp(reading)
                        || isCalledIn(reading)
                        || BARRED.contains(clause.predicate().lemma())
                        || ORDERED.contains(clause.predicate().lemma())
                        || PROSECUTING.contains(clause.predicate().lemma())
                                && !reading.modality().negated())
                && (reading.type().name().equals("THREATEN") || !isGoingOn(clause.predicate()));
        if (!open) {
            return reading;
        }
        List<ActorMention> between = between(reading);
        List<ActorMention> parties = between.isEmpty() ? exchanged(reading) : between;
        if (!parties.isEmpty()) {
            return reading.with(parties, List.of());
        }
        return owner(reading)
                .or(() -> author(reading))
                .or(() -> speaker(reading))
                .or(() -> host(reading))
                .or(() -> scene(reading))
                .map(actor -> reading.with(List.of(actor), SameActors.others(reading.recipients(), List.of(actor))))
                .or(() -> ownState(reading).map(actor -> reading.with(List.of(actor), reading.recipients())))
                .orElse(reading);
    }

    /** <i>We are being blockaded</i>: what the speaker complains of; <i>sanctions are being prepared</i> tells of what he himself holds out. */
    private boolean isGoingOn(Token verb) {
        return sentence.hasChild(verb, t -> t.form().equals("being"));
    }

    /** <i>A truce was agreed between Chad and Togo</i> */
    private List<ActorMention> between(Reading reading) {
        List<ActorMention> parties = Slots.spread(sentence, hanging(reading, "between")).stream()
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> m.actor().code() != null)
                .toList();
        boolean lent = parties.isEmpty() && reading.type().name().equals("AGREE");
        List<ActorMention> all = lent ? reading.within().map(Reading::actors).orElse(List.of()) : parties;
        return all.size() > 1 ? SameActors.distinct(all) : List.of();
    }

    /** <i>The bodies of ten Chadian and nine Togolese soldiers were exchanged</i>, <i>ten Chadians were swapped for nine Togolese</i>: each side had what the other wanted. */
    private List<ActorMention> exchanged(Reading reading) {
        Clause clause = reading.match().clause();
        if (!EXCHANGING.contains(clause.predicate().lemma())) {
            return List.of();
        }
        List<Token> goods = new ArrayList<>(clause.slot("object"));
        goods.addAll(clause.slot("for"));
        List<String> codes = goods.stream()
                .flatMap(t -> sentence.subtree(t).stream())
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .map(m -> m.actor().code())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        return codes.size() == 2
                ? codes.stream().map(code -> party(reading, code)).toList()
                : List.of();
    }

    private ActorMention party(Reading reading, String code) {
        Token verb = reading.predicate();
        Actor state = new Actor(code, code, null, null, Actor.Kind.STATE);
        return new ActorMention(verb.span(), sentence.index(), verb.index(), state, "place");
    }

    private List<Token> hanging(Reading reading, String preposition) {
        List<Token> over = new ArrayList<>(reading.match().consumed());
        over.add(reading.predicate());
        over.addAll(reading.match().clause().slot("object"));
        over.addAll(reading.match().clause().slot("under")); // swapped under a deal between Chad and Mali
        return over.stream()
                .flatMap(t -> sentence.children(t).stream())
                .filter(t -> t.is("nmod") || t.is("obl"))
                .filter(t -> NounPhrase.preposition(sentence, t).equals(preposition))
                .toList();
    }

    /** <i>Chadian guns will be withdrawn from the town</i>: those whose they are. */
    private Optional<ActorMention> owner(Reading reading) {
        boolean moved = MOVED.contains(reading.type().name())
                        && (reading.modes().contains("withdraw")
                                || reading.type().name().equals("MOBILIZE"))
                || isSentToHelp(reading);
        boolean recalled = reading.type().name().equals("SANCTION")
                && reading.modes().contains("withdraw"); // the Chadian envoy was recalled
        if (recalled) {
            return possessor(reading);
        }
        return moved
                ? reading.match().clause().slot("object").stream()
                        .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                        .filter(m -> m.actor().code() != null && (m.rule().equals("place") || isForceOfBody(m)))
                        .findFirst()
                        .or(() -> reading.type().name().equals("MOBILIZE") ? possessor(reading) : Optional.empty())
                : Optional.empty();
    }

    /** <i>Union peacekeepers were deployed</i>: their help is the Union's. */
    private static boolean isSentToHelp(Reading reading) {
        return reading.type().name().equals("AID")
                && reading.isAct()
                && DEPLOYED.contains(reading.predicate().lemma());
    }

    /** <i>NATO peacekeepers were deployed</i> */
    private static boolean isForceOfBody(ActorMention mention) {
        return mention.actor().kind() != Actor.Kind.PERSON
                && "MIL".equals(mention.actor().sector());
    }

    /** Whose it is that is moved or called home: <i>the Chadian envoy</i>, <i>Chad's tanks</i>. */
    private Optional<ActorMention> possessor(Reading reading) {
        return reading.match().clause().slot("object").stream()
                .flatMap(t -> sentence.children(t).stream())
                .filter(t -> t.is("nmod:poss") || t.is("amod"))
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .map(m -> m.actor().code())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(code -> authorities(reading, code));
    }

    /** <i>The embargo imposed by Chad was lifted</i>: who laid it on takes it off. */
    private Optional<ActorMention> author(Reading reading) {
        boolean lifted = Set.of("CONCEDE", "RETREAT").contains(reading.type().name())
                && LIFTING.contains(reading.predicate().lemma());
        return !lifted
                ? Optional.empty()
                : reading.match().clause().slot("object").stream()
                        .flatMap(t -> sentence.children(t, "acl").stream())
                        .filter(t -> IMPOSING.contains(t.lemma()))
                        .flatMap(t -> sentence.children(t, "obl:agent").stream())
                        .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                        .filter(m -> m.actor().code() != null)
                        .findFirst();
    }

    /** <i>The curfew had been lifted, the interior minister of Chad said</i>, <i>the border would be closed, Chad said</i> */
    private Optional<ActorMention> speaker(Reading reading) {
        boolean enforced = !reading.type().name().equals("COERCE")
                || reading.modality().future()
                || reading.modes().stream().anyMatch(ENFORCED::contains);
        boolean mutual = EXCHANGING.contains(reading.predicate().lemma()); // captives would be swapped, a mediator said
        if (!enforced || mutual) {
            return Optional.empty();
        }
        Span predicate = reading.predicate().span();
        return mentions.statements().stream()
                .filter(s -> s.span().contains(predicate) && !TOLD.contains(s.kind()))
                .reduce((a, b) -> a.span().length() <= b.span().length() ? a : b)
                .filter(s -> s.speaker() != null && s.speakerSpan() != null && isAuthority(s.speaker()))
                .filter(s -> !isMereWitness(reading, s.speaker()))
                .filter(s -> isFarOff(reading, s.speaker())
                        || isAtHome(reading, s.speaker().code()))
                .map(s -> Attributions.mention(mentions, sentence, s, "speaker"));
    }

    /** What is done from afar: <i>sanctions on Togo were lifted, the Union said</i>; <i>its army had been ordered to attack, Chad said</i>. */
    private static boolean isFarOff(Reading reading, Actor speaker) {
        String verb = reading.predicate().lemma();
        return LIFTING.contains(verb) && isBody(speaker) || ORDERED.contains(verb);
    }

    /** <i>Thousands have been driven from their homes, the Union said</i>: a body of many states tells of harm to people, and does none. */
    private static boolean isMereWitness(Reading reading, Actor speaker) {
        boolean people = HARMING.contains(reading.type().name())
                && reading.recipients().stream().anyMatch(r -> r.actor().kind() == Actor.Kind.PEOPLE);
        return isBody(speaker) && reading.modes().stream().anyMatch(SUFFERED::contains)
                || speaker.kind() == Actor.Kind.ORGANISATION && people;
    }

    private static boolean isBody(Actor speaker) {
        boolean body = speaker.kind() == Actor.Kind.ORGANISATION || speaker.kind() == Actor.Kind.INSTITUTION;
        return body && speaker.sector() == null;
    }

    private static boolean isAuthority(Actor speaker) {
        boolean office = speaker.sector() != null && AUTHORITIES.contains(speaker.sector());
        return speaker.code() != null && (office || isBody(speaker) || speaker.kind() == Actor.Kind.STATE);
    }

    /** Not <i>two of its citizens were held in Togo, Chad said</i>. */
    private boolean isAtHome(Reading reading, String code) {
        boolean elsewhere = place(reading)
                .map(p -> p.place().country())
                .filter(c -> !c.equals(code))
                .isPresent();
        boolean ownVictims = reading.recipients().stream()
                .filter(r -> r.actor().kind() != Actor.Kind.PLACE && r.actor().kind() != Actor.Kind.STATE)
                .filter(r -> !RISING.contains(String.valueOf(r.actor().sector())))
                .anyMatch(r -> code.equals(r.actor().code()) && !PLACED.contains(r.rule()));
        return !elsewhere && !ownVictims && !isRulerHeld(reading, code);
    }

    /** <i>She asked to see Chad's president, who is held in his residence</i>: those who rule or oppose another state are held there, by others than who tells of it. */
    private static boolean isRulerHeld(Reading reading, String code) {
        return reading.modes().contains("arrest")
                && reading.recipients().stream()
                        .anyMatch(r -> r.actor().isPerson()
                                && RULING.contains(String.valueOf(r.actor().sector()))
                                && r.actor().code() != null
                                && !r.actor().code().equals(code));
    }

    private Optional<PlaceMention> place(Reading reading) {
        return circumstances.place(circumstances.words(reading.chain()), false, true);
    }

    /** <i>In Togo, the Chadian envoy was called in and handed a note</i>: who receives him does so. */
    private Optional<ActorMention> host(Reading reading) {
        List<String> sent = reading.recipients().stream()
                .map(r -> r.actor().code())
                .filter(java.util.Objects::nonNull)
                .toList();
        return isCalledIn(reading) && !sent.isEmpty()
                ? place(reading)
                        .map(p -> p.place().country())
                        .filter(code -> !sent.contains(code))
                        .map(code -> authorities(reading, code))
                : Optional.empty();
    }

    private boolean isCalledIn(Reading reading) {
        String verb = reading.predicate().lemma();
        return CALLED_IN.contains(verb)
                || REBUKED.contains(verb)
                        && reading.type().name().equals("ACCUSE")
                        && reading.match().clause().slot("object").stream().anyMatch(t -> ENVOYS.contains(t.lemma()));
    }

    /** <i>A curfew was imposed</i>, <i>extra police were sent</i>, <i>the ban was lifted</i>: only the state of the report can have done it. */
    private Optional<ActorMention> scene(Reading reading) {
        String type = reading.type().name();
        boolean decreed =
                type.equals("CONCEDE") && LIFTING.contains(reading.predicate().lemma())
                        || type.equals("MOBILIZE")
                        || reading.modes().stream().anyMatch(DECREED::contains)
                        || isCalledIn(reading)
                        || BARRED.contains(reading.predicate().lemma())
                        || type.equals("COERCE")
                                && FORBIDDING.contains(reading.predicate().lemma())
                                && reading.recipients().isEmpty();
        return decreed
                ? mentions.scene().filter(code -> isAtHome(reading, code)).map(code -> authorities(reading, code))
                : Optional.empty();
    }

    /** <i>Chad's police chief was charged with treason</i>, <i>a Chadian woman was sentenced to death</i>: where no other state is named, officials are prosecuted at home and people convicted there. */
    private Optional<ActorMention> ownState(Reading reading) {
        boolean prosecuted = PROSECUTING.contains(reading.predicate().lemma())
                || reading.modes().stream().anyMatch(TRIED::contains);
        return prosecuted
                ? Domestic.state(sentence, mentions)
                        .filter(code -> !reading.recipients().isEmpty()
                                && reading.recipients().stream()
                                        .allMatch(r -> isOfficial(r, code)
                                                || reading.modes().contains("convict") && Domestic.isInland(r, code)))
                        .map(code -> authorities(reading, code))
                : Optional.empty();
    }

    /** <i>Chad's police chief</i>, and not <i>a Chadian lawmaker</i>, who may be anywhere. */
    private boolean isOfficial(ActorMention mention, String code) {
        return Domestic.isInland(mention, code)
                && OFFICES.contains(mention.actor().sector())
                && mention.sentence() == sentence.index()
                && new NounPhrase(sentence, sentence.token(mention.head()))
                        .tokens().stream()
                                .noneMatch(
                                        t -> t.lemma().equals("a") || t.lemma().equals("an") || t.isNumber());
    }

    private ActorMention authorities(Reading reading, String code) {
        Token verb = reading.predicate();
        Actor state = new Actor("the authorities", code, "GOV", null, Actor.Kind.INSTITUTION);
        return new ActorMention(verb.span(), sentence.index(), verb.index(), state, "scene");
    }
}
