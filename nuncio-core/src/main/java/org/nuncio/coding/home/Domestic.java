package org.nuncio.coding.home;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * A sentence that names one state alone, in a report that is about no one state: <i>Chad's parliament impeached the justice minister</i>, <i>Peru's opposition
 * called on the judiciary to free a colleague</i>. Offices, bodies and people whom it leaves without a country are that state's where they deal with
 * an authority, a party or people of it. Its army, and the state itself, may deal with anybody.
 */
public final class Domestic {
    /** Who deals with others of the own state. */
    private static final Set<String> INLAND =
            Set.of("GOV", "COP", "JUD", "LEG", "OPP", "PTY", "CVL", "LAB", "MED", "EDU", "REL");

    /** Who of no named country may be meant. */
    private static final Set<String> THEIRS =
            Set.of("GOV", "COP", "JUD", "LEG", "OPP", "PTY", "CVL", "LAB", "MED", "EDU", "REL", "NGO", "MIL", "SPY");

    /** Codes that tell what kind of body somebody is, and not of which country. */
    private static final Set<String> KINDS = Set.of("NGO", "BUS", "REF");

    /** Whom the troops of their own state surround and watch. */
    private static final Set<String> GUARDED = Set.of("LEG", "JUD", "EDU", "OPP", "LAB", "MED");

    private static final Set<String> FORCEFUL = Set.of("MOBILIZE", "COERCE", "ASSAULT");

    /** What troops do in towns without fighting. */
    private static final Set<String> MOVING = Set.of("MOBILIZE", "COERCE");

    private static final Set<Actor.Kind> GROUND = Set.of(Actor.Kind.PLACE, Actor.Kind.STATE);

    /** Who rises in a state and takes and kills its people. */
    private static final Set<String> RISING = Set.of("REB", "SEP");

    private static final Set<String> VIOLENT = Set.of("ASSAULT", "COERCE");

    /** What is done to a government by its own soldiers. */
    private static final Set<String> SEIZURES = Set.of("arrest", "abduct", "martial-law");

    /** A sentence that names these may name the state whose they are, and play elsewhere. */
    private static final Set<String> ABROAD = Set.of(
            "embassy",
            "consulate",
            "ambassador",
            "consul",
            "diplomat",
            "tourist",
            "visit",
            "summit",
            "tour",
            "team",
            "refugee",
            "immigrant",
            "migrant");

    private static final Set<String> MUTINOUS = Set.of("mutinous", "renegade", "rebel", "dissident", "rebellious");

    private static final Set<String> TYPES = Set.of(
            "REQUEST",
            "ACCUSE",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "COERCE",
            "ASSAULT",
            "RETREAT",
            "CONCEDE",
            "AGREE",
            "REJECT",
            "SUPPORT",
            "MOBILIZE");

    /** What people do where they are at home. */
    private static final Set<String> CROWDED = Set.of("PROTEST", "COERCE", "ASSAULT", "REQUEST");

    private static final Set<String> BODIES = Set.of("Council", "Committee", "Commission", "Secretariat");
    private static final Set<String> RULES = Set.of("role", "title", "entity", "surname", "setting");

    private static final String FOREIGN = "foreign";

    private Domestic() {}

    public static Reading placed(Reading reading, Sentence sentence, Mentions mentions) {
        Optional<String> only =
                state(sentence, mentions).filter(code -> mentions.scene().isEmpty());
        boolean dealt = TYPES.contains(reading.act().name()) && parties(reading).noneMatch(m -> isForeign(m, sentence));
        if (only.isEmpty() || !dealt) {
            return reading;
        }
        String state = only.get();
        boolean inland = reading.actors().stream().anyMatch(m -> isInland(m, state))
                || reading.recipients().stream().anyMatch(m -> isInland(m, state) && !Guests.isOne(sentence, m))
                || isThere(reading, state, sentence, mentions)
                || facesCrowd(reading, sentence);
        boolean coup = isTakeover(reading) || isSeizure(reading, state);
        boolean streets = isInStreets(reading, state, mentions);
        List<ActorMention> actors = reading.actors().stream()
                .map(m -> coup ? ofState(m, state) : m)
                .map(m -> inland && (!isArmed(m) || isGuard(reading, state)) || streets || isMutinous(m, sentence)
                        ? theirs(m, state, sentence)
                        : m)
                .toList();
        boolean risen =
                VIOLENT.contains(reading.act().name()) && actors.stream().anyMatch(m -> isRising(m, state));
        boolean own = (coup || risen || actors.stream().anyMatch(m -> isInland(m, state))) && !isGoing(reading);
        List<ActorMention> recipients = reading.recipients().stream()
                .map(m -> coup ? ofState(m, state) : m)
                .map(m -> own && !isAnyones(m, reading, sentence) || isShotCrowd(m, actors, reading, state, sentence)
                        ? theirs(m, state, sentence)
                        : m)
                .toList();
        return reading.with(actors, recipients);
    }

    /** <i>Soldiers arrested the president in Sarh</i>, <i>The president was arrested in Sarh</i>: those who govern are seldom seized by the troops of another state, whose name would be told. */
    private static boolean isSeizure(Reading reading, String state) {
        return VIOLENT.contains(reading.act().name())
                && SEIZURES.stream().anyMatch(reading.modes()::contains)
                && reading.actors().stream().allMatch(m -> isArmed(m) && isOfNoOther(m, state))
                && !reading.recipients().isEmpty()
                && reading.recipients().stream()
                        .allMatch(m ->
                                isOfNoOther(m, state) && "GOV".equals(m.actor().sector()));
    }

    /** <i>Officers said on television in Sarh that they had seized power</i>: in their own state. */
    private static boolean isTakeover(Reading reading) {
        return reading.modes().contains("martial-law")
                && reading.recipients().isEmpty()
                && !reading.actors().isEmpty()
                && reading.actors().stream()
                        .allMatch(m -> isArmed(m) && m.actor().code() == null);
    }

    private static ActorMention ofState(ActorMention mention, String state) {
        return mention.actor().code() == null ? mention.as(mention.actor().withCode(state), "own-state") : mention;
    }

    private static boolean isOfNoOther(ActorMention mention, String state) {
        return mention.actor().code() == null || mention.actor().code().equals(state);
    }

    /** <i>Soldiers took up positions in Lome</i>: the state's own, in a report that tells of no other forces. */
    private static boolean isInStreets(Reading reading, String state, Mentions mentions) {
        return MOVING.contains(reading.act().name())
                && reading.actors().stream()
                        .allMatch(m -> isArmed(m) && m.actor().code() == null)
                && !reading.recipients().isEmpty()
                && reading.recipients().stream()
                        .allMatch(m -> state.equals(m.actor().code())
                                && GROUND.contains(m.actor().kind()))
                && !mentions.hasForcesBesides(state);
    }

    /** The one state that the sentence names, by its people, bodies or places; empty where there is none or another as well. */
    public static Optional<String> state(Sentence sentence, Mentions mentions) {
        Set<String> states = states(sentence, mentions);
        return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
    }

    /** <i>Chadian troops opened fire on a crowd in Sarh</i>: a crowd in a town of theirs. */
    private static boolean isShotCrowd(
            ActorMention mention, List<ActorMention> actors, Reading reading, String state, Sentence sentence) {
        return FORCEFUL.contains(reading.act().name())
                && mention.sentence() == sentence.index()
                && Crowds.NOUNS.contains(sentence.token(mention.head()).lemma())
                && !actors.isEmpty()
                && actors.stream()
                        .allMatch(a -> isArmed(a) && state.equals(a.actor().code()));
    }

    /** <i>Troops surrounded the parliament of Chad</i>, <i>in Sarh soldiers arrested the interior minister</i>: its own. */
    private static boolean isGuard(Reading reading, String state) {
        boolean arrest =
                reading.act().name().equals("COERCE") && reading.modes().contains("arrest");
        return FORCEFUL.contains(reading.act().name())
                && !reading.recipients().isEmpty()
                && reading.recipients().stream()
                        .allMatch(r -> isInland(r, state)
                                && (GUARDED.contains(String.valueOf(r.actor().sector()))
                                        || arrest && "GOV".equals(r.actor().sector())));
    }

    /** The states of all who and all places that the sentence names. */
    static Set<String> states(Sentence sentence, Mentions mentions) {
        Set<String> states = new HashSet<>();
        mentions.actorsIn(sentence).stream()
                .map(m -> m.actor().code())
                .filter(code -> code != null && !KINDS.contains(code))
                .forEach(states::add);
        mentions.placesIn(sentence).stream()
                .map(p -> p.place().country())
                .filter(code -> code != null)
                .forEach(states::add);
        return states;
    }

    /** <i>Farmers blocked the motorways around Lyon</i>: who acts in a town, and not against its state, which nobody said to be theirs. */
    private static boolean isThere(Reading reading, String state, Sentence sentence, Mentions mentions) {
        boolean rising = CROWDED.contains(reading.act().name());
        boolean against = reading.recipients().stream()
                .anyMatch(r -> state.equals(r.actor().code()) && r.actor().kind() != Actor.Kind.PLACE);
        return rising
                && !against
                && mentions.placesIn(sentence).stream()
                        .anyMatch(p -> !p.place().kind().equals("state")
                                && state.equals(p.place().country()));
    }

    /** <i>Police fired at mourners after the funeral of a Chadian singer</i>: neither is of any other state than hers. */
    private static boolean facesCrowd(Reading reading, Sentence sentence) {
        return VIOLENT.contains(reading.act().name())
                && reading.actors().stream()
                        .allMatch(m -> "COP".equals(m.actor().sector()))
                && Crowds.isDoneTo(reading)
                && sentence.tokens().stream().noneMatch(t -> ABROAD.contains(t.lemma()));
    }

    private static boolean isRising(ActorMention mention, String state) {
        return state.equals(mention.actor().code())
                && RISING.contains(String.valueOf(mention.actor().sector()));
    }

    private static Stream<ActorMention> parties(Reading reading) {
        return Stream.concat(reading.actors().stream(), reading.recipients().stream());
    }

    /** <i>Failed to elect a president</i>, <i>in favour of the union</i>: nobody in particular, and no body of workers. */
    private static boolean isAnyones(ActorMention mention, Reading reading, Sentence sentence) {
        boolean union = reading.act().name().equals("SUPPORT")
                && "LAB".equals(mention.actor().sector());
        boolean one = reading.act().name().equals("REJECT")
                && mention.sentence() == sentence.index()
                && sentence.hasChild(
                        sentence.token(mention.head()),
                        t -> t.is("det") && t.lemma().equals("a"));
        return union || one;
    }

    /** <i>The German foreign minister urged the government</i>: another's. */
    private static boolean isForeign(ActorMention mention, Sentence sentence) {
        return mention.sentence() == sentence.index()
                && new NounPhrase(sentence, sentence.token(mention.head()))
                        .tokens().stream()
                                .anyMatch(t -> t.form().toLowerCase(Locale.ROOT).equals(FOREIGN));
    }

    /** Whether somebody deals with others of that state as one of its own. */
    public static boolean isInland(ActorMention mention, String state) {
        Actor actor = mention.actor();
        return state.equals(actor.code())
                && INLAND.contains(String.valueOf(actor.sector()))
                && actor.kind() != Actor.Kind.STATE
                && actor.kind() != Actor.Kind.PLACE;
    }

    /** Who leaves a building does nothing to those whose it is. */
    private static boolean isGoing(Reading reading) {
        return reading.act().name().equals("RETREAT") && reading.modes().contains("withdraw");
    }

    private static boolean isArmed(ActorMention mention) {
        return "MIL".equals(mention.actor().sector());
    }

    /** <i>Mutinous soldiers shot the army chief of Chad</i>: no army of another state. */
    private static boolean isMutinous(ActorMention mention, Sentence sentence) {
        return isArmed(mention)
                && mention.sentence() == sentence.index()
                && new NounPhrase(sentence, sentence.token(mention.head()))
                        .tokens().stream().anyMatch(t -> MUTINOUS.contains(t.lemma()));
    }

    /** <i>The Council urged Chad's government to comply</i>: with a capital, and nothing that says whose, one of some union or of the United Nations. */
    private static boolean isOfManyStates(Sentence sentence, Token body) {
        return body.isProperNoun()
                && BODIES.contains(body.form())
                && new NounPhrase(sentence, body).tokens().stream().allMatch(t -> t.equals(body) || t.is("det"));
    }

    private static ActorMention theirs(ActorMention mention, String state, Sentence sentence) {
        Actor actor = mention.actor();
        boolean unplaced = actor.code() == null
                || actor.code().equals("NGO") && actor.kind() != Actor.Kind.ORGANISATION; // ten civil society groups
        boolean open = unplaced
                && THEIRS.contains(String.valueOf(actor.sector()))
                && actor.kind() != Actor.Kind.PLACE
                && RULES.contains(mention.rule())
                && mention.sentence() == sentence.index()
                && !isOfManyStates(sentence, sentence.token(mention.head()))
                && !Locals.isElsewhere(sentence, mention)
                && !Locals.isAnybody(mention, sentence);
        return open ? mention.as(actor.withCode(state), "own-state") : mention;
    }
}
