package org.nuncio.mention.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.mention.setting.Sides;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Words that stand for several actors named before: <i>both sides</i>, <i>the two leaders</i>, <i>they</i>. */
public final class Several {
    private static final Set<String> PAIRS = Set.of(
            "side",
            "party",
            "country",
            "leader",
            "nation",
            "government",
            "president",
            "minister",
            "capital",
            "man",
            "woman",
            "politician",
            "army",
            "delegation",
            "neighbour",
            "neighbor",
            "rival",
            "foe");

    /** Of these a court or a party is no more than a part: <i>the court sat; the two countries fought</i>. */
    private static final Set<String> COUNTRIES = Set.of("country", "nation", "capital", "neighbour", "neighbor");

    private static final Set<String> NEIGHBOURS = Set.of("neighbour", "neighbor");

    private static final Set<String> BOTH = Set.of("both", "each", "neither", "either");
    /** Where the two persons were not named, those of the two states of which the report tells: <i>the two prime ministers</i>. */
    private static final Map<String, String> SECTORS =
            Map.of("leader", "GOV", "president", "GOV", "minister", "GOV", "government", "GOV", "army", "MIL");

    private static final Set<String> LEADERS = Set.of("leader", "president");
    private static final Set<String> PAIRS_OF_PERSONS =
            Set.of("leader", "president", "minister", "man", "woman", "politician");
    /** Of two persons, if the report names such. */
    private static final Set<String> FOES = Set.of("rival", "foe");

    private static final Set<String> PAIRS_OF_STATES = Set.of("country", "nation", "government", "capital");
    private static final Map<String, String> GENDERS = Map.of("man", "m", "woman", "f");

    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL");

    private static final Map<String, Integer> NUMBERS = Map.of("three", 3, "four", 4, "five", 5, "six", 6, "seven", 7);
    private static final Set<String> MANY = Set.of("country", "nation", "state", "government", "neighbour", "neighbor");

    private final Discourse discourse;
    private final Sides sides;
    private final Namesakes namesakes;
    private final @Nullable String scene;

    /** @param scene code of the one state that the report is about */
    public Several(Discourse discourse, Gazetteer gazetteer, @Nullable String scene) {
        this.discourse = discourse;
        this.scene = scene;
        this.sides = new Sides(discourse, gazetteer, scene);
        this.namesakes = new Namesakes(gazetteer);
    }

    /** <i>both sides</i>, <i>the two leaders</i>, <i>the four countries</i>; <i>two women</i> are any. */
    public Optional<Resolution> pair(NounPhrase phrase) {
        List<Actor> states = namesakes.of(phrase.head());
        if (!states.isEmpty()) {
            return Optional.of(together(states));
        }
        boolean both = phrase.tokens().stream().anyMatch(t -> BOTH.contains(t.lemma()));
        boolean two = both
                || phrase.isDefinite()
                        && phrase.tokens().stream().anyMatch(t -> t.lemma().equals("two"))
                || areNeighbours(phrase)
                || Sides.areWarring(phrase);
        if (Sides.isBoth(phrase.sentence(), phrase.head())) {
            return both(phrase);
        }
        boolean alone = isAlone(phrase);
        String noun = alone
                ? "party"
                : Sides.areWarring(phrase) ? "side" : phrase.head().lemma();
        if (noun.equals("army") && !both && !phrase.tokens().get(0).lemma().equals("the")) {
            return Optional.empty(); // "these two armies" are any
        }
        if (!two && !alone) {
            return group(phrase);
        }
        return PAIRS.contains(noun)
                ? pair(phrase, noun, both).map(r -> Sides.ofTheirStates(r, phrase, SECTORS.get(noun)))
                : Optional.empty();
    }

    /** <i>The neighbours have fought two wars</i>: the two states of a report that is about no one state. */
    private boolean areNeighbours(NounPhrase phrase) {
        return scene == null
                && phrase.isDefinite()
                && phrase.head().tag().equals("NNS")
                && NEIGHBOURS.contains(phrase.head().lemma())
                && phrase.possessor().isEmpty()
                && phrase.modifiersBy(Set.of("of")).isEmpty();
    }

    /** Those of whom the sentence has just spoken together, else the two of the quarrel. */
    private Optional<Resolution> both(NounPhrase phrase) {
        int at = phrase.sentence().index();
        List<Discourse.Entity> here = discourse.togetherBefore(at, phrase.head().index());
        List<Discourse.Entity> two =
                here.size() == 2 ? here : sides.main(at, phrase.head().index(), bystanders(phrase), e -> true);
        return two.isEmpty()
                ? Optional.empty()
                : Optional.of(together(two.stream().map(Discourse.Entity::actor).toList()));
    }

    /** <i>all parties</i>, <i>all sides</i>: whoever is concerned. */
    public static boolean isEverybody(NounPhrase phrase) {
        return Set.of("party", "side").contains(phrase.head().lemma())
                && phrase.tokens().get(0).lemma().equals("all");
    }

    private Optional<Resolution> pair(NounPhrase phrase, String noun, boolean both) {
        int at = phrase.sentence().index();
        Set<Integer> around = soleSubjects(phrase);
        Predicate<Discourse.Entity> apart = e -> !(e.sentence() == at && around.contains(e.token()));
        List<Discourse.Entity> named = LEADERS.contains(noun)
                ? discourse.twoPersons(at, 0, 2, e -> e.sentence() < at && isOfficial(e))
                : List.of();
        if (both && !named.isEmpty()) {
            return Optional.of(
                    together(named.stream().map(Discourse.Entity::actor).toList()));
        }
        boolean quarrel = noun.equals("side") && !isAlone(phrase);
        Predicate<Discourse.Entity> test =
                apart.and(e -> fits(e, noun) && (!quarrel || sides.party(e).isPresent()));
        List<Discourse.Entity> main = isAlone(phrase) ? List.of() : main(phrase, noun, test);
        if (!main.isEmpty()) {
            boolean home = codes(main).size() == 1; // a government and those against it
            return Optional.of(together(
                    main.stream().map(e -> asCalled(e, phrase, noun, home)).toList()));
        }
        if (noun.equals("army") && !both) {
            return Optional.empty(); // "these two armies" are any
        }
        return named(phrase, noun, both, test, apart);
    }

    /** The two of the quarrel that the report is about, unless two others were just named together: <i>Iran and Iraq signed. Both countries hoped</i>. */
    private List<Discourse.Entity> main(NounPhrase phrase, String noun, Predicate<Discourse.Entity> test) {
        int at = phrase.sentence().index();
        if (noun.equals("side") && scene != null) {
            List<Discourse.Entity> home = sides.main(
                    at,
                    phrase.head().index(),
                    Set.of(),
                    test.and(e -> scene.equals(e.actor().code())));
            if (!home.isEmpty()) {
                return home; // a government and those against it, whoever shelters them
            }
        }
        boolean speaks = phrase.head().is("nsubj")
                && phrase.sentence()
                        .head(phrase.head())
                        .filter(v -> v.tag().equals("VB"))
                        .isEmpty();
        Set<Sides.Party> bystanders = speaks ? Set.of() : bystanders(phrase);
        List<Discourse.Entity> persons = FOES.contains(noun)
                ? sides.main(at, phrase.head().index(), bystanders, test.and(Discourse.Entity::isSomebody))
                : List.of();
        List<Discourse.Entity> main =
                persons.isEmpty() ? sides.main(at, phrase.head().index(), bystanders, test) : persons;
        if (LEADERS.contains(noun)
                && !codes(main).equals(codes(sides.main(at, phrase.head().index(), bystanders, e -> true)))) {
            return List.of(); // of two states of which the report names no leader
        }
        boolean leaders = LEADERS.contains(noun) || !PAIRS_OF_PERSONS.contains(noun);
        List<Discourse.Entity> met =
                leaders ? List.of() : sides.metJustNow(at, phrase.head().index(), test);
        if (!met.isEmpty()) {
            return met;
        }
        List<Discourse.Entity> near = discourse.joinedSubjects(at - 1, Integer.MAX_VALUE).stream()
                .filter(test)
                .toList();
        boolean others =
                bystanders.isEmpty() && near.size() == 2 && !codes(near).equals(codes(main));
        return others ? List.of() : main;
    }

    /** Whoever speaks to both sides is of neither, nor is the state for which he speaks. */
    private Set<Sides.Party> bystanders(NounPhrase phrase) {
        int at = phrase.sentence().index();
        return soleSubjects(phrase).stream()
                .flatMap(token -> discourse.at(at, token).stream())
                .flatMap(e -> sides.party(e).stream())
                .collect(Collectors.toSet());
    }

    /** A state stands for its forces and its government: <i>both armies</i>, <i>both governments</i>. */
    private Actor asCalled(Discourse.Entity side, NounPhrase phrase, String noun, boolean home) {
        Actor actor = side.actor();
        if (home && actor.kind() == Actor.Kind.STATE) {
            return actor.withSector("GOV");
        }
        boolean state = !PAIRS_OF_PERSONS.contains(noun) && !FOES.contains(noun) && Sides.isOfState(actor);
        boolean country = !home && COUNTRIES.contains(noun) && sides.hasState(actor);
        if (country || !home && state && !SECTORS.containsKey(noun)) {
            return sides.state(actor);
        }
        String code = actor.code() == null ? scene : actor.code();
        boolean body = SECTORS.containsKey(noun) && !PAIRS_OF_PERSONS.contains(noun);
        return body && code != null && !side.isRising()
                ? new Actor(phrase.toString(), code, SECTORS.get(noun), null, Actor.Kind.PEOPLE)
                : actor.withCode(code);
    }

    private Actor ofCountry(Actor actor, String noun) {
        return COUNTRIES.contains(noun) && sides.hasState(actor) ? sides.state(actor) : actor;
    }

    private static Resolution together(List<Actor> actors) {
        return new Resolution(actors, "anaphor", "", Set.of());
    }

    /** <i>the four countries</i>, <i>the four</i>: as many states as were named together last. */
    private Optional<Resolution> group(NounPhrase phrase) {
        String noun = phrase.head().lemma();
        Optional<Integer> number = phrase.tokens().stream()
                .map(t -> NUMBERS.get(t.form().toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .findFirst();
        boolean alone = NUMBERS.containsKey(noun)
                && phrase.tokens().size() == 2
                && phrase.modifiersBy(Set.of("of")).isEmpty();
        if (number.isEmpty() || !phrase.isDefinite() || !alone && !MANY.contains(noun)) {
            return Optional.empty();
        }
        List<Actor> states =
                discourse
                        .statesTogether(phrase.sentence().index(), phrase.head().index(), number.get())
                        .stream()
                        .map(e -> noun.equals("government") ? e.actor().withSector("GOV") : e.actor())
                        .toList();
        return states.isEmpty() ? Optional.empty() : Optional.of(together(states));
    }

    /** The two that were named last, or most. */
    private Optional<Resolution> named(
            NounPhrase phrase,
            String noun,
            boolean both,
            Predicate<Discourse.Entity> test,
            Predicate<Discourse.Entity> apart) {
        int at = phrase.sentence().index();
        List<Discourse.Entity> last = isAlone(phrase) ? alone(phrase, test) : discourse.lastPair(at, test);
        boolean parties = (both || noun.equals("side")) && !PAIRS_OF_PERSONS.contains(noun);
        List<Discourse.Entity> pair = last.isEmpty() || parties && !areJoined(last)
                ? discourse.mainPair(at, phrase.head().index(), test).orElse(last)
                : LEADERS.contains(noun) && !areJoined(last) && areOfOthers(phrase, last, apart) ? List.of() : last;
        if (!pair.isEmpty() || !SECTORS.containsKey(noun)) {
            return pair.isEmpty()
                    ? Optional.empty()
                    : Optional.of(together(
                            pair.stream().map(e -> ofCountry(e.actor(), noun)).toList()));
        }
        return ofStates(phrase, noun, apart);
    }

    /** Of two persons, one named in the sentence and one before it: <i>Lind flew to Oslo. The offer was put to Brandt when the two met</i>. */
    private List<Discourse.Entity> alone(NounPhrase phrase, Predicate<Discourse.Entity> test) {
        int at = phrase.sentence().index();
        List<Discourse.Entity> here = discourse.personsBefore(at, phrase.head().index()).stream()
                .filter(e -> !e.rule().equals("role"))
                .toList();
        if (here.size() != 1) {
            return discourse.lastPair(at, test);
        }
        Discourse.Entity one = here.get(0);
        return discourse
                .last(
                        at,
                        0,
                        e -> e.isSomebody()
                                && e.rank() > 0
                                && !e.actor().name().equals(one.actor().name()))
                .map(other -> List.of(other, one))
                .orElseGet(() -> discourse.lastPair(at, test));
    }

    /** Whether the two named last are not those whose states the report is about: a third leader who was quoted is none of <i>the two leaders</i>. */
    private boolean areOfOthers(NounPhrase phrase, List<Discourse.Entity> last, Predicate<Discourse.Entity> apart) {
        return discourse
                .mainPair(phrase.sentence().index(), phrase.head().index(), apart.and(Several::isOfficial))
                .filter(main -> !codes(main).equals(codes(last)))
                .isPresent();
    }

    private static Set<String> codes(List<Discourse.Entity> pair) {
        return pair.stream().map(e -> String.valueOf(e.actor().code())).collect(Collectors.toSet());
    }

    private static boolean isOfficial(Discourse.Entity entity) {
        return entity.actor().kind() == Actor.Kind.STATE
                || OFFICIAL.contains(String.valueOf(entity.actor().sector()));
    }

    private Optional<Resolution> ofStates(NounPhrase phrase, String noun, Predicate<Discourse.Entity> apart) {
        Predicate<Discourse.Entity> official = apart.and(Several::isOfficial);
        List<Discourse.Entity> near = discourse.lastPair(phrase.sentence().index(), official);
        boolean others = LEADERS.contains(noun) && !areJoined(near) && areOfOthers(phrase, near, apart);
        List<Discourse.Entity> pair = near.isEmpty() || others
                ? discourse
                        .mainPair(phrase.sentence().index(), phrase.head().index(), official)
                        .orElse(near)
                : near;
        Set<String> nouns = Set.of(noun);
        return pair.isEmpty()
                ? Optional.empty()
                : Optional.of(new Resolution(
                        pair.stream()
                                .map(e -> new Actor(
                                        phrase.toString(),
                                        e.actor().code(),
                                        SECTORS.get(noun),
                                        null,
                                        Actor.Kind.PEOPLE))
                                .toList(),
                        "anaphor",
                        "",
                        nouns));
    }

    /** <i>The two agreed</i>, <i>the pair signed</i>: as the subject of a verb, and of nothing named. */
    private static boolean isAlone(NounPhrase phrase) {
        String noun = phrase.head().lemma();
        return (noun.equals("two") || noun.equals("pair"))
                && phrase.head().is("nsubj")
                && phrase.isDefinite()
                && phrase.modifiersBy(Set.of("of")).isEmpty();
    }

    /** <i>Iran and Iraq signed</i>: of whom the next sentence says <i>both sides</i>, whoever else the report is about. */
    private static boolean areJoined(List<Discourse.Entity> pair) {
        return pair.size() == 2
                && pair.get(0).verb() >= 0
                && pair.get(0).verb() == pair.get(1).verb()
                && pair.get(0).rank() == pair.get(1).rank();
    }

    /** Two leaders are persons, two women are women, and two countries are neither fishermen nor an alliance. */
    private boolean fits(Discourse.Entity entity, String noun) {
        boolean state = entity.actor().kind() == Actor.Kind.STATE
                || entity.actor().kind() == Actor.Kind.INSTITUTION
                || "GOV".equals(entity.actor().sector());
        String gender = GENDERS.getOrDefault(noun, "");
        return entity.actor().kind() != Actor.Kind.PLACE
                && (!PAIRS_OF_PERSONS.contains(noun) || entity.isPerson())
                && (!PAIRS_OF_STATES.contains(noun) || state)
                && (!NEIGHBOURS.contains(noun) || sides.hasState(entity.actor()))
                && (gender.isEmpty()
                        || entity.gender().isEmpty()
                        || entity.gender().equals(gender));
    }

    /** In <i>the UN asked both sides to stop</i> the UN is no side: subjects of the verbs above, unless two are joined. */
    private Set<Integer> soleSubjects(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        Set<Integer> found = new HashSet<>();
        Token at = phrase.head();
        while (at.head() >= 0) {
            at = sentence.token(at.head());
            sentence.child(at, "nsubj")
                    .filter(s -> s.index() != phrase.head().index()
                            && sentence.child(s, "conj").isEmpty()
                            && discourse.at(sentence.index(), s.index()).size() != 2)
                    .ifPresent(s -> found.add(s.index()));
        }
        return found;
    }
}
