package org.nuncio.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorResolver.Resolution;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Words that stand for several actors named before: <i>both sides</i>, <i>the two leaders</i>, <i>they</i>. */
final class Several {
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

    private static final Set<String> BOTH = Set.of("both", "each", "neither", "either");
    /** Where the two persons were not named, those of the two states of which the report tells: <i>the two prime ministers</i>. */
    private static final Map<String, String> SECTORS =
            Map.of("leader", "GOV", "president", "GOV", "minister", "GOV", "government", "GOV", "army", "MIL");

    private static final Set<String> LEADERS = Set.of("leader", "president");
    private static final Set<String> PAIRS_OF_PERSONS =
            Set.of("leader", "president", "minister", "man", "woman", "politician");
    private static final Set<String> PAIRS_OF_STATES = Set.of("country", "nation", "government", "capital");
    private static final Map<String, String> GENDERS = Map.of("man", "m", "woman", "f");

    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL");

    private final Discourse discourse;

    Several(Discourse discourse) {
        this.discourse = discourse;
    }

    /** <i>They</i> after two persons, or after two that are joined. */
    Optional<Resolution> they(Sentence sentence, Token pronoun, Map<Integer, List<ActorMention>> mentions) {
        if (pronoun.form().equals("them")) {
            List<Actor> both = discourse.togetherBefore(sentence.index(), pronoun.index()).stream()
                    .map(Discourse.Entity::actor)
                    .toList();
            return both.isEmpty() ? Optional.empty() : Optional.of(new Resolution(both, "pronoun", "", Set.of()));
        }
        if (!pronoun.lemma().equals("they") && !pronoun.form().equalsIgnoreCase("they")) {
            return Optional.empty();
        }
        List<Actor> persons = discourse.personsBefore(sentence.index(), pronoun.index()).stream()
                .map(Discourse.Entity::actor)
                .toList();
        List<Actor> all = persons.size() >= 2 ? persons : joinedSayers(sentence, pronoun, mentions);
        return all.size() >= 2 ? Optional.of(new Resolution(all, "pronoun", "", Set.of())) : Optional.empty();
    }

    /** <i>The Fund and the Bank said they would lend more</i>: both. */
    private static List<Actor> joinedSayers(
            Sentence sentence, Token pronoun, Map<Integer, List<ActorMention>> mentions) {
        Optional<Token> subject = pronoun.is("nsubj")
                ? sentence.head(pronoun)
                        .filter(v -> v.is("ccomp"))
                        .flatMap(sentence::head)
                        .flatMap(v -> sentence.child(v, "nsubj"))
                        .filter(s -> s.index() < pronoun.index())
                : Optional.empty();
        return subject.stream()
                .flatMap(s -> Stream.concat(Stream.of(s), sentence.children(s, "conj").stream()))
                .flatMap(t -> mentions.getOrDefault(t.index(), List.of()).stream())
                .map(ActorMention::actor)
                .distinct()
                .toList();
    }

    /** <i>both sides</i>, <i>the two leaders</i>; <i>two women</i> are any. */
    Optional<Resolution> pair(NounPhrase phrase) {
        boolean both = phrase.tokens().stream().anyMatch(t -> BOTH.contains(t.lemma()));
        boolean two = both
                || phrase.isDefinite()
                        && phrase.tokens().stream().anyMatch(t -> t.lemma().equals("two"));
        boolean alone = isAlone(phrase);
        String noun = alone ? "party" : phrase.head().lemma();
        boolean armies = noun.equals("army") && !both; // "these two armies" are any
        if (!two && !alone || armies || !PAIRS.contains(noun)) {
            return Optional.empty();
        }
        return pair(phrase, noun, both);
    }

    private Optional<Resolution> pair(NounPhrase phrase, String noun, boolean both) {
        int at = phrase.sentence().index();
        Set<Integer> around = soleSubjects(phrase);
        Predicate<Discourse.Entity> apart = e -> !(e.sentence() == at && around.contains(e.token()));
        Predicate<Discourse.Entity> test = apart.and(e -> fits(e, noun));
        List<Discourse.Entity> last = isAlone(phrase) ? alone(phrase, test) : discourse.lastPair(at, test);
        boolean parties = (both || noun.equals("side")) && !PAIRS_OF_PERSONS.contains(noun);
        List<Discourse.Entity> pair = last.isEmpty() || parties && !areJoined(last)
                ? discourse.mainPair(at, phrase.head().index(), test).orElse(last)
                : LEADERS.contains(noun) && !areJoined(last) && areOfOthers(phrase, last, apart) ? List.of() : last;
        if (!pair.isEmpty() || !SECTORS.containsKey(noun)) {
            return pair.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Resolution(
                            pair.stream().map(Discourse.Entity::actor).toList(), "anaphor", "", Set.of()));
        }
        return ofStates(phrase, noun, apart);
    }

    /** Of two persons, one named in the sentence and one before it: <i>Lind flew to Oslo. The offer was put to Brandt when the two met</i>. */
    private List<Discourse.Entity> alone(NounPhrase phrase, Predicate<Discourse.Entity> test) {
        int at = phrase.sentence().index();
        List<Discourse.Entity> here = discourse.personsBefore(at, phrase.head().index());
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
    private static boolean fits(Discourse.Entity entity, String noun) {
        boolean state = entity.actor().kind() == Actor.Kind.STATE
                || entity.actor().kind() == Actor.Kind.INSTITUTION
                || "GOV".equals(entity.actor().sector());
        String gender = GENDERS.getOrDefault(noun, "");
        return (!PAIRS_OF_PERSONS.contains(noun) || entity.isPerson())
                && (!PAIRS_OF_STATES.contains(noun) || state)
                && (gender.isEmpty()
                        || entity.gender().isEmpty()
                        || entity.gender().equals(gender));
    }

    /** In <i>the UN asked both sides to stop</i> the UN is no side: subjects of the verbs above, unless two are joined. */
    private static Set<Integer> soleSubjects(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        Set<Integer> found = new HashSet<>();
        Token at = phrase.head();
        while (at.head() >= 0) {
            at = sentence.token(at.head());
            sentence.child(at, "nsubj")
                    .filter(s -> s.index() != phrase.head().index()
                            && sentence.child(s, "conj").isEmpty())
                    .ifPresent(s -> found.add(s.index()));
        }
        return found;
    }
}
