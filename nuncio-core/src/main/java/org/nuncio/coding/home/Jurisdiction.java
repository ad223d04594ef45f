package org.nuncio.coding.home;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.clause.Clause;
import org.nuncio.codebook.Codebook;
import org.nuncio.coding.event.Status;
import org.nuncio.coding.match.Lemmas;
import org.nuncio.coding.reading.ByUnknown;
import org.nuncio.coding.reading.Mentioned;
import org.nuncio.coding.reading.Outcome;
import org.nuncio.coding.reading.Reading;
import org.nuncio.coding.scene.Circumstances;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * What courts, jailers and border guards do and nobody says which: <i>a Danish sailor was jailed in Conakry</i>, <i>was hanged in a prison at Kerman</i>, <i>two
 * envoys were sent home from Ankara</i>. It is done by the state in whose town it happens; where no town is named and the report is about one state,
 * by that state to its own people.
 */
public final class Jurisdiction {
    private static final Set<String> HOLDING = Set.of("arrest", "convict", "deport", "expel", "seize", "censor");
    private static final Set<String> PROSECUTING = Set.of("charge", "indict", "arraign", "prosecute", "try", "accuse");
    private static final Set<String> CALLING_IN = Set.of("summon", "convoke", "call", "haul", "carpet");
    private static final Set<String> EXECUTING = Set.of("execute", "hang", "behead", "electrocute");
    private static final Set<String> REFUSING = Set.of("refuse", "deny", "bar");
    private static final Set<String> PARDONING = Set.of("pardon", "amnesty", "reprieve");
    private static final Set<String> SEARCHING = Set.of("search", "close", "shut");

    /** Where somebody is who is arrested, tried or searched. */
    private static final Set<String> WHERE = Set.of("in", "at", "outside", "inside", "near");
    /** Out of what somebody is sent or let. */
    private static final Set<String> OUT_OF = Set.of("from", "out");

    /** <i>Near the Libyan border</i>: on which side is not told. */
    private static final Set<String> BORDERS = Set.of("border", "frontier", "boundary");

    /** Who holds and kills people in a state and is not it. */
    private static final Set<String> RISING = Set.of("REB", "SEP", "UAF", "CRM");

    /** Whom a state prosecutes for what they say and stand for. */
    private static final Set<String> POLITICAL =
            Set.of("OPP", "PTY", "GOV", "LEG", "JUD", "MIL", "MED", "REL", "NGO", "REB", "SEP", "EDU", "LAB");

    private static final Set<String> FORBIDDING = Set.of("ban", "outlaw", "prohibit", "forbid");

    /** What is done to many at once, or to what all share. */
    private static final Set<String> SWEEPING =
            Set.of("round", "herd", "deport", "ban", "outlaw", "prohibit", "forbid");

    /** Towns and lands where another power than that of their country arrests and judges. */
    private static final Set<String> UNDER_OTHERS = Set.of("PSE");

    private final Codebook codebook;
    private final Sentence sentence;
    private final Mentions mentions;
    private final Circumstances circumstances;

    /** @param codebook its classes {@code penal_words}, {@code political_charges} and {@code foreign_ground} have the words */
    public Jurisdiction(Codebook codebook, Sentence sentence, Mentions mentions, Circumstances circumstances) {
        this.codebook = codebook;
        this.sentence = sentence;
        this.mentions = mentions;
        this.circumstances = circumstances;
    }

    public Reading placed(Reading reading) {
        boolean open = reading.actors().isEmpty() && isOfficial(reading) && isTold(reading) && !isUnderOthers(reading);
        return !open
                ? reading
                : inPrison(reading)
                        .or(() -> inTown(reading))
                        .or(() -> atHome(reading))
                        .map(code -> reading.with(List.of(authorities(reading, code)), reading.recipients()))
                        .orElse(reading);
    }

    private boolean isOfficial(Reading reading) {
        String verb = reading.predicate().lemma();
        return switch (reading.type().name()) {
            case "COERCE", "SANCTION" -> isHeld(reading, verb);
            case "ACCUSE" -> isProsecuted(reading, verb) || isCalledIn(codebook, reading);
            case "ASSAULT" -> isExecution(reading, verb);
            case "RETREAT" -> reading.modes().contains("release") && says("prison");
            case "REJECT" -> REFUSING.contains(verb);
            case "CONCEDE" -> PARDONING.contains(verb);
            default -> false;
        };
    }

    /** Charged by the courts of the state; <i>accused</i> by them only where the words tell of courts, and a government never. */
    private boolean isProsecuted(Reading reading, String verb) {
        boolean government = reading.recipients().stream()
                .anyMatch(r -> "GOV".equals(r.actor().sector()) && r.actor().kind() == Actor.Kind.INSTITUTION);
        return PROSECUTING.contains(verb) && !government && (!verb.equals("accuse") || says("penal_words"));
    }

    private boolean isHeld(Reading reading, String verb) {
        boolean searched = !reading.modes().contains("seize") || SEARCHING.contains(verb);
        boolean banned = reading.modes().contains("restrict") && FORBIDDING.contains(verb);
        return searched && (banned || reading.modes().stream().anyMatch(HOLDING::contains));
    }

    /** <i>The Danish ambassador was called in</i>; not <i>the ambassador was called a liar</i>. */
    static boolean isCalledIn(Codebook codebook, Reading reading) {
        Clause clause = reading.match().clause();
        return CALLING_IN.contains(reading.predicate().lemma())
                && isOfEnvoys(codebook, clause)
                && !clause.sentence().hasChild(reading.predicate(), t -> t.is("xcomp") && t.isNoun());
    }

    /** Whether it is done to envoys: <i>the Danish ambassador</i>, <i>Ada Lind, the Danish ambassador</i>. */
    static boolean isOfEnvoys(Codebook codebook, Clause clause) {
        return clause.slot("object").stream()
                .flatMap(t -> Stream.concat(Stream.of(t), clause.sentence().children(t, "appos").stream()))
                .anyMatch(t -> codebook.lemmas("diplomats").contains(t.lemma()));
    }

    /** <i>Was hanged at dawn in a prison</i>; rebels and robbers kill without a sentence. */
    private boolean isExecution(Reading reading, String verb) {
        boolean killed = EXECUTING.contains(verb) || verb.equals("execution") || verb.equals("hanging");
        return killed && says("penal_words");
    }

    private boolean says(String words) {
        return sentence.tokens().stream().anyMatch(t -> is(t, words));
    }

    /** Whether the word, or it with the one before, is of the class. */
    private boolean is(Token token, String words) {
        return Lemmas.isLemmaOf(sentence, token, codebook.lemmas(words));
    }

    /** Told as something that has happened, and not to say who somebody is. */
    private boolean isTold(Reading reading) {
        Clause clause = reading.match().clause();
        boolean happened = Set.of(Status.ACTUAL, Status.HISTORICAL)
                .contains(Outcome.of(codebook, reading).status());
        boolean verb = clause.kind() == Clause.Kind.VERB
                && clause.passive()
                && clause.slot("subject").isEmpty();
        return happened
                && (reading.isAct()
                        || Set.of("ACCUSE", "REJECT").contains(reading.type().name()))
                && (verb && !new Mentioned(sentence, mentions).isByTheWay(reading)
                        || clause.kind() == Clause.Kind.NOUN
                                && new ByUnknown(codebook, sentence, mentions).holds(reading));
    }

    /** Where rebels, troops of another state or a court of several states are named, or an embassy, it may be theirs. */
    private boolean isUnderOthers(Reading reading) {
        Set<Integer> held = new HashSet<>(); // a gunman who is hanged is not who hangs him
        reading.match().clause().slot("object").stream()
                .flatMap(t -> sentence.subtree(t).stream())
                .forEach(t -> held.add(t.index()));
        boolean rising = mentions.actorsIn(sentence).stream()
                .anyMatch(m -> !held.contains(m.head())
                        && RISING.contains(String.valueOf(m.actor().sector())));
        return rising || sentence.tokens().stream().anyMatch(t -> !held.contains(t.index()) && is(t, "foreign_ground"));
    }

    /** <i>Freed from a Togolese jail</i>, <i>hanged at Lome's central prison</i>: the state whose prison or court it is. */
    private Optional<String> inPrison(Reading reading) {
        return sentence.children(reading.predicate(), "obl").stream()
                .filter(t -> codebook.lemmas("prison").contains(t.lemma())
                        || codebook.lemmas("court_words").contains(t.lemma()))
                .flatMap(t -> sentence.children(t).stream())
                .filter(t -> t.is("amod") || t.is("nmod:poss") || t.is("compound"))
                .flatMap(t -> Stream.concat(
                        mentions.actorsAt(sentence, t).stream()
                                .map(m -> m.actor().code()),
                        mentions.placesIn(sentence).stream()
                                .filter(p -> p.head() == t.index())
                                .map(p -> p.place().country())))
                .filter(Objects::nonNull)
                .filter(code -> isPossible(reading, code) && !isTellerOutside(reading, code))
                .findFirst();
    }

    private Optional<String> inTown(Reading reading) {
        boolean out = reading.modes().stream().anyMatch(Set.of("deport", "expel", "release")::contains);
        return circumstances
                .place(circumstances.words(reading.chain()), false, true)
                .filter(p -> isWhere(p, out, reading.type().name().equals("REJECT")))
                .map(p -> p.place().country())
                .filter(code -> !UNDER_OTHERS.contains(code) && !isOthersArmyThere(reading, code))
                .filter(code -> isPossible(reading, code) && !isTellerOutside(reading, code));
    }

    private boolean isWhere(PlaceMention place, boolean out, boolean refused) {
        Token noun = NounPhrase.located(sentence, sentence.token(place.head()));
        if (BORDERS.contains(noun.lemma())) {
            return false;
        }
        String preposition = NounPhrase.preposition(sentence, noun);
        return WHERE.contains(preposition)
                || out && OUT_OF.contains(preposition)
                || refused && (preposition.isEmpty() || preposition.equals("to"));
    }

    private boolean isOthersArmyThere(Reading reading, String code) {
        return mentions.actorsIn(sentence).stream()
                .filter(m -> reading.recipients().stream().noneMatch(r -> r.head() == m.head()))
                .anyMatch(m -> "MIL".equals(m.actor().sector())
                        && m.actor().code() != null
                        && !code.equals(m.actor().code()));
    }

    /** Envoys are called in and sent home by others; what is done to people of the own state is politics only where they or their charges are political. */
    private boolean isPossible(Reading reading, String code) {
        List<ActorMention> known = reading.recipients().stream()
                .filter(r -> r.actor().code() != null)
                .toList();
        boolean abroad = isCalledIn(codebook, reading) || reading.modes().contains("expel");
        if (abroad) {
            return !known.isEmpty()
                    && known.stream().noneMatch(r -> code.equals(r.actor().code()));
        }
        boolean foreign = !known.isEmpty()
                && known.stream().noneMatch(r -> code.equals(r.actor().code()));
        boolean common = says("common_crimes") && !says("political_charges");
        boolean political = known.stream()
                        .anyMatch(
                                r -> POLITICAL.contains(String.valueOf(r.actor().sector())))
                || says("political_charges")
                || SWEEPING.contains(reading.predicate().lemma())
                || reading.type().name().equals("ASSAULT")
                || Set.of("RETREAT", "CONCEDE").contains(reading.type().name());
        return foreign && !common || political;
    }

    /** <i>Ten Chadians had been expelled from Togo, the Union said</i>: whoever tells it from outside may not know who did it. */
    private boolean isTellerOutside(Reading reading, String code) {
        return reading.modes().contains("expel")
                && mentions.statements().stream()
                        .filter(s -> s.span().contains(reading.predicate().span()))
                        .anyMatch(s -> s.speaker() != null
                                && s.speaker().code() != null
                                && !code.equals(s.speaker().code()));
    }

    /** In a report about one state, to one of its own, in a sentence that names no other. */
    private Optional<String> atHome(Reading reading) {
        boolean placeless = Stream.of("deport", "expel", "seize", "censor").noneMatch(reading.modes()::contains)
                && !isCalledIn(codebook, reading)
                && !reading.type().name().equals("REJECT");
        return !placeless
                ? Optional.empty()
                : mentions.scene()
                        .or(() -> isMercy(reading) ? Domestic.state(sentence, mentions) : Optional.empty())
                        .filter(code -> !UNDER_OTHERS.contains(code))
                        .filter(code -> Domestic.state(sentence, mentions)
                                        .filter(code::equals)
                                        .isPresent()
                                || reading.recipients().stream()
                                        .allMatch(r -> code.equals(r.actor().code())))
                        .filter(code -> reading.recipients().stream()
                                .anyMatch(r -> code.equals(r.actor().code())
                                        && r.actor().kind() != Actor.Kind.PLACE))
                        .filter(code -> isPossible(reading, code));
    }

    /** <i>The Chadian general was pardoned</i>, <i>was let out of house arrest</i>: what states do to their own. */
    private boolean isMercy(Reading reading) {
        return Set.of("RETREAT", "CONCEDE").contains(reading.type().name());
    }

    private ActorMention authorities(Reading reading, String code) {
        Token word = reading.predicate();
        Actor state = new Actor("the authorities", code, "GOV", null, Actor.Kind.INSTITUTION);
        return new ActorMention(word.span(), sentence.index(), word.index(), state, "clause-place");
    }
}
