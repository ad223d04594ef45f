package org.nuncio.coding.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.clause.Clause;
import org.nuncio.clause.Conditions;
import org.nuncio.clause.Modality;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.EventType;
import org.nuncio.coding.event.Status;
import org.nuncio.mention.TimeMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/**
 * Type and status after tense, mood and condition: PLOVER's reduction rules.
 *
 * @param condition null where there is none
 */
public record Outcome(
        EventType type,
        Status status,
        List<String> modes,
        @Nullable Span condition) {
    /** Acts that consist in saying something: they are done once they are said, whatever is said. */
    private static final Set<String> VERBAL =
            Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "AGREE", "CONCEDE");

    private static final Set<String> LAID_ON = Set.of("SANCTION", "COERCE");
    private static final Set<String> MAYBE = Set.of("may", "might", "could");
    private static final Set<String> BILLS =
            Set.of("bill", "law", "legislation", "resolution", "amendment", "motion", "decree");

    private static final Set<String> BARGAINS = Set.of("AGREE", "REJECT", "THREATEN", "CONCEDE");

    /** The outcome of the reading and of those inside it. */
    public static Outcome of(Codebook codebook, Reading reading) {
        Modality own = reading.modality();
        Span condition = condition(reading);
        if (reading.status() != null) {
            return condition != null && Provocations.areAnsweredInForce(codebook, reading.core())
                    ? new Outcome(codebook.type("THREATEN"), Status.CONDITIONAL, List.of("violence"), condition)
                    : afterOperator(reading, own, condition);
        }
        if (condition != null && own.negated() && own.future()) {
            Outcome refused = refusal(codebook, reading);
            return new Outcome(refused.type(), Status.CONDITIONAL, refused.modes(), condition);
        }
        boolean powerless = own.negated() && !own.future() && isUnable(reading); // could no longer veto it
        if (condition != null && !powerless && (own.future() || own.unreal() && !own.obliged())) {
            return Provocations.areAnsweredInForce(codebook, reading)
                    ? new Outcome(codebook.type("THREATEN"), Status.CONDITIONAL, List.of("violence"), condition)
                    : new Outcome(future(codebook, reading), Status.CONDITIONAL, modes(codebook, reading), condition);
        }
        if (own.negated() && (own.future() || reading.type().cooperative() && isImpossible(reading))) {
            return refusal(codebook, reading);
        }
        if (own.future()) {
            return new Outcome(future(codebook, reading), Status.FUTURE, modes(codebook, reading), null);
        }
        Status status = own.negated() ? Status.NEGATED : own.unreal() ? Status.HYPOTHETICAL : Status.ACTUAL;
        if (status == Status.HYPOTHETICAL && isInBill(reading)) {
            return new Outcome(future(codebook, reading), status, modes(codebook, reading), null);
        }
        boolean uttered = VERBAL.contains(reading.type().name());
        return new Outcome(
                reading.type(), heldOut(reading, status, condition), reading.modes(), uttered ? condition : null);
    }

    /** The condition in any clause of the chain, or in the clause that says what is threatened or promised. */
    private static @Nullable Span condition(Reading reading) {
        for (Reading part : reading.chain()) {
            if (part.modality().condition() != null) {
                return part.modality().condition();
            }
        }
        Sentence sentence = reading.match().clause().sentence();
        boolean warning = reading.type().name().equals("THREATEN");
        boolean refused = reading.type().name().equals("REJECT");
        boolean bargain = BARGAINS.contains(reading.type().name());
        List<Token> told = told(reading.chain().stream()
                .filter(part -> part.match().use().entry().isOperator())
                .toList());
        return told.stream()
                .map(t -> Conditions.of(sentence, t)
                        .or(() -> warning ? Conditions.ofSubject(sentence, t) : Optional.empty()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Stream.concat(reading.chain().stream().map(Reading::predicate), told.stream())
                        .filter(t -> bargain)
                        .map(t -> Conditions.awaited(sentence, t, refused))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> told(warning ? reading.chain() : List.<Reading>of()).stream()
                        .flatMap(t -> Conditions.of(sentence, t).stream())
                        .findFirst())
                .orElse(null);
    }

    private static List<Token> told(List<Reading> parts) {
        return parts.stream()
                .flatMap(part -> part.match().clause().slot("complement").stream())
                .toList();
    }

    /** What was uttered stays uttered; what somebody does not deny may or may not be so; what is only colourable by the outer verb's own tense follows it. */
    private static Outcome afterOperator(Reading reading, Modality own, @Nullable Span condition) {
        Status status = reading.status();
        if (own.negated()) {
            boolean undenied = reading.match().use().entry().operator().name().equals("DENY");
            status = undenied ? Status.HYPOTHETICAL : status == Status.NEGATED ? Status.ACTUAL : Status.NEGATED;
        } else if (own.unreal()) {
            status = Status.HYPOTHETICAL;
        } else if (own.future() && status == Status.ACTUAL) {
            status = Status.FUTURE;
        } else if (condition != null && status == Status.FUTURE) {
            status = Status.CONDITIONAL;
        }
        return new Outcome(reading.type(), heldOut(reading, status, condition), reading.modes(), condition);
    }

    /** <i>warned that it would pay for any attack</i>: what is held out under a condition is no more than that, whatever word tells of it. */
    private static Status heldOut(Reading reading, Status status, @Nullable Span condition) {
        boolean threat = condition != null && reading.type().name().equals("THREATEN");
        return threat && status == Status.ACTUAL ? Status.CONDITIONAL : status;
    }

    /** <i>are writing a bill that would punish Chad's banks</i>, <i>a law to ban its milk</i>: what lawmakers have in hand is held out. */
    private static boolean isInBill(Reading reading) {
        Sentence sentence = reading.match().clause().sentence();
        return LAID_ON.contains(reading.type().name())
                && reading.predicate().is("acl")
                && sentence.head(reading.predicate())
                        .filter(noun -> BILLS.contains(noun.lemma()))
                        .isPresent();
    }

    private static EventType future(Codebook codebook, Reading reading) {
        return codebook.type(reading.type().future());
    }

    /** Modes of the reduced type: what is threatened keeps its kind, and what is agreed or conceded the mode of the act, since these types have none. */
    private static List<String> modes(Codebook codebook, Reading reading) {
        EventType future = future(codebook, reading);
        if (future.equals(reading.type())) {
            return reading.modes();
        }
        return future.name().equals("THREATEN") ? List.of(threat(reading.type().name())) : reading.modes();
    }

    private static String threat(String type) {
        return switch (type) {
            case "ASSAULT", "MOBILIZE" -> "violence";
            case "COERCE" -> "restrict";
            default -> "relations";
        };
    }

    /** <i>cannot accept the demands</i>: what one cannot do, one says that one will not do. */
    private static boolean isImpossible(Reading reading) {
        Clause clause = reading.match().clause();
        return clause.sentence()
                .hasChild(
                        clause.predicate(),
                        t -> t.is("aux")
                                && (t.lemma().equals("can") || t.lemma().equals("ca")));
    }

    private static boolean isUnable(Reading reading) {
        Clause clause = reading.match().clause();
        return clause.sentence()
                .hasChild(clause.predicate(), t -> t.is("aux") && t.form().equalsIgnoreCase("could"));
    }

    /** <i>will not release them</i> and <i>will not let the house be burned</i> are refusals, <i>will not attack</i> and <i>will not escalate</i> promises. */
    private static Outcome refusal(Codebook codebook, Reading reading) {
        if (reading.type().name().equals("MOBILIZE") && !reading.modes().isEmpty()) {
            return new Outcome(reading.type(), Status.NEGATED, reading.modes(), null); // will send no troops
        }
        boolean refused = reading.type().cooperative() || reading.isPermission();
        EventType type = codebook.type(refused ? "REJECT" : "AGREE");
        List<String> modes = refused ? List.of(refused(reading.type().name())) : List.of();
        return new Outcome(type, Status.ACTUAL, modes, null);
    }

    /** The mode of refusing an act of that type. */
    static String refused(String type) {
        return switch (type) {
            case "CONSULT", "AGREE" -> "meet";
            case "AID", "COOPERATE", "SUPPORT" -> "assist";
            case "RETREAT", "CONCEDE" -> "yield";
            default -> "change";
        };
    }

    /** <i>Flies to Moscow on Tuesday</i>: the present tense with a day to come is the future. */
    public Outcome withPlan(
            Codebook codebook, Reading reading, @Nullable TimeMention date, @Nullable LocalDate published) {
        boolean toCome = status == Status.ACTUAL
                && date != null
                && date.value() != null
                && published != null
                && date.value().isAfter(published);
        String tag = reading.predicate().tag();
        boolean present = tag.equals("VBZ")
                || tag.equals("VBP")
                || tag.equals("VBG")
                || reading.match().clause().kind() == org.nuncio.clause.Clause.Kind.NOUN;
        return toCome && present && reading.status() == null
                ? new Outcome(future(codebook, reading), Status.FUTURE, modes(codebook, reading), condition)
                : this;
    }

    /** What is announced by whoever is to do it is a promise, what others expect of him is not. */
    public Outcome withAnnouncement(Codebook codebook, Reading reading, boolean saidByActor) {
        boolean toCome = status == Status.FUTURE || status == Status.CONDITIONAL;
        String announced = reading.type().announced();
        if (saidByActor && status == Status.HYPOTHETICAL && isOpenHarm(reading)) {
            return new Outcome(future(codebook, reading), status, modes(codebook, reading), condition);
        }
        return toCome
                        && saidByActor
                        && reading.status() == null
                        && type.name().equals(reading.type().future())
                ? new Outcome(codebook.type(announced), status, modes, condition)
                : this;
    }

    /** <i>may break off relations, its president said</i>: harm that one says that one may do is held out. */
    private static boolean isOpenHarm(Reading reading) {
        Clause clause = reading.match().clause();
        return reading.isAct()
                && LAID_ON.contains(reading.type().name())
                && !reading.modality().negated()
                && hasAuxiliary(clause, MAYBE)
                && !hasAuxiliary(clause, Set.of("have")); // may have closed it
    }

    private static boolean hasAuxiliary(Clause clause, Set<String> lemmas) {
        return clause.sentence().hasChild(clause.predicate(), t -> t.is("aux") && lemmas.contains(t.lemma()));
    }

    /** An act whose date lies more than a year before publication is history, not news. */
    public Outcome withDate(@Nullable TimeMention date, @Nullable LocalDate published) {
        boolean old = date != null
                && date.value() != null
                && published != null
                && (date.end() == null ? date.value() : date.end()).isBefore(published.minusYears(1));
        return old && status == Status.ACTUAL ? new Outcome(type, Status.HISTORICAL, modes, condition) : this;
    }

    /** Whether an act of that type consists in saying something. */
    public static boolean isVerbal(String type) {
        return VERBAL.contains(type);
    }
}
