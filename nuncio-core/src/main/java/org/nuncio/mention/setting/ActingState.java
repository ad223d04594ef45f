package org.nuncio.mention.setting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Words;
import org.nuncio.mention.name.NameMeanings;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * The state that acted in the sentence before, for bodies without a country in a report about several: <i>Chad accused Togo of spying. Chad has closed its
 * border. The army moved two brigades</i>. Where that state struck another, the army may be either's, unless it wards something off. One for each report.
 */
final class ActingState {
    private static final Set<String> FORCES = Words.set("army military navy");
    /** Of several kinds, of which the word before says which: <i>the air force</i>, <i>the coast guard</i>, <i>security forces</i>. */
    private static final Set<String> PARTS = Words.set("force guard");

    private static final Set<String> MEN = Words.set("troop soldier");
    private static final Set<String> UNIFORMED = Set.of("MIL", "COP");
    private static final int LONGEST = 3;
    private static final int MAIN_CLAUSE = 2;

    private static final Set<String> STRIKING = Words.set(
            "attack strike bomb shell fire launch hit raid invade seize storm kill shoot pound fight clash bombard ambush overrun capture cross enter");
    private static final Set<String> WARDING_OFF = Words.set("shoot intercept repel down thwart foil destroy beat");
    private static final Set<String> ANSWERING =
            Words.set("deny reject dismiss retaliate respond answer reply retort return");

    private static final Set<String> SEIZING = Words.set("arrest detain seize jail expel impound hold board stop");
    private static final Set<String> COMPLAINING =
            Words.set("demand protest condemn denounce accuse summon complain deplore call");
    private static final Set<String> MISSIONS = Words.set("embassy consulate ambassador envoy diplomat visit mission");
    private static final Set<String> OF_STATE = Set.of("", "GOV", "MIL", "COP", "SPY", "JUD", "LEG");

    private final Gazetteer gazetteer;
    private final NameMeanings meanings;
    private @Nullable Sentence before;
    private @Nullable Sentence now;
    private List<NameSpan> names = List.of();

    ActingState(Gazetteer gazetteer, NameMeanings meanings) {
        this.gazetteer = gazetteer;
        this.meanings = meanings;
    }

    /** @param named the names of the sentence */
    void read(Sentence sentence, List<NameSpan> named) {
        before = now;
        now = sentence;
        names = named;
    }

    /** <i>The army</i>, <i>the air force</i>, <i>security forces</i>, <i>troops</i>, and nothing that says whose or which. */
    static boolean isForce(Actor actor, NounPhrase phrase) {
        String noun = phrase.head().lemma();
        int words = phrase.tokens().size();
        boolean called = phrase.isDefinite() && (FORCES.contains(noun) || PARTS.contains(noun) && words == LONGEST)
                || noun.equals("force") && phrase.isPlural() && words <= LONGEST && words > 1
                || MEN.contains(noun) && phrase.isPlural() && words == 1;
        return "MIL".equals(actor.sector()) && called;
    }

    /** The code of that state; empty where the phrase does not act, or where the evidence points two ways. */
    Optional<String> of(NounPhrase phrase, Discourse discourse) {
        Sentence last = before;
        boolean goesOn = last != null
                && phrase.head().relation().startsWith("nsubj")
                && phrase.possessor().isEmpty()
                && phrase.modifiersBy(Set.of("of", "from", "in")).isEmpty()
                && last.index() == phrase.sentence().index() - 1
                && last.paragraph() == phrase.sentence().paragraph();
        if (!goesOn) {
            return Optional.empty();
        }
        List<Discourse.Entity> told = discourse.before(phrase.sentence().index(), 0).stream()
                .filter(e -> e.sentence() == last.index())
                .toList();
        boolean army = FORCES.contains(phrase.head().lemma());
        List<Discourse.Entity> subjects = told.stream()
                .filter(e ->
                        e.rank() == MAIN_CLAUSE && !(army && e.isRising())) // Chad and the rebels agreed: Chad's army
                .toList();
        Set<String> acting =
                subjects.stream().map(e -> String.valueOf(e.actor().code())).collect(Collectors.toSet());
        boolean one = acting.size() == 1 && subjects.stream().allMatch(this::isOfState);
        return one
                ? Optional.of(acting.iterator().next())
                        .flatMap(state -> unlessOther(state, phrase, told, discourse))
                        .filter(state -> !isAgainst(state, phrase))
                        .filter(state -> !isMen(phrase) || hasMoved(state, told))
                : Optional.empty();
    }

    /** The state that acted; of two the one that was struck, if something is warded off. */
    private Optional<String> unlessOther(
            String state, NounPhrase phrase, List<Discourse.Entity> told, Discourse discourse) {
        Sentence last = Objects.requireNonNull(before);
        Optional<Token> verb = phrase.sentence().head(phrase.head()).filter(Token::isVerb);
        Set<String> others = told.stream()
                .map(e -> e.actor().code())
                .filter(code -> code != null
                        && !code.equals(state)
                        && gazetteer.state(code).isPresent())
                .collect(Collectors.toSet());
        if (isComplaint(phrase)) { // those whose men were seized demand them back
            return others.size() == 1 ? others.stream().findFirst() : Optional.empty();
        }
        if (others.isEmpty()) {
            return Optional.of(state);
        }
        if (isMainVerb(last, STRIKING)) {
            return verb.filter(v -> WARDING_OFF.contains(v.lemma()) && others.size() == 1)
                    .map(v -> others.iterator().next())
                    .filter(other -> !actedBefore(other, last, discourse));
        }
        return verb.filter(v -> ANSWERING.contains(v.lemma())).isPresent() ? Optional.empty() : Optional.of(state);
    }

    /** <i>Chad seized a trawler. The government demanded its release</i>: not Chad's. */
    boolean isComplaint(NounPhrase phrase) {
        Sentence last = before;
        return last != null
                && isMainVerb(last, SEIZING)
                && phrase.sentence()
                        .head(phrase.head())
                        .filter(v -> COMPLAINING.contains(v.lemma()))
                        .isPresent();
    }

    private static boolean isMainVerb(Sentence sentence, Set<String> verbs) {
        return sentence.tokens().stream().anyMatch(t -> t.isVerb() && t.head() < 0 && verbs.contains(t.lemma()));
    }

    /** Where both have fired, either may ward off what the other has sent. */
    private static boolean actedBefore(String state, Sentence last, Discourse discourse) {
        return discourse.before(last.index(), 0).stream()
                .anyMatch(e -> e.sentence() == last.index() - 1
                        && e.rank() > 0
                        && state.equals(e.actor().code()));
    }

    /** Whether a place of the sentence before is that of others: <i>Chad closed its embassy in Lome. The foreign ministry accused Togo</i>. */
    boolean isAbroad(String country, NounPhrase phrase) {
        Sentence last = before;
        return isNamedBeside(country, phrase)
                || last != null && last.tokens().stream().anyMatch(t -> MISSIONS.contains(t.lemma()));
    }

    /** The army may be another's where it strikes or seizes what the state has. */
    private boolean isAgainst(String state, NounPhrase phrase) {
        String verb = phrase.sentence().head(phrase.head()).map(Token::lemma).orElse("");
        boolean forceful = STRIKING.contains(verb) || SEIZING.contains(verb);
        return (forceful || COMPLAINING.contains(verb)) && isNamedBeside(state, phrase)
                || forceful && isAgainstThem(phrase);
    }

    /** <i>Chad has withdrawn. The army seized its base</i>: another's army. */
    private static boolean isAgainstThem(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        return sentence.head(phrase.head())
                .flatMap(v -> sentence.child(v, "obj"))
                .flatMap(object -> sentence.child(object, "nmod:poss"))
                .filter(Token::isPronoun)
                .isPresent();
    }

    /** <i>The army shelled Chadian posts</i>: not Chad's. */
    private boolean isNamedBeside(String state, NounPhrase phrase) {
        return names.stream()
                .filter(name -> name.first() > phrase.head().index())
                .flatMap(name -> name.names().stream())
                .anyMatch(name -> meanings.codeOf(name).filter(state::equals).isPresent());
    }

    private static boolean isMen(NounPhrase phrase) {
        return MEN.contains(phrase.head().lemma());
    }

    /** Bare <i>troops</i> are those of whom the sentence before has told. */
    private static boolean hasMoved(String state, List<Discourse.Entity> told) {
        return told.stream()
                .anyMatch(e -> UNIFORMED.contains(String.valueOf(e.actor().sector()))
                        && state.equals(e.actor().code()));
    }

    private boolean isOfState(Discourse.Entity entity) {
        Actor actor = entity.actor();
        return actor.code() != null
                && gazetteer.state(actor.code()).isPresent()
                && actor.kind() != Actor.Kind.PLACE
                && OF_STATE.contains(actor.sector() == null ? "" : actor.sector());
    }
}
