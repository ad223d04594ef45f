package org.nuncio.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;

/** Who has been named so far in a report, for pronouns and words such as <i>the minister</i>; one per report, filled in reading order. */
public final class Discourse {
    private static final int REACH = 5;
    private static final int LEAST_NAMED = 2;
    private static final int SHORTEST_NAME = 4;
    private static final Set<String> BY_ROLE = Set.of("role", "anaphor", "scene", "setting");
    private final List<Entity> entities = new ArrayList<>();
    private final List<Actor> asides = new ArrayList<>();
    /** Of the sentence that is being read: for whom each word stands, also a pronoun of several. */
    private final Map<Integer, List<Actor>> meant = new HashMap<>();

    private int current = -1;

    /**
     * One naming of an actor.
     *
     * @param gender m, f or empty
     * @param nouns lower-case words that the report has used for it: title, role, generic nouns
     * @param rank 2 for the subject of the main clause, 1 for another subject, 0 for the rest
     * @param verb index of the verb that it depends on, -1 for none
     * @param rule how it was resolved
     */
    public record Entity(
            Actor actor,
            String gender,
            boolean plural,
            Set<String> nouns,
            int sentence,
            int token,
            int rank,
            int verb,
            String rule) {

        private Entity as(Actor other) {
            return new Entity(other, gender, plural, nouns, sentence, token, rank, verb, rule);
        }

        private static final Set<String> OFFICIALS = Set.of("GOV", "JUD", "LEG", "OPP");

        /** A person by name or office, as pronouns ask for; not <i>its neighbour</i>. */
        public boolean isSomebody() {
            return isPerson()
                    && !isCollective()
                    && (!rule.equals("role")
                            || actor.office() != null
                            || OFFICIALS.contains(String.valueOf(actor.sector())));
        }

        /** <i>a visit by the envoy</i>: an office in passing, of whom the sentences after it do not go on to speak. */
        public boolean isPassedBy() {
            return rule.equals("role") && actor.office() == null && rank == 0 && !plural;
        }

        /** <i>The party's militia</i> is nobody whom a report calls <i>he</i>, but <i>it</i>. */
        public boolean isCollective() {
            boolean byRole = BY_ROLE.contains(rule) || rule.equals("pronoun");
            return byRole && isPerson() && SourceKind.isCollectiveName(actor.name());
        }

        /** <i>A rebel coalition said it had shot down a jet</i>: the coalition, though nobody knows whose it is. */
        public boolean isUnknownBody() {
            return actor.code() == null && (isBody() || isCollective());
        }

        public boolean isPerson() {
            return actor.kind() == Actor.Kind.PERSON;
        }

        /** Rebels and the like, who are another party than the state whose code they bear. */
        public boolean isRising() {
            return actor.isRising();
        }

        /** A state, an organisation, an armed group: what a report calls <i>it</i>. */
        public boolean isBody() {
            return switch (actor.kind()) {
                case STATE, ORGANISATION, INSTITUTION, ARMED_GROUP, BLOC -> true;
                default -> false;
            };
        }
    }

    /** Whoever was named at the token turns out to be the actor: <i>the prime minister</i> in <i>the prime minister, Ana Brandt</i>. */
    public void rename(int sentence, int token, Actor actor) {
        entities.replaceAll(e -> e.sentence() == sentence && e.token() == token ? e.as(actor) : e);
    }

    /** A body that only modifies a word: <i>European Union leaders</i>. No pronoun means it, but <i>the bloc</i> may. */
    public void addAside(Actor body) {
        asides.add(body);
    }

    /** The word stands for these. */
    public void note(int sentence, int token, List<Actor> actors) {
        if (sentence != current) {
            meant.clear();
            current = sentence;
        }
        meant.put(token, actors);
    }

    /** For whom the word stands, of the sentence that is being read. */
    public List<Actor> meant(int sentence, int token) {
        return sentence == current ? meant.getOrDefault(token, List.of()) : List.of();
    }

    /** The last such body that only modified a word, see {@link #addAside}. */
    public Optional<Actor> lastAside(Predicate<Actor> test) {
        return asides.stream().filter(test).reduce((a, b) -> b);
    }

    /** Somebody has been named. */
    public void add(Entity entity) {
        entities.add(entity);
    }

    /** The likeliest earlier entity: near before far, subjects before others. */
    public Optional<Entity> last(int sentence, int token, Predicate<Entity> test) {
        Entity best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Entity e : entities) {
            boolean before = e.sentence() < sentence || e.sentence() == sentence && e.token() < token;
            if (before && sentence - e.sentence() <= REACH && test.test(e)) {
                double score = -8.0 * (sentence - e.sentence()) + 3 * e.rank() + e.token() / 100.0;
                if (score > bestScore) {
                    best = e;
                    bestScore = score;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The nearest of all earlier entities for which the test holds, however far. */
    public Optional<Entity> lastEver(Predicate<Entity> test) {
        for (int i = entities.size() - 1; i >= 0; i--) {
            if (test.test(entities.get(i))) {
                return Optional.of(entities.get(i));
            }
        }
        return Optional.empty();
    }

    /** All namings before the token, in reading order. */
    public List<Entity> before(int sentence, int token) {
        return entities.stream()
                .filter(e -> e.sentence() < sentence || e.sentence() == sentence && e.token() < token)
                .toList();
    }

    /** Everybody for whom the word at the token stands: the four of <i>advisers to the leaders of Chad, Togo, Mali and Niger</i>. */
    public List<Entity> at(int sentence, int token) {
        return entities.stream()
                .filter(e -> e.sentence() == sentence && e.token() == token)
                .toList();
    }

    /** Those who are named as the joined subjects of one verb, as <i>Chad and Togo</i> are, in this sentence before the token; the last such. */
    public List<Entity> joinedSubjects(int sentence, int token) {
        List<Entity> found = List.of();
        List<Entity> subjects = entities.stream()
                .filter(e -> e.sentence() == sentence && e.token() < token && e.rank() > 0)
                .toList();
        for (Entity one : subjects) {
            List<Entity> joined =
                    subjects.stream().filter(e -> e.verb() == one.verb()).toList();
            found = joined.size() > 1 ? joined : found;
        }
        return found;
    }

    /** Whether it acts together with others: one of <i>Chad and Togo</i>, or of those whom <i>the four governments</i> are. */
    public boolean isJoined(Entity entity) {
        return entities.stream()
                .anyMatch(e -> e.sentence() == entity.sentence()
                        && !Objects.equals(e.actor().code(), entity.actor().code())
                        && (e.token() == entity.token()
                                || e.rank() > 0 && entity.rank() > 0 && e.verb() == entity.verb() && e.verb() >= 0));
    }

    /** The states that one sentence names, once each, where they are just as many: the nearest such sentence, joined subjects before others. */
    public List<Entity> statesTogether(int sentence, int token, int number) {
        for (int s = sentence; s >= 0; s--) {
            int last = s == sentence ? token : Integer.MAX_VALUE;
            List<Entity> states = states(joinedSubjects(s, last));
            List<Entity> all = states.size() == number
                    ? states
                    : states(before(s, last).stream().filter(sameSentence(s)).toList());
            if (all.size() == number) {
                return all;
            }
        }
        return List.of();
    }

    private static Predicate<Entity> sameSentence(int sentence) {
        return e -> e.sentence() == sentence;
    }

    private static List<Entity> states(List<Entity> entities) {
        Set<String> codes = new HashSet<>();
        return entities.stream()
                .filter(e -> e.actor().kind() == Actor.Kind.STATE
                        && codes.add(e.actor().code()))
                .toList();
    }

    /** Different persons named in this sentence before the token, in order. */
    public List<Entity> personsBefore(int sentence, int token) {
        List<Entity> found = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Entity e : entities) {
            if (e.sentence() == sentence
                    && e.token() < token
                    && e.isPerson()
                    && !e.isCollective()
                    && names.add(e.actor().name())) {
                found.add(e);
            }
        }
        return found;
    }

    /** Those whom one phrase before the token in this sentence names together: <i>both leaders</i>, the nearest. */
    public List<Entity> togetherBefore(int sentence, int token) {
        List<Entity> here = entities.stream()
                .filter(e -> e.sentence() == sentence && e.token() < token)
                .toList();
        for (int i = here.size() - 1; i > 0; i--) {
            int at = here.get(i).token();
            List<Entity> same = here.stream().filter(e -> e.token() == at).toList();
            if (same.size() > 1) {
                return same;
            }
        }
        return List.of();
    }

    /**
     * Two persons whom one phrase or one verb names together, in this sentence before the token or in those just before it: <i>spoke to Lind and Brandt. He told
     * them</i>.
     *
     * @param reach how many sentences before are looked at
     */
    public List<Entity> twoPersons(int sentence, int token, int reach, Predicate<Entity> test) {
        for (int s = sentence; s >= Math.max(0, sentence - reach); s--) {
            int last = s == sentence ? token : Integer.MAX_VALUE;
            int at = s;
            List<Entity> here = entities.stream()
                    .filter(e ->
                            e.sentence() == at && e.token() < last && e.isPerson() && !e.isCollective() && test.test(e))
                    .toList();
            for (int i = here.size() - 1; i > 0; i--) {
                Entity one = here.get(i);
                List<Entity> same =
                        here.stream().filter(e -> isNamedWith(e, one)).toList();
                if (same.size() == 2
                        && !Objects.equals(same.get(0).actor(), same.get(1).actor())) {
                    return same;
                }
            }
        }
        return List.of();
    }

    /** By one phrase, or on the same side of one verb. */
    private static boolean isNamedWith(Entity entity, Entity other) {
        return entity.token() == other.token()
                || entity.verb() >= 0
                        && entity.verb() == other.verb()
                        && entity.rank() == other.rank()
                        && entity.token() > entity.verb() == other.token() > other.verb();
    }

    /** The two parties named last, of different codes, or a state and those who rise against it: for <i>both sides</i>. */
    public List<Entity> lastPair(int sentence, Predicate<Entity> test) {
        for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
            List<Entity> pair = new ArrayList<>();
            Set<String> codes = new HashSet<>();
            for (Entity e : entities) {
                if (e.sentence() == s
                        && e.actor().code() != null
                        && test.test(e)
                        && codes.add(e.actor().code() + e.isRising())) {
                    pair.add(e);
                }
            }
            if (pair.size() >= 2) {
                return pair.subList(0, 2);
            }
        }
        return List.of();
    }

    /** The two parties that the report has named most often so far, where a third is named less: for <i>both sides</i> after a word of somebody else. */
    public Optional<List<Entity>> mainPair(int sentence, int token, Predicate<Entity> test) {
        Map<String, List<Entity>> parties = new LinkedHashMap<>();
        for (Entity e : entities) {
            boolean before = e.sentence() < sentence || e.sentence() == sentence && e.token() < token;
            boolean party =
                    e.actor().kind() != Actor.Kind.ORGANISATION && e.actor().kind() != Actor.Kind.PLACE;
            if (before && party && e.actor().code() != null && test.test(e)) {
                parties.computeIfAbsent(e.actor().code() + e.isRising(), k -> new ArrayList<>())
                        .add(e);
            }
        }
        List<List<Entity>> ranked = parties.values().stream()
                .sorted(Comparator.comparingInt(list -> -list.size()))
                .toList();
        boolean clear = ranked.size() >= 2
                && ranked.get(1).size() >= LEAST_NAMED
                && (ranked.size() == 2 || ranked.get(2).size() < ranked.get(1).size());
        return clear ? Optional.of(List.of(latest(ranked.get(0)), latest(ranked.get(1)))) : Optional.empty();
    }

    private static Entity latest(List<Entity> party) {
        return party.get(party.size() - 1);
    }

    /** A person by a surname used alone, which may be the first of two (<i>Pedro Castillo Terrones</i>); or by a first name, as Thais and Ethiopians are called, which only one in the report bears. */
    public Optional<Entity> bySurname(String word) {
        return lastEver(e -> e.isPerson() && endsIn(e.actor().name(), word))
                .or(() -> byFirstName(word))
                .or(() -> lastEver(e -> e.isPerson() && e.actor().name().contains(" " + word + " ")));
    }

    private Optional<Entity> byFirstName(String word) {
        Predicate<Entity> called = e -> e.isPerson()
                && !BY_ROLE.contains(e.rule())
                && Character.isUpperCase(word.charAt(0))
                && e.actor().name().startsWith(word + " ")
                && (word.length() >= SHORTEST_NAME
                        || Gazetteer.isFamilyFirst(e.actor().code()));
        long persons = entities.stream()
                .filter(called)
                .map(e -> e.actor().name())
                .distinct()
                .count();
        return persons == 1 ? lastEver(called) : Optional.empty();
    }

    private static boolean endsIn(String name, String word) {
        return name.equals(word)
                || name.endsWith(" " + word)
                || name.toLowerCase(Locale.ROOT).endsWith(" " + word.toLowerCase(Locale.ROOT));
    }
}
