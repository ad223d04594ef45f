package org.nuncio.coding.scene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.coding.event.Status;
import org.nuncio.coding.reading.Attributions;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.mention.TimeMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** When and where an event was: from its own clause, else from one that is linked to it by name. */
public final class TimeAndPlace {
    private static final Set<String> ADDRESSED = Set.of("ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT");
    private static final Set<String> MOVING = Set.of("CONSULT", "MOBILIZE", "AID", "RETREAT");
    /** Whoever is driven out comes to where he is driven. */
    private static final Set<String> BANISHING = Set.of("deport", "exile", "banish");
    /** Judgements reach people wherever these are. */
    private static final Set<String> JUDGED = Set.of("ACCUSE", "SUPPORT", "REJECT", "CONSULT", "AGREE");

    private static final Set<String> SPOKEN = Set.of("ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT", "AGREE");
    /** What those do of whom the clause says what they agreed or demanded: <i>ministers meeting in Riga</i>, <i>leaders gathered in Lima</i>. */
    private static final Set<String> SPEAKING = Set.of("speak", "talk", "meet", "gather", "convene", "assemble");

    private static final Set<String> VISITING = Set.of("visit", "tour");
    private static final Set<String> OCCASIONS = Set.of("at", "during", "to", "before");
    private static final Set<String> PARTICIPLES = Set.of("VBG", "VBN");
    private static final Set<String> ENVOYS =
            Set.of("ambassador", "envoy", "representative", "consul", "negotiator", "delegate", "embassy", "consulate");
    /** Verbs whose goal is where their purpose is carried out. */
    private static final Set<String> SENDING = Set.of(
            "send", "fly", "deploy", "dispatch", "rush", "travel", "go", "come", "head", "move", "march", "journey");

    private static final Set<String> TRAVELLED = Set.of("REJECT", "REQUEST");
    private static final Set<String> JOURNEYS = Set.of("visit", "trip", "journey", "tour", "travel");

    /** What people say and do with words, of what was elsewhere. */
    private static final Set<String> TALKED = Set.of("CONSULT", "ACCUSE", "SUPPORT", "REJECT");

    private static final Set<String> DISCUSSED =
            Set.of("discuss", "debate", "consider", "review", "address", "tackle", "weigh");

    /** What is signed where they meet. */
    private static final Set<String> ACCORDS = Set.of("accord", "agreement", "deal", "treaty");

    /** Those who are of a state wherever they are. */
    private static final Set<Actor.Kind> HOLDERS = Set.of(Actor.Kind.PERSON, Actor.Kind.PEOPLE, Actor.Kind.INSTITUTION);

    private final Sentence sentence;
    private final Mentions mentions;
    private final Circumstances circumstances;
    private final Surroundings surroundings;
    private final LinkedClauses links;

    public TimeAndPlace(Sentence sentence, Mentions mentions, Circumstances circumstances) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.circumstances = circumstances;
        this.surroundings = new Surroundings(sentence, mentions);
        this.links = new LinkedClauses(sentence, mentions, circumstances, surroundings);
    }

    /**
     * A value of the event, and the link over which it was found.
     *
     * @param link empty where the value stands in the event's own clause
     */
    public record Found<T>(T value, String link) {
        /** Whether it stands in the clause of the event itself. */
        public boolean isOwn() {
            return link.isEmpty();
        }

        /** Whether it tells when the act itself was, and not when it was announced or is planned. */
        public boolean isOfAct() {
            return !link.equals(ANNOUNCEMENT) && !link.equals(PLAN);
        }
    }

    static final String ANNOUNCEMENT = "announcement";
    static final String PLAN = "plan";
    /** Where the speaker is said to be. */
    static final String SPEAKER = "speaker";

    /** When it was, or nothing. */
    public Optional<Found<TimeMention>> date(Reading reading) {
        Optional<TimeMention> own = circumstances.date(circumstances.words(reading.chain()));
        return surroundings
                .ofNextClause(reading.predicate())
                .filter(t ->
                        own.isEmpty() || own.get().span().start() < t.span().start())
                .or(() -> own)
                .or(() -> circumstances.date(circumstances.shared(reading)))
                .or(() -> circumstances.date(circumstances.talks(reading)))
                .or(() -> surroundings.date(reading))
                .or(() -> circumstances.date(served(reading)))
                .map(t -> new Found<>(t, ""))
                .or(() -> links.date(reading));
    }

    /** When a verb was by the words of its own clause. */
    public Optional<TimeMention> dateOf(Token verb) {
        return circumstances.date(circumstances.around(verb)).or(() -> surroundings.ofClause(verb));
    }

    /** When it was promised, threatened or announced by whoever does it. */
    public Optional<Found<TimeMention>> uttered(Reading reading, Status status) {
        boolean toCome = status == Status.FUTURE || status == Status.CONDITIONAL;
        boolean told =
                toCome || Attributions.isSaidBy(mentions, reading.predicate().span(), reading.actors());
        return told
                ? surroundings.uttered(reading, circumstances).map(t -> new Found<>(t, ANNOUNCEMENT))
                : Optional.empty();
    }

    /** Where it was, or nothing. */
    public Optional<Found<PlaceMention>> place(Reading reading, String type) {
        String act = reading.core().act().name();
        return circumstances
                .place(
                        circumstances.words(reading.chain()),
                        MOVING.contains(act)
                                || BANISHING.contains(reading.predicate().lemma()),
                        act.equals("CONSULT"))
                .filter(p -> !isAddressed(type, reading, p)
                        && !isOfTopic(type, reading, p)
                        && !isTheirs(p)
                        && !(ADDRESSED.contains(type) && p.place().isAsWritten()))
                .or(() -> TRAVELLED.contains(type) ? ofJourney(reading) : Optional.empty())
                .or(() -> circumstances
                        .place(circumstances.shared(reading), false, false)
                        .filter(p -> !p.place().isAsWritten() && !isOrigin(p)))
                .or(() -> SPOKEN.contains(type)
                        ? circumstances.place(circumstances.talks(reading), false, false)
                        : Optional.empty())
                .or(() -> ofServed(reading))
                .or(() -> surroundings.place(reading))
                .map(p -> new Found<>(p, ""))
                .or(() -> links.place(reading, JUDGED.contains(type)))
                .or(() ->
                        SPOKEN.contains(type) ? ofSpeaker(reading).map(p -> new Found<>(p, SPEAKER)) : Optional.empty())
                .filter(p -> !isHouse(reading, p.value()));
    }

    /** The White House, where it is those who sit there. */
    private boolean isHouse(Reading reading, PlaceMention place) {
        return place.place().lat() == null && isAmong(reading.actors(), place);
    }

    /** <i>the envoy in Geneva denounced it</i>, <i>Ann Roe, speaking in Bonn, urged</i>, <i>Ann Roe, in Bonn for a summit, urged</i>: where who says it is. */
    private Optional<PlaceMention> ofSpeaker(Reading reading) {
        List<Token> subjects = reading.match().clause().slot("subject");
        return mentions.placesIn(sentence).stream()
                .filter(p -> isOfSpeaker(sentence.token(p.head()), subjects, reading.predicate()))
                .findFirst()
                .or(() -> whereSaid(reading));
    }

    /** <i>In Lima, ministers said that they stood ready to impose sanctions</i>, if they say so of themselves. */
    private Optional<PlaceMention> whereSaid(Reading reading) {
        Token verb = reading.predicate();
        boolean told = false;
        while (verb.is("ccomp") || verb.is("xcomp")) {
            told |= verb.is("ccomp");
            verb = sentence.head(verb).orElseThrow();
        }
        return told && Attributions.isSaidBy(mentions, reading.predicate().span(), reading.actors())
                ? surroundings.opening(verb)
                : Optional.empty();
    }

    private boolean isOfSpeaker(Token place, List<Token> subjects, Token predicate) {
        String preposition = NounPhrase.preposition(sentence, place);
        Optional<Token> head = sentence.head(place);
        if (head.filter(verb -> isVisit(place, verb, predicate)).isPresent()) {
            return true;
        }
        if (head.isEmpty() || !preposition.equals("in") && !preposition.equals("at")) {
            return false;
        }
        Token holder = head.filter(noun -> !isOccasionOfSpeech(noun))
                .or(() -> head.flatMap(sentence::head))
                .orElseThrow();
        boolean speaking = SPEAKING.contains(holder.lemma())
                && PARTICIPLES.contains(holder.tag())
                && sentence.head(holder)
                        .filter(h -> subjects.contains(h) || h.equals(predicate))
                        .isPresent();
        int before = place.index() - 2;
        boolean apart = subjects.contains(holder)
                && before >= 0
                && sentence.token(before).form().equals(",");
        return speaking || apart || subjects.contains(holder) && ENVOYS.contains(holder.lemma());
    }

    /** <i>Visiting Lima, Ann Roe urged</i> */
    private static boolean isVisit(Token place, Token verb, Token predicate) {
        return place.is("obj")
                && verb.is("advcl")
                && verb.tag().equals("VBG")
                && VISITING.contains(verb.lemma())
                && verb.head() == predicate.index();
    }

    /** <i>speaking at a forum in Lima</i> */
    private boolean isOccasionOfSpeech(Token noun) {
        return noun.is("obl")
                && OCCASIONS.contains(NounPhrase.preposition(sentence, noun))
                && sentence.head(noun)
                        .filter(v -> SPEAKING.contains(v.lemma()) && PARTICIPLES.contains(v.tag()))
                        .isPresent();
    }

    /** <i>used gas in Lima to disperse them</i>, <i>sent agents to Lima to help the police</i> */
    private Optional<PlaceMention> ofServed(Reading reading) {
        boolean sent = surroundings
                .served(reading, circumstances)
                .filter(v -> SENDING.contains(v.lemma()))
                .isPresent();
        return circumstances.place(served(reading), sent, false);
    }

    private List<Token> served(Reading reading) {
        return surroundings
                .served(reading, circumstances)
                .map(circumstances::around)
                .orElse(List.of());
    }

    /** In <i>accused Beijing of lies</i>, <i>sanctions on Chad</i>, <i>aid from Chad</i> the name is whom it is said of or from whom it comes, and not where. */
    private boolean isAddressed(String type, Reading reading, PlaceMention place) {
        boolean state = place.place().kind().equals("state")
                && !NounPhrase.preposition(sentence, sentence.token(place.head()))
                        .equals("in");
        boolean addressed =
                (ADDRESSED.contains(type) || type.equals("SANCTION") && state) && isAmong(reading.recipients(), place);
        boolean giver = type.equals("AID") && isOrigin(place) && isAmong(reading.actors(), place);
        boolean promised = type.equals("AGREE")
                && reading.core().act().name().equals("AID")
                && isAmong(reading.recipients(), place); // pledged tents to Lima
        boolean asking = type.equals("REQUEST") && isAmong(reading.actors(), place); // at the request of Chad
        boolean shouted = type.equals("PROTEST")
                && isAmong(reading.recipients(), place)
                && NounPhrase.preposition(sentence, sentence.token(place.head()))
                        .equals("against"); // slogans against Chad
        return addressed || shouted || giver || promised || asking || isBetween(reading, place);
    }

    /** <i>talks between Chad and Mali</i> are in neither. */
    private boolean isBetween(Reading reading, PlaceMention place) {
        Token name = sentence.token(place.head());
        Token first = name.is("conj") ? sentence.head(name).orElse(name) : name;
        return place.place().kind().equals("state")
                && NounPhrase.preposition(sentence, first).equals("between")
                && (isAmong(reading.actors(), place) || isAmong(reading.recipients(), place));
    }

    /** <i>discussed the war in Mali</i>, <i>condemned the raid in Lima</i>: where that was of which they speak. */
    private boolean isOfTopic(String type, Reading reading, PlaceMention place) {
        Token head = sentence.token(place.head());
        boolean topic = DISCUSSED.contains(reading.predicate().lemma()); // its pattern may hold the topic itself
        return TALKED.contains(type)
                && Stream.concat(reading.match().object().stream(), reading.match().consumed().stream())
                        .filter(t -> t.isNoun() && !t.isProperNoun() && t.is("obj"))
                        .filter(t -> !Meetings.isOne(t) && !ACCORDS.contains(t.lemma()))
                        .filter(t -> topic || !reading.match().consumed().contains(t))
                        .filter(t -> !type.equals("CONSULT")
                                || mentions.actorsAt(sentence, t).isEmpty()) // met his counterpart in Lima
                        .anyMatch(t -> head.head() == t.index() && !t.equals(head));
    }

    private boolean isAmong(List<ActorMention> parties, PlaceMention place) {
        return parties.stream().anyMatch(r -> r.sentence() == sentence.index() && r.head() == place.head());
    }

    /** <i>sailed from Lima and stormed the hotel</i>: not where the second was. */
    private boolean isOrigin(PlaceMention place) {
        return NounPhrase.preposition(sentence, sentence.token(place.head())).equals("from");
    }

    /** <i>met the presidents of Chad and Mali</i>: whose presidents they are, not where. */
    private boolean isTheirs(PlaceMention place) {
        Token name = sentence.token(place.head());
        Token first = name.is("conj") ? sentence.head(name).orElse(name) : name;
        return place.place().kind().equals("state")
                && NounPhrase.preposition(sentence, first).equals("of")
                && sentence.head(first).stream()
                        .flatMap(noun -> mentions.actorsAt(sentence, noun).stream())
                        .anyMatch(holder -> HOLDERS.contains(holder.actor().kind()));
    }

    /** <i>called off a trip to Beijing</i>, <i>warned its citizens against travel to Beijing</i>: where it was to be. */
    private Optional<PlaceMention> ofJourney(Reading reading) {
        List<Token> words = circumstances.words(reading.chain());
        return mentions.placesIn(sentence).stream()
                .filter(p -> words.stream().anyMatch(t -> t.index() == p.head()))
                .filter(p -> isGoalOfJourney(sentence.token(p.head())))
                .findFirst();
    }

    private boolean isGoalOfJourney(Token place) {
        return NounPhrase.preposition(sentence, place).equals("to")
                && sentence.head(place)
                        .filter(h -> JOURNEYS.contains(h.lemma()))
                        .isPresent();
    }
}
