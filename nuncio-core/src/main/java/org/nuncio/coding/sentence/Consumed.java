package org.nuncio.coding.sentence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.nuncio.clause.Clause;
import org.nuncio.clause.LightVerbs;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.Operator;
import org.nuncio.coding.match.OfficialActs;
import org.nuncio.coding.party.Unnamed;
import org.nuncio.coding.reading.ByUnknown;
import org.nuncio.coding.reading.Mentioned;
import org.nuncio.coding.reading.Outcome;
import org.nuncio.coding.reading.Reading;
import org.nuncio.coding.reading.Shadow;
import org.nuncio.coding.scene.Circumstances;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Words that are part of another reading: inner acts, what stands beside them, and nouns that a pattern has asked for. */
final class Consumed {
    /** Operators that take it for granted that what they judge took place. */
    private static final Set<String> JUDGMENTS = Set.of("ACCUSE", "REJECT");

    private static final Set<String> CALLING = Set.of("call", "describe", "term", "brand", "dub", "label");
    /** What is done to people who are told to go. */
    private static final Set<String> DRIVING = Set.of("SANCTION", "COERCE", "THREATEN");

    private static final Set<String> JUDGING = Set.of("ACCUSE", "SUPPORT");

    private final Codebook codebook;
    private final Sentence sentence;
    private final Mentions mentions;

    Consumed(Codebook codebook, Sentence sentence, Mentions mentions) {
        this.codebook = codebook;
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** Places of the words in the sentence. */
    Set<Integer> of(Map<Integer, Reading> all) {
        Set<Integer> consumed = new HashSet<>();
        Mentioned mentioned = new Mentioned(sentence, mentions);
        for (Reading reading : all.values()) {
            if (mentioned.isNoDeed(reading.predicate())) {
                consumed.add(reading.predicate().index());
            }
            Mentioned.lesser(reading, below(reading, all))
                    .ifPresent(lesser -> consumed.add(lesser.predicate().index()));
            if (leavesUtterance(reading) || isOpenPassive(reading, all.keySet())) {
                continue;
            }
            reading.match().consumed().forEach(t -> consumed.add(t.index()));
            calledSo(reading).forEach(t -> consumed.add(t.index()));
            bidden(reading).forEach(t -> consumed.add(t.index()));
            Shadow.of(sentence, reading).forEach(t -> consumed.add(t.index()));
            for (Reading inner = isUnheard(reading) ? null : reading.inner(); inner != null; inner = inner.inner()) {
                Token predicate = inner.predicate();
                consumed.add(predicate.index());
                Token first = predicate.is("conj") ? sentence.head(predicate).orElse(predicate) : predicate;
                LightVerbs.support(sentence, predicate).ifPresent(t -> consumed.add(t.index()));
                if (first.index() != reading.predicate().index()) {
                    consumed.add(first.index());
                    sentence.children(first, "conj").stream()
                            .filter(t -> t.isVerb() == predicate.isVerb())
                            .forEach(t -> consumed.add(t.index()));
                }
            }
        }
        return consumed;
    }

    private static List<Reading> below(Reading reading, Map<Integer, Reading> all) {
        return reading.match().clause().slot("complement").stream()
                .map(t -> all.get(t.index()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** <i>ordered the observers to leave</i>, <i>ordered two men held</i>, <i>let police hold them</i>: what the entry asks for, and no departure or arrest besides. */
    static List<Token> bidden(Reading reading) {
        List<String> asked = reading.match().use().form().when().getOrDefault("complement", List.of());
        boolean driven = DRIVING.contains(reading.type().name());
        return reading.match().use().entry().isOperator() || !driven
                ? List.of()
                : reading.match().clause().slot("complement").stream()
                        .filter(t -> asked.contains(t.lemma())
                                && (t.tag().equals("VBN") || t.tag().equals("VB")))
                        .toList();
    }

    /** <i>dismissed the charges, calling them absurd</i>, <i>rejected them as “insulting”</i>: the same is said in two words. */
    private List<Token> calledSo(Reading reading) {
        return JUDGMENTS.contains(reading.act().name())
                ? sentence.children(reading.predicate()).stream()
                        .filter(t -> t.tag().equals("VBG") && (t.is("advcl") && CALLING.contains(t.lemma()) || isAs(t)))
                        .toList()
                : List.of();
    }

    private boolean isAs(Token word) {
        return sentence.hasChild(
                        word, t -> (t.is("mark") || t.is("case")) && t.lemma().equals("as"))
                && sentence.children(word, "nsubj").isEmpty();
    }

    /** <i>Chad's lawsuit was thrown out</i>: nobody is said to have done so, and there was a lawsuit. */
    private boolean isOpenPassive(Reading reading, Set<Integer> predicates) {
        return reading.actors().isEmpty()
                && reading.match().clause().kind() == Clause.Kind.VERB
                && reading.match().clause().passive()
                && reading.isAct()
                && OfficialActs.isOne(reading.type().name())
                && !new ByUnknown(codebook, sentence, mentions).holds(reading)
                && new Unnamed(sentence, mentions, new Circumstances(sentence, mentions, predicates))
                        .named(reading)
                        .actors()
                        .isEmpty();
    }

    /** <i>The raid by commandos was condemned</i>: nobody is said to condemn it, and still it happened. */
    private boolean isUnheard(Reading reading) {
        Operator operator = reading.match().use().entry().operator();
        return operator != null
                && JUDGING.contains(operator.name())
                && reading.inner() != null
                && reading.inner().match().clause().kind() == Clause.Kind.NOUN
                && reading.actors().isEmpty();
    }

    /** <i>Egypt's appeal was ignored</i>: nobody knows by whom, but the appeal was made. */
    private boolean leavesUtterance(Reading reading) {
        return reading.actors().isEmpty()
                && reading.within()
                        .filter(i -> Outcome.isVerbal(i.type().name())
                                && i.match().clause().kind() == Clause.Kind.NOUN
                                && !i.actors().isEmpty())
                        .isPresent();
    }
}
