package org.nuncio.coding.sentence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.clause.Clause;
import org.nuncio.codebook.Codebook;
import org.nuncio.coding.event.Silence;
import org.nuncio.coding.event.Status;
import org.nuncio.coding.home.Locals;
import org.nuncio.coding.home.Stateless;
import org.nuncio.coding.reading.ByUnknown;
import org.nuncio.coding.reading.Mentioned;
import org.nuncio.coding.reading.Outcome;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Why a reading is no event: nobody is known who does it, or to whom. */
final class Silences {
    /** What is done with others: an object that is nobody is no other side. */
    private static final Set<String> TOGETHER = Set.of("CONSULT", "COOPERATE");

    private static final Set<String> MUTUAL = Set.of("CONSULT", "COOPERATE", "AGREE", "ASSAULT");
    private static final Set<String> ASSEMBLIES = Set.of("meeting", "session", "summit", "assembly", "conference");
    private static final Set<String> DISCUSSING = Set.of("discuss", "debate");
    private static final Set<String> BARGAINING = Set.of("negotiate", "bargain", "parley");
    private static final Set<String> MEETING = Set.of("meet", "convene", "confer", "gather");
    /** Acts whose nouns say enough where nobody is named to whom. */
    private static final Set<String> UNADDRESSED = Set.of("MOBILIZE", "PROTEST", "RETREAT");

    /** What one does with a demand when one makes it: <i>repeated its call for an inquiry</i>. */
    private static final Set<String> UTTERING = Set.of("repeat", "renew", "reiterate", "restate", "issue", "make");

    /** Sectors whose people meet and say nothing for their country. */
    private static final Set<String> PRIVATE = Set.of("CVL", "EDU", "MED", "BUS", "LAB", "REF", "CRM");

    /** What is done by force is no trade, whoever does it. */
    private static final Set<String> VIOLENT = Set.of("ASSAULT", "COERCE", "PROTEST", "MOBILIZE");

    /** Types that are nothing without somebody of a known country or body who does it. */
    private static final Set<String> OWNED =
            Set.of("REJECT", "AGREE", "AID", "RETREAT", "CONCEDE", "SUPPORT", "COOPERATE");

    private final Codebook codebook;
    private final Sentence sentence;
    private final Mentions mentions;

    Silences(Codebook codebook, Sentence sentence, Mentions mentions) {
        this.codebook = codebook;
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** The key of the reason, as in {@link Silence}; empty where the reading is an event. */
    Optional<String> why(Reading reading) {
        Optional<String> mentioned = new Mentioned(sentence, mentions).why(reading);
        if (mentioned.isPresent()) {
            return mentioned;
        }
        if (reading.actors().isEmpty()) {
            return new ByUnknown(codebook, sentence, mentions).holds(reading)
                    ? Optional.empty()
                    : Optional.of("actor-missing");
        }
        boolean mutual = MUTUAL.contains(reading.type().name())
                && (reading.actors().size() > 1 || isMany(reading) || isBodyThatMeets(reading));
        boolean actorCode = reading.actors().stream().anyMatch(a -> a.actor().code() != null);
        boolean recipientCode =
                reading.recipients().stream().anyMatch(a -> a.actor().code() != null);
        boolean nominal = reading.match().clause().kind() == Clause.Kind.NOUN;
        boolean nobody = reading.actors().stream()
                .allMatch(a -> a.actor().code() == null
                        && (a.actor().sector() == null || Locals.isAnybody(a, sentence))
                        && a.actor().isPerson());
        boolean conferring = reading.type().name().equals("CONSULT"); // a caller of no known country is a traveller
        boolean owned = OWNED.contains(reading.type().name());
        if (!actorCode && (nominal || !recipientCode || nobody || conferring || owned)
                || Stateless.areCarried(reading)
                || isAmongFirms(reading)) {
            return Optional.of("code-missing");
        }
        if (!recipientCode && !mutual && reading.inner() == null && onlyPronouns(reading)) {
            return Optional.of("recipient-missing");
        }
        if (needsRecipient(reading) && !recipientCode && !mutual && !hasObject(reading) && !isRefused(reading)) {
            return Optional.of("recipient-missing");
        }
        return Optional.empty();
    }

    /** <i>Investors refused to buy the shares</i>: trade among companies of no known state. */
    private static boolean isAmongFirms(Reading reading) {
        Set<String> codes = ActorMention.codes(Stream.concat(reading.actors().stream(), reading.recipients().stream())
                .toList());
        return codes.equals(Set.of("BUS"))
                && !VIOLENT.contains(reading.type().name())
                && reading.actors().stream()
                        .allMatch(a -> "BUS".equals(a.actor().code()));
    }

    /** Leaders, a bloc, a group of states: they meet among themselves; a crowd that gathers does not confer, nor does <i>a meeting of generals</i>. */
    private static boolean isMany(Reading reading) {
        Actor actor = reading.actors().get(0).actor();
        boolean staff = reading.match().clause().kind() == Clause.Kind.NOUN
                && reading.type().name().equals("CONSULT");
        return actor.kind() == Actor.Kind.BLOC
                || actor.kind() == Actor.Kind.PEOPLE
                        && actor.code() != null
                        && !staff
                        && !PRIVATE.contains(Objects.requireNonNullElse(actor.sector(), ""));
    }

    /** <i>The African Union will hold a summit</i>: its members meet; <i>meetings of the Union</i> are any. */
    private boolean isBodyThatMeets(Reading reading) {
        Actor actor = reading.actors().get(0).actor();
        boolean alone = (MEETING.contains(reading.predicate().lemma())
                                && reading.match().object().isEmpty()
                        || DISCUSSING.contains(reading.predicate().lemma()) && isTold(reading))
                && !reading.match().clause().passive();
        return actor.kind() == Actor.Kind.ORGANISATION
                && actor.sector() == null
                && actor.code() != null
                && reading.match().clause().kind() == Clause.Kind.VERB
                && (alone
                        || reading.match().use().entry().modes().contains("multilateral")
                        || reading.match().consumed().stream().anyMatch(t -> ASSEMBLIES.contains(t.lemma())));
    }

    /** Not <i>refused to discuss the dispatch of troops</i>. */
    private boolean isTold(Reading reading) {
        return Set.of(Status.ACTUAL, Status.FUTURE)
                .contains(Outcome.of(codebook, reading).status());
    }

    private boolean needsRecipient(Reading reading) {
        boolean lone = Set.of("CONSULT", "SUPPORT").contains(reading.type().name());
        boolean nominal = reading.match().clause().kind() == Clause.Kind.NOUN;
        return reading.type().recipientNeeded()
                || lone
                || nominal && !UNADDRESSED.contains(reading.type().name()) && !isUttered(reading);
    }

    private boolean isUttered(Reading reading) {
        return reading.type().name().equals("REQUEST")
                && reading.predicate().is("obj")
                && sentence.head(reading.predicate())
                        .filter(verb -> UTTERING.contains(verb.lemma()))
                        .isPresent();
    }

    /** <i>will not negotiate with the separatists</i>, whoever these are; <i>will not negotiate</i> is said to whoever asks for it. */
    private boolean isRefused(Reading reading) {
        return reading.type().name().equals("CONSULT")
                && (!reading.recipients().isEmpty()
                        || BARGAINING.contains(reading.predicate().lemma()))
                && Outcome.of(codebook, reading).type().name().equals("REJECT");
    }

    /** <i>calling them absurd</i>, where nobody knows who they are. */
    private boolean onlyPronouns(Reading reading) {
        List<Token> object = reading.match().object();
        return !object.isEmpty()
                && object.stream()
                        .allMatch(t -> t.isPronoun() && !t.form().endsWith("self") && !mentions.isThing(sentence, t));
    }

    /** A verb with an object that is no actor still says to what it was done; who calls home his envoys does it to whoever received them. */
    private boolean hasObject(Reading reading) {
        boolean recalled = reading.act().name().equals("SANCTION")
                && reading.modes().contains("withdraw")
                && reading.match().clause().slot("object").stream()
                        .anyMatch(t -> sentence.child(t, "nmod:poss")
                                .filter(Token::isPronoun)
                                .isPresent());
        boolean verb = reading.match().clause().kind() != Clause.Kind.NOUN;
        boolean third = reading.modes().contains("third-party");
        boolean lone = third
                && reading.predicate().lemma().equals("mediate")
                && reading.match().object().isEmpty(); // has been mediating since March
        boolean mediating =
                third && !reading.match().clause().slot("object").isEmpty(); // mediated a truce, whoever keeps it
        if (verb && lone) {
            return true;
        }
        return verb && recalled
                || verb
                        && (mediating || !TOGETHER.contains(reading.type().name()))
                        && (reading.match().object().stream()
                                        .anyMatch(t -> !t.isPronoun() || mentions.isThing(sentence, t))
                                || !reading.recipients().isEmpty());
    }
}
