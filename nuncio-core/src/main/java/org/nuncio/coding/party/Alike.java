package org.nuncio.coding.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.clause.Clause;
import org.nuncio.clause.ClauseReader;
import org.nuncio.clause.Ellipsis;
import org.nuncio.clause.Modality;
import org.nuncio.coding.event.Also;
import org.nuncio.coding.match.Slots;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/**
 * Who else is said to have done the same, in words that do not repeat it: <i>Japan condemned the launch, and so did Korea</i>, <i>Mexico expelled the envoy, and Peru
 * followed suit</i>, <i>Norway pledged ten million and Chile six million</i>, also in a sentence of its own. Each is a happening of its own.
 */
public final class Alike {
    private static final Set<String> SAME = Set.of("same", "suit", "likewise");
    private static final Set<String> FINITE_PAST = Set.of("VBD", "VBN");
    private static final Set<String> STEPS = Set.of("step", "move", "measure", "decision", "action");

    private final Sentence sentence;
    private final Mentions mentions;

    public Alike(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** Those who did as the reading says, but are none of its actors. */
    public List<Also> of(Reading reading) {
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
            add(found, reading.actors(), subjects, words, null);
        }
        for (Token verb : sentence.children(clause.predicate())) {
            boolean beside = verb.is("conj") || verb.is("parataxis") || verb.is("advcl");
            if (beside && verb.index() > clause.predicate().index() && isTheSame(verb)) {
                follow(found, reading.actors(), verb);
            }
        }
        sentence.head(clause.predicate())
                .filter(verb -> clause.predicate().is("ccomp")
                        && verb.index() > clause.predicate().index()
                        && isTheSame(verb))
                .ifPresent(verb -> follow(found, reading.actors(), verb));
        for (Token gapped : Slots.gapped(sentence, clause.predicate())) {
            add(found, reading.actors(), joinedTo(gapped), amountAfter(gapped), gapped);
        }
        return found;
    }

    /**
     * Who is said, in a sentence of its own, to have done what the sentence before tells: <i>Poland expelled an envoy. Peru followed suit on Monday.</i>
     *
     * @param actors who did it first
     */
    public List<Also> after(List<ActorMention> actors) {
        List<Also> found = new ArrayList<>();
        sentence.tokens().stream()
                .filter(verb -> verb.head() < 0 && isTheSame(verb) && FINITE_PAST.contains(verb.tag()))
                .filter(verb -> sentence.children(verb, "conj").isEmpty())
                .forEach(verb -> follow(found, actors, verb));
        return found;
    }

    /** The subject of <i>followed with two</i>, and those behind it: <i>and Latvia and Estonia with one each</i>. */
    private void follow(List<Also> found, List<ActorMention> first, Token verb) {
        add(found, first, ClauseReader.surfaceSubject(sentence, verb).stream().toList(), theSame(verb), verb);
        for (Token with :
                sentence.tokens().subList(verb.index() + 1, sentence.tokens().size())) {
            Token name = sentence.token(with.index() - 1);
            if (isWithNumber(with) && name.isProperNoun() && isJoined(name)) {
                Span amount = with.span().union(sentence.token(with.index() + 1).span());
                add(found, first, joinedTo(name), amount, verb);
            }
        }
    }

    /** Behind a comma or a conjunction. */
    private boolean isJoined(Token name) {
        int before = Slots.startOf(sentence, name) - 1;
        return before > 0
                && (sentence.token(before).is("cc") || sentence.token(before).is("punct"));
    }

    private boolean isWithNumber(Token token) {
        return token.lemma().equals("with")
                && token.index() + 1 < sentence.tokens().size()
                && sentence.token(token.index() + 1).isNumber();
    }

    /** @param verb whose clause may tell another day; null where day and place are those of the first */
    private void add(
            List<Also> found, List<ActorMention> first, List<Token> subjects, Span words, @Nullable Token verb) {
        List<Token> all = Slots.spread(sentence, subjects);
        List<ActorMention> actors = all.stream()
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> m.actor().code() != null && m.actor().kind() != Actor.Kind.PLACE)
                .toList();
        List<ActorMention> others = SameActors.others(SameActors.distinct(actors), first);
        if (!others.isEmpty()) {
            Span evidence = words;
            for (Token token : all) {
                evidence = evidence.union(new NounPhrase(sentence, token).span());
            }
            found.add(new Also(others, evidence, verb == null, verb));
        }
    }

    /** Senegal and Togo in <i>and Senegal and Togo 500 apiece</i>, by the words: such names are hung anywhere. */
    private List<Token> joinedTo(Token name) {
        List<Token> names = new ArrayList<>(List.of(name));
        int and = Slots.startOf(sentence, name) - 1;
        while (and > 1
                && sentence.token(and).is("cc")
                && sentence.token(and - 1).isProperNoun()) {
            Token other = sentence.token(and - 1);
            int before = Slots.startOf(sentence, other) - 1;
            if (before < 1 || !sentence.token(before).is("cc")) {
                return names; // for Mali and Chad six million
            }
            names.add(0, other);
            and = before;
        }
        return names;
    }

    /** <i>followed suit</i>, <i>followed with two</i>, <i>did the same</i>, <i>took the same step</i> */
    private boolean isTheSame(Token verb) {
        boolean with = verb.lemma().equals("follow")
                && sentence.children(verb, "obj").isEmpty()
                && sentence.children(verb, "obl").stream()
                        .anyMatch(t -> t.isNumber() && isWithNumber(sentence.token(t.index() - 1)));
        if (with || Modality.of(sentence, verb).negated()) {
            return with && !Modality.of(sentence, verb).negated();
        }
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
        return sentence.children(verb).stream()
                .filter(t -> t.is("obj") || t.isNumber())
                .map(Token::span)
                .reduce(verb.span(), Span::union);
    }
}
