package org.nuncio.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuncio.clause.Clause;
import org.nuncio.clause.ClauseReader;
import org.nuncio.clause.Ellipsis;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/**
 * Who else is said to have done the same, in words that do not repeat it: <i>Japan condemned the launch, and so did Korea</i>, <i>Mexico expelled the envoy, and Peru
 * followed suit</i>, <i>Norway pledged ten million and Chile six million</i>. Each is a happening of its own.
 */
final class Alike {
    private static final Set<String> SAME = Set.of("same", "suit", "likewise");
    private static final Set<String> STEPS = Set.of("step", "move", "measure", "decision", "action");

    private final Sentence sentence;
    private final Mentions mentions;

    Alike(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /**
     * Somebody else who did so.
     *
     * @param evidence the words that say it
     * @param together whether day and place are those of the first: <i>and so did</i>
     */
    record Also(List<ActorMention> actors, Span evidence, boolean together) {}

    /** Those who did as the reading says, but are none of its actors. */
    List<Also> of(Reading reading) {
        Clause clause = reading.match().clause();
        if (clause.kind() != Clause.Kind.VERB
                || clause.passive()
                || reading.actors().isEmpty()) {
            return List.of();
        }
        List<Also> found = new ArrayList<>();
        for (Token verb : Ellipsis.of(sentence, clause.predicate())) {
            List<Token> subjects = sentence.children(verb).stream()
                    .filter(t -> t.index() > verb.index() && (t.is("nsubj") || t.is("obj")))
                    .toList();
            Span words = sentence.children(verb).stream()
                    .filter(t -> t.index() < verb.index() && !t.is("punct") && !t.is("cc"))
                    .map(Token::span)
                    .reduce(verb.span(), Span::union);
            add(found, reading, subjects, words, true);
        }
        for (Token verb : sentence.children(clause.predicate())) {
            boolean beside = verb.is("conj") || verb.is("parataxis");
            if (beside && verb.index() > clause.predicate().index() && isTheSame(verb)) {
                add(
                        found,
                        reading,
                        ClauseReader.surfaceSubject(sentence, verb).stream().toList(),
                        theSame(verb),
                        false);
            }
        }
        for (Token gapped : Slots.gapped(sentence, clause.predicate())) {
            add(found, reading, List.of(gapped), amountAfter(gapped), false);
        }
        return found;
    }

    private void add(List<Also> found, Reading reading, List<Token> subjects, Span words, boolean together) {
        List<Token> all = Slots.spread(sentence, subjects);
        List<ActorMention> actors = all.stream()
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> m.actor().code() != null && m.actor().kind() != Actor.Kind.PLACE)
                .toList();
        List<ActorMention> others = Parties.others(Parties.distinct(actors), reading.actors());
        if (!others.isEmpty()) {
            Span evidence = words;
            for (Token token : all) {
                evidence = evidence.union(new NounPhrase(sentence, token).span());
            }
            found.add(new Also(others, evidence, together));
        }
    }

    /** <i>followed suit</i>, <i>did the same</i>, <i>took the same step</i> */
    private boolean isTheSame(Token verb) {
        return Set.of("follow", "do", "take").contains(verb.lemma())
                && sentence.children(verb, "obj").stream()
                        .anyMatch(o -> SAME.contains(o.lemma())
                                || STEPS.contains(o.lemma())
                                        && sentence.hasChild(o, t -> t.lemma().equals("same")));
    }

    private Span amountAfter(Token name) {
        int last = name.index() + 1;
        while (last + 1 < sentence.tokens().size() && sentence.token(last + 1).isNumber()) {
            last++;
        }
        return sentence.token(name.index() + 1)
                .span()
                .union(sentence.token(last).span());
    }

    private Span theSame(Token verb) {
        return sentence.children(verb, "obj").stream().map(Token::span).reduce(verb.span(), Span::union);
    }
}
