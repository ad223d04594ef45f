package org.nuncio.coding.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.nuncio.clause.Clause;
import org.nuncio.clause.ClauseReader;
import org.nuncio.codebook.EventType;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** What a form of an entry asks, by {@code when} and {@code not}, of the words in the slots of a clause that its pattern fits. */
final class FormConditions {
    private final Mentions mentions;
    private final Alternatives alternatives;

    FormConditions(Mentions mentions, Alternatives alternatives) {
        this.mentions = mentions;
        this.alternatives = alternatives;
    }

    /** Whether all of {@code when} hold, and none of {@code not}. */
    boolean hold(Match match) {
        for (Map.Entry<String, List<String>> condition :
                match.use().form().when().entrySet()) {
            if (!holds(match, condition.getKey(), condition.getValue(), JudgingWords::words)) {
                return false;
            }
        }
        for (Map.Entry<String, List<String>> condition :
                match.use().form().not().entrySet()) {
            boolean excluded = holds(match, condition.getKey(), condition.getValue(), JudgingWords::head)
                    && holds(match, condition.getKey(), unlessNamed(match, condition), JudgingWords::head);
            if (excluded) {
                return false;
            }
        }
        return true;
    }

    /** <i>union</i> in a {@code not} does not mean the European Union: words that are a name are left alone. */
    private List<String> unlessNamed(Match match, Map.Entry<String, List<String>> condition) {
        Sentence sentence = match.clause().sentence();
        boolean named = Slots.of(match, condition.getKey()).stream()
                .anyMatch(t -> t.isProperNoun()
                        && mentions.actorsAt(sentence, t).stream()
                                .anyMatch(a -> a.rule().equals("name")));
        return named
                ? condition.getValue().stream().filter(a -> a.startsWith("@")).toList()
                : condition.getValue();
    }

    private boolean holds(
            Match match, String slot, List<String> wanted, BiFunction<Sentence, Token, Stream<Token>> judgement) {
        Sentence sentence = match.clause().sentence();
        if (ClauseTests.ASKED.contains(slot)) {
            return ClauseTests.holds(match.clause(), slot);
        }
        if (slot.equals("complement_modal")) {
            return match.clause().slot("complement").stream().anyMatch(t -> hasModal(sentence, t, wanted));
        }
        if (slot.equals("complement_form")) {
            // the first: in "told Chad that it had offered, in a letter, to leave" the second belongs to it
            return match.clause().slot("complement").stream()
                    .limit(1)
                    .anyMatch(t -> wanted.contains(form(sentence, t)));
        }
        if (slot.equals("complement_own")) {
            return ClauseTests.isOwnDeed(match.clause(), mentions);
        }
        List<Token> tokens = new ArrayList<>(Slots.spread(sentence, asked(match, slot)));
        if (slot.equals("complement")) {
            tokens.addAll(ClauseTests.behind(sentence, tokens));
        }
        if (tokens.isEmpty() && (wanted.contains("@none") || slot.equals("subject") && mayBeMeant(match, wanted))) {
            return true;
        }
        if (wanted.contains("@several")
                && tokens.stream()
                                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                                .map(a -> a.rule().equals("marked")
                                        ? a.actor().name()
                                        : a.actor().code())
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        > 1) {
            return true;
        }
        boolean judging = slot.equals("as") || slot.equals("complement");
        return tokens.stream()
                .flatMap(t -> judging ? judgement.apply(sentence, t) : Stream.of(t))
                .flatMap(t -> Amounts.contents(sentence, t))
                .flatMap(t -> Kinds.named(sentence, t))
                .anyMatch(t -> wanted.stream().anyMatch(a -> alternatives.has(sentence, t, a)));
    }

    /** The words that a condition asks about; a complement that the pattern has asked for itself (<i>called a ceasefire</i>) is none. */
    private static List<Token> asked(Match match, String slot) {
        Sentence sentence = match.clause().sentence();
        return switch (slot) {
            case "complement_subject" ->
                match.clause().slot("complement").stream()
                        .flatMap(t -> ClauseReader.surfaceSubject(sentence, t).stream())
                        .toList();
            case "condition" -> ClauseTests.conditions(match.clause());
            case "condition_subject" ->
                ClauseTests.conditions(match.clause()).stream()
                        .flatMap(t -> ClauseReader.surfaceSubject(sentence, t).stream())
                        .toList();
            case "complement" ->
                Slots.of(match, "complement").stream()
                        .filter(t -> !match.consumed().contains(t))
                        .toList();
            default -> Slots.of(match, slot);
        };
    }

    /** <i>insisted that the troops leave</i>, <i>that they be sent back</i> */
    private static boolean isSubjunctive(Sentence sentence, Token verb) {
        boolean bare = verb.tag().equals("VB") && !sentence.hasChild(verb, t -> t.is("aux"));
        boolean be = sentence.hasChild(
                        verb,
                        t -> (t.is("aux") || t.is("cop"))
                                && t.form().equals("be")
                                && t.tag().equals("VB"))
                && !sentence.hasChild(verb, t -> t.tag().equals("MD"));
        boolean presentUnderPast = verb.tag().equals("VBP")
                && sentence.head(verb).filter(h -> h.tag().equals("VBD")).isPresent();
        return verb.is("ccomp") && (bare || be || presentUnderPast);
    }

    /** <i>asked to be let in</i>, but not <i>ordered the men to be let in</i> */
    private static boolean isOwnWish(Sentence sentence, Token verb) {
        return verb.is("xcomp")
                && sentence.hasChild(
                        verb, t -> t.relation().equals("aux:pass") && t.tag().equals("VB"))
                && sentence.head(verb)
                        .filter(h -> sentence.child(h, "obj").isEmpty())
                        .isPresent();
    }

    private static String form(Sentence sentence, Token verb) {
        boolean infinitive = sentence.hasChild(verb, t -> t.tag().equals("TO"))
                && (verb.tag().equals("VB")
                        || isOwnWish(sentence, verb)
                        || sentence.hasChild(
                                verb, t -> t.is("mark") && t.lemma().equals("for")));
        if (!infinitive && isSubjunctive(sentence, verb)) {
            return "subjunctive";
        }
        if (sentence.hasChild(verb, t -> t.is("mark") && t.lemma().equals("whether"))) {
            return "question";
        }
        return infinitive
                ? "infinitive"
                : verb.tag().equals("VBG") && !sentence.hasChild(verb, t -> t.is("aux")) ? "gerund" : "finite";
    }

    private static boolean hasModal(Sentence sentence, Token verb, List<String> lemmas) {
        boolean past = sentence.hasChild(verb, t -> t.is("aux") && t.lemma().equals("have")); // must have known
        boolean own = !past && sentence.hasChild(verb, t -> t.is("aux") && lemmas.contains(t.lemma()));
        boolean outer = lemmas.contains(verb.lemma())
                && sentence.hasChild(verb, t -> t.is("xcomp") && t.tag().equals("VB"));
        return own || outer;
    }

    /** <i>A curfew was lifted</i>: who lifted it stands elsewhere, or the event stays silent. */
    private static boolean mayBeMeant(Match match, List<String> alternatives) {
        EventType type = match.use().entry().type();
        return alternatives.contains("@actor")
                && type != null
                && OfficialActs.isOne(type.name())
                && match.clause().kind() == Clause.Kind.VERB
                && match.clause().passive();
    }
}
