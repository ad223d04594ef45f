package org.nuncio.mention.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * The two sides of the quarrel that a report is about: the two parties that it names together most often, one as doing something to the other, joined, or in one
 * sentence. A mediator who is named as often is rarely named with the same other.
 */
public final class Sides {
    private static final Set<String> OF_STATE = Set.of("", "GOV", "MIL", "COP", "SPY");
    private static final Set<String> OPPOSED = Set.of("OPP", "PTY");
    private static final Set<String> CROWDS = Set.of("protester", "demonstrator", "marcher");
    private static final Set<String> STATES =
            Set.of("country", "nation", "state", "neighbour", "neighbor", "government");
    private static final Set<String> CAMPS = Set.of("side", "party", "camp");
    private static final Set<String> WARRING =
            Set.of("warring", "rival", "opposing", "belligerent", "feuding", "conflicting", "contending");
    private static final Set<String> PLAIN = Set.of("the", "both", "all", "these", "those");
    /** Bodies that quarrel with states as states do. */
    private static final Set<String> UNIONS = Set.of("EU", "NATO");

    private static final Set<String> PLACES = Set.of("obj", "iobj", "obl", "nsubj", "nsubj:pass");

    private static final int ACTS_ON = 3;
    private static final int JOINED = 2;
    private static final int NEAR = 1;
    /** The first sentence that names two says what the report is about. */
    private static final int LEAD = 2;

    private static final int LEAST = 3;

    private final Discourse discourse;
    private final Gazetteer gazetteer;
    private final @Nullable String scene;

    /** @param scene code of the one state that the report is about, of whose protesters it tells */
    public Sides(Discourse discourse, Gazetteer gazetteer, @Nullable String scene) {
        this.discourse = discourse;
        this.gazetteer = gazetteer;
        this.scene = scene;
    }

    /** <i>The two parties</i>, <i>the warring parties</i>: those of a conflict, and no political ones. */
    static boolean areMeant(NounPhrase phrase) {
        return phrase.head().lemma().equals("party")
                && phrase.isPlural()
                && phrase.tokens().stream()
                        .filter(t -> !t.equals(phrase.head()))
                        .allMatch(t -> PLAIN.contains(t.lemma())
                                || WARRING.contains(t.form().toLowerCase(Locale.ROOT))
                                || t.is("nummod"));
    }

    /** A state, those who rise against it, or those who oppose it without arms. */
    public record Party(String code, Stand stand) {
        enum Stand {
            STATE,
            OPPOSED,
            RISING
        }
    }

    private record Pair(Party first, Party second) {
        static Pair of(Party a, Party b) {
            Comparator<Party> order = Comparator.comparing(Party::code).thenComparing(Party::stand);
            return order.compare(a, b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }

        List<Party> both() {
            return List.of(first, second);
        }
    }

    /** <i>the warring parties</i>, <i>the rival camps</i> */
    public static boolean areWarring(NounPhrase phrase) {
        return phrase.isDefinite()
                && phrase.isPlural()
                && CAMPS.contains(phrase.head().lemma())
                && phrase.possessor().isEmpty()
                && phrase.tokens().stream().anyMatch(t -> WARRING.contains(t.form()));
    }

    /** <i>He appealed to both</i>, <i>urged the two to talk</i>. */
    public static boolean isBoth(Sentence sentence, Token token) {
        boolean two = token.form().equals("two")
                && token.index() > 0
                && sentence.word(token.index() - 1).equals("the");
        return (two || token.form().equalsIgnoreCase("both")) && PLACES.contains(token.relation());
    }

    /** <i>the two countries' foreign ministers</i>: ministers of the two, by whomever the two were named. */
    public static Resolution ofTheirStates(Resolution two, NounPhrase phrase, @Nullable String sector) {
        boolean theirs = sector != null
                && phrase.possessor().filter(t -> STATES.contains(t.lemma())).isPresent();
        return !theirs
                ? two
                : new Resolution(
                        two.actors().stream()
                                .map(a -> new Actor(phrase.toString(), a.code(), sector, null, Actor.Kind.PEOPLE))
                                .toList(),
                        two.rule(),
                        "",
                        two.nouns());
    }

    /** Whether a state speaks or acts by it. */
    public static boolean isOfState(Actor actor) {
        return actor.sector() == null || OF_STATE.contains(actor.sector());
    }

    /** What side an actor is of; none where it is a bystander by its kind: an organisation, a court, a newspaper. */
    public Optional<Party> party(Discourse.Entity entity) {
        Actor actor = entity.actor();
        String sector = actor.sector() == null ? "" : actor.sector();
        boolean crowd = sector.equals("CVL") && entity.nouns().stream().anyMatch(CROWDS::contains);
        String code = actor.code() == null && (crowd || entity.isRising()) ? scene : actor.code();
        if (code == null
                || !UNIONS.contains(code) && gazetteer.state(code).isEmpty()
                || actor.kind() == Actor.Kind.PLACE
                || actor.kind() == Actor.Kind.BLOC
                || actor.kind() == Actor.Kind.ORGANISATION && !OPPOSED.contains(sector) && !entity.isRising()) {
            return Optional.empty();
        }
        if (entity.isRising()) {
            return Optional.of(new Party(code, Party.Stand.RISING));
        }
        if (crowd || OPPOSED.contains(sector)) {
            return Optional.of(new Party(code, Party.Stand.OPPOSED));
        }
        boolean speaks = !sector.isEmpty() || actor.kind() == Actor.Kind.STATE;
        return speaks && OF_STATE.contains(sector) ? Optional.of(new Party(code, Party.Stand.STATE)) : Optional.empty();
    }

    /**
     * The two, each by the naming last of those that the test allows, where it is named beside the other if it can be; nobody where two pairs are named alike often.
     *
     * @param bystanders who speak to both, or of them
     */
    public List<Discourse.Entity> main(
            int sentence, int token, Set<Party> bystanders, Predicate<Discourse.Entity> test) {
        List<Discourse.Entity> before = discourse.before(sentence, token);
        Map<Party, Discourse.Entity> named = new HashMap<>();
        before.stream().filter(test).forEach(e -> party(e).ifPresent(p -> named.put(p, e)));
        List<Meeting> meetings = meetings(before);
        List<Map.Entry<Pair, Integer>> ranked = weights(meetings).entrySet().stream()
                .filter(e -> named.keySet().containsAll(e.getKey().both()))
                .filter(e -> bystanders.stream().noneMatch(e.getKey().both()::contains))
                .sorted(Map.Entry.<Pair, Integer>comparingByValue().reversed())
                .limit(2)
                .toList();
        boolean clear = !ranked.isEmpty()
                && ranked.get(0).getValue() >= LEAST
                && (ranked.size() == 1
                        || ranked.get(1).getValue() < ranked.get(0).getValue());
        if (!clear) {
            return List.of();
        }
        Pair pair = ranked.get(0).getKey();
        meetings.stream()
                .filter(m -> m.pair().equals(pair) && m.weight() >= JOINED)
                .flatMap(m -> Stream.of(m.one(), m.other()))
                .filter(test)
                .forEach(e -> named.put(party(e).orElseThrow(), e));
        return pair.both().stream().map(named::get).toList();
    }

    /** The two of whom this sentence or the one before tells in one clause, if they are only two. */
    public List<Discourse.Entity> metJustNow(int sentence, int token, Predicate<Discourse.Entity> test) {
        List<Meeting> met = meetings(discourse.before(sentence, token)).stream()
                .filter(m -> m.one().sentence() >= sentence - 1 && m.weight() >= JOINED)
                .filter(m -> test.test(m.one()) && test.test(m.other()))
                .toList();
        boolean two = met.stream().map(Meeting::pair).distinct().count() == 1;
        return two ? List.of(met.get(0).one(), met.get(0).other()) : List.of();
    }

    /** Whether the code is a state's, and no body's of several. */
    public boolean hasState(Actor actor) {
        return actor.code() != null && gazetteer.state(actor.code()).isPresent();
    }

    /** The state itself, by whomever it was named. */
    public Actor state(Actor actor) {
        return gazetteer
                .state(String.valueOf(actor.code()))
                .map(state -> new Actor(state.name(), state.code(), null, null, Actor.Kind.STATE))
                .orElse(actor);
    }

    /** Two who are named in one sentence, and how near they are there. */
    private record Meeting(Pair pair, Discourse.Entity one, Discourse.Entity other, int weight) {}

    private List<Meeting> meetings(List<Discourse.Entity> entities) {
        List<Meeting> found = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            for (int j = i + 1;
                    j < entities.size()
                            && entities.get(j).sentence() == entities.get(i).sentence();
                    j++) {
                Discourse.Entity a = entities.get(i);
                Discourse.Entity b = entities.get(j);
                Optional<Party> one = party(a);
                Optional<Party> other = party(b);
                if (one.isPresent() && other.isPresent() && !one.equals(other)) {
                    found.add(new Meeting(Pair.of(one.get(), other.get()), a, b, weight(a, b)));
                }
            }
        }
        return found;
    }

    /** For each pair the sum over all sentences, of each its closest meeting. */
    private static Map<Pair, Integer> weights(List<Meeting> meetings) {
        Map<Pair, Map<Integer, Integer>> closest = new HashMap<>();
        int lead = meetings.isEmpty() ? -1 : meetings.get(0).one().sentence();
        for (Meeting meeting : meetings) {
            int sentence = meeting.one().sentence();
            closest.computeIfAbsent(meeting.pair(), k -> new HashMap<>())
                    .merge(sentence, sentence == lead ? LEAD * meeting.weight() : meeting.weight(), Integer::max);
        }
        Map<Pair, Integer> weights = new HashMap<>();
        closest.forEach((pair, bySentence) -> weights.put(
                pair, bySentence.values().stream().mapToInt(Integer::intValue).sum()));
        return weights;
    }

    private static int weight(Discourse.Entity a, Discourse.Entity b) {
        boolean clause = a.verb() >= 0 && a.verb() == b.verb();
        boolean acts = clause && (a.rank() > 0) != (b.rank() > 0);
        return acts ? ACTS_ON : clause ? JOINED : NEAR;
    }
}
