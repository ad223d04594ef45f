package org.nuncio.coding.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuncio.clause.Clause;
import org.nuncio.clause.ClauseReader;
import org.nuncio.clause.Conditions;
import org.nuncio.clause.Modality;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Conditions of entries that ask about the clause and the clause that follows it, rather than about the words of a slot. */
final class ClauseTests {
    /** {@code recipient} and {@code complement_uncoded} are asked once the slots are bound. */
    static final Set<String> ASKED = Set.of(
            "negated",
            "complement_negated",
            "complement_condition",
            "complement_passive",
            "condition_unmet",
            "complement_uncoded",
            "recipient");

    private static final Set<String> ANY = Set.of("any", "every", "anyone", "anybody", "everyone", "those", "whoever");
    private static final List<String> ON =
            List.of("against", "on", "to", "with", "at", "over", "for", "upon", "between");

    private ClauseTests() {}

    static boolean holds(Clause clause, String slot) {
        Sentence sentence = clause.sentence();
        return switch (slot) {
            case "negated" -> Modality.of(sentence, clause.predicate()).negated();
            case "complement_negated" ->
                clause.slot("complement").stream()
                        .anyMatch(t -> Modality.of(sentence, t).negated() || hasNo(sentence, t));
            case "complement_condition" -> clause.slot("complement").stream().anyMatch(t -> isConditional(sentence, t));
            case "complement_passive" -> clause.slot("complement").stream().anyMatch(t -> isDoneByNobody(sentence, t));
            case "condition_unmet" -> conditions(clause).stream().anyMatch(t -> Conditions.isUnmet(sentence, t));
            default -> true;
        };
    }

    /** <i>if it came to war, the minister said, his army would fight</i>: the clause that follows tells of an act of the speaker's own state. */
    static boolean isOwnDeed(Clause clause, Mentions mentions) {
        Sentence sentence = clause.sentence();
        Set<String> speaking = codes(sentence, clause.slot("subject"), mentions);
        List<Token> doers = clause.slot("complement").stream()
                .flatMap(t -> ClauseReader.surfaceSubject(sentence, t).stream())
                .filter(t -> t.relation().equals("nsubj"))
                .toList();
        return codes(sentence, doers, mentions).stream().anyMatch(speaking::contains);
    }

    private static Set<String> codes(Sentence sentence, List<Token> tokens, Mentions mentions) {
        return Slots.spread(sentence, tokens).stream()
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .map(m -> Objects.requireNonNullElse(m.actor().code(), m.actor().name()))
                .collect(Collectors.toSet());
    }

    /** The verbs of the conditions on which the clause that follows stands: <i>said that it would fight if Chad [attacked]</i>. */
    static List<Token> conditions(Clause clause) {
        return clause.slot("complement").stream()
                .flatMap(t -> Conditions.verbsOf(clause.sentence(), t).stream())
                .distinct()
                .toList();
    }

    /** <i>the bridge would be closed</i> */
    private static boolean isDoneByNobody(Sentence sentence, Token verb) {
        Clause clause = ClauseReader.read(sentence, verb);
        return clause.passive() && clause.slot("subject").isEmpty();
    }

    /** <i>further steps will follow if it does not stop</i> */
    private static boolean isConditional(Sentence sentence, Token verb) {
        return Conditions.of(sentence, verb).isPresent()
                || isWhoever(sentence, verb)
                || sentence.head(verb)
                        .filter(head -> head.index() > verb.index() || verb.is("ccomp"))
                        .map(head -> sentence.hasChild(head, t -> t.is("advcl") && Conditions.isCondition(sentence, t)))
                        .orElse(false);
    }

    /** <i>guards who do not report will be dismissed</i>, <i>anyone who stays</i>: if they do. */
    private static boolean isWhoever(Sentence sentence, Token verb) {
        return sentence.children(verb, "nsubj").stream()
                .flatMap(subject -> sentence.children(subject, "acl").stream()
                        .filter(c -> c.is("acl:relcl"))
                        .filter(c -> ANY.contains(subject.lemma())
                                || sentence.hasChild(subject, t -> t.is("det") && ANY.contains(t.lemma()))
                                || Modality.of(sentence, c).negated()))
                .findAny()
                .isPresent();
    }

    /** <i>there will be no talks</i> */
    private static boolean hasNo(Sentence sentence, Token verb) {
        return sentence.children(verb, "nsubj").stream()
                .anyMatch(
                        s -> sentence.hasChild(s, d -> d.is("det") && d.lemma().equals("no")));
    }

    /** What the clause that follows acts on: its object, else what hangs on it by a preposition: <i>refused to let [the ship] dock</i>, <i>the right to respond to [the raid]</i>. */
    static List<Token> complementObjects(Match match) {
        Sentence sentence = match.clause().sentence();
        Stream<Token> ofNouns = match.consumed().stream()
                .flatMap(n -> sentence.children(n, "acl").stream())
                .filter(t -> t.tag().equals("VB") || t.tag().equals("VBG"));
        Stream<Token> ofExistence = match.clause().slot("complement").stream()
                .filter(t -> sentence.hasChild(t, c -> c.is("expl")))
                .flatMap(t -> sentence.children(t, "nsubj").stream())
                .flatMap(n -> sentence.children(n, "acl").stream()); // no point in talking to Ukraine
        return Stream.of(match.clause().slot("complement").stream(), ofNouns, ofExistence)
                .flatMap(t -> t)
                .distinct()
                .flatMap(t -> actedOn(sentence, t).stream())
                .toList();
    }

    private static List<Token> actedOn(Sentence sentence, Token predicate) {
        Clause clause = ClauseReader.read(sentence, predicate);
        List<Token> found = new ArrayList<>(clause.passive() ? List.of() : clause.slot("object"));
        for (String preposition : found.isEmpty() ? ON : List.<String>of()) {
            found.addAll(clause.slot(preposition));
        }
        if (found.isEmpty()) { // refused to let [the staff] return
            sentence.children(predicate, "ccomp").stream()
                    .flatMap(c -> c.isNoun() ? Stream.of(c) : sentence.children(c, "nsubj").stream())
                    .forEach(found::add);
        }
        return found.stream().filter(t -> !t.is("obl:tmod")).distinct().toList();
    }

    /** <i>was behind the attack</i>: the preposition says what it is. */
    static List<Token> behind(Sentence sentence, List<Token> complements) {
        return complements.stream()
                .flatMap(t -> sentence.children(t, "obl").stream())
                .flatMap(t -> sentence.children(t, "case").stream())
                .filter(t -> t.form().equals("behind"))
                .toList();
    }

    /** Spans of time, which some trees hang on the verb that follows: <i>was given [48 hours to leave]</i>. */
    static List<Token> times(Clause clause) {
        Sentence sentence = clause.sentence();
        Token verb = clause.predicate();
        Stream<Token> own = sentence.children(verb).stream().filter(t -> t.is("obl:tmod"));
        Stream<Token> below = clause.slot("complement").stream()
                .flatMap(c -> sentence.children(c).stream().filter(t -> t.is("obl:tmod") && t.index() < c.index()));
        return Stream.concat(own, below).filter(t -> t.index() > verb.index()).toList();
    }
}
