package org.nuncio.coding.party;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.coding.match.Slots;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Of whom something is asked, to whom it is offered, or whose things are struck, by a verb that goes on from another: <i>condemned Chad's raid and demanded an
 * apology</i>, <i>rang the king and offered help</i>, <i>cut off aid to Chad and froze its assets</i>. It is whom the first verb is about.
 */
public final class Continued {
    private static final Set<String> TYPES = Set.of("REQUEST", "AGREE", "THREATEN", "AID", "COOPERATE", "SUPPORT");

    /** What one says without naming again to whom. */
    private static final Set<String> SAID =
            Set.of("demand", "offer", "promise", "pledge", "propose", "request", "seek", "insist", "threaten", "vow");

    /** Verbs that turn to somebody. */
    private static final Set<String> FACING = Set.of(
            "condemn",
            "denounce",
            "deplore",
            "decry",
            "criticise",
            "criticize",
            "protest",
            "accuse",
            "blame",
            "censure",
            "summon",
            "telephone",
            "phone",
            "call",
            "ring",
            "speak",
            "talk",
            "meet",
            "write",
            "visit",
            "thank",
            "warn",
            "welcome",
            "congratulate",
            "expel",
            "bar",
            "detain",
            "arrest",
            "seize",
            "sanction");

    private static final Set<String> TO = Set.of("with", "to");

    /** What no state does to what is its own, or what is no event where it does. */
    private static final Set<String> TO_OTHERS = Set.of("SANCTION", "COOPERATE");

    private static final Set<String> THEIRS = Set.of("its", "their");

    private Continued() {}

    /** The reading with whom the verb before it is about as its recipient, where it names none. */
    public static Reading from(Reading reading, Mentions mentions) {
        return isOfOthersThings(reading) ? againstTheSame(reading, mentions) : said(reading, mentions);
    }

    /** <i>Cut off aid to Chad and froze its assets</i>: a second verb that does something to what is <i>theirs</i>. */
    private static boolean isOfOthersThings(Reading reading) {
        Token verb = reading.predicate();
        Sentence sentence = reading.match().clause().sentence();
        return TO_OTHERS.contains(reading.type().name())
                && verb.is("conj")
                && verb.isVerb()
                && ActorMention.codes(reading.actors()).containsAll(ActorMention.codes(reading.recipients()))
                && sentence.child(verb, "nsubj").isEmpty()
                && struck(sentence, verb)
                        .flatMap(thing -> sentence.subtree(thing).stream())
                        .anyMatch(t ->
                                t.is("nmod:poss") && THEIRS.contains(t.form().toLowerCase(Locale.ROOT)));
    }

    /** <i>froze its assets</i>, <i>raised the duty on its goods</i> */
    private static Stream<Token> struck(Sentence sentence, Token verb) {
        return Stream.concat(
                sentence.children(verb, "obj").stream(),
                sentence.children(verb, "obl").stream()
                        .filter(t -> NounPhrase.preposition(sentence, t).equals("on")));
    }

    /** The one other state that the clause of the first verb names. */
    private static Reading againstTheSame(Reading reading, Mentions mentions) {
        Token verb = reading.predicate();
        Sentence sentence = reading.match().clause().sentence();
        Set<Token> own = Set.copyOf(sentence.subtree(verb));
        List<ActorMention> named = sentence.head(verb).stream()
                .flatMap(first -> sentence.subtree(first).stream())
                .filter(t -> !own.contains(t) && t.index() < verb.index())
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> m.actor().code() != null)
                .toList();
        List<ActorMention> others = SameActors.others(SameActors.distinct(named), reading.actors());
        return ActorMention.codes(others).size() == 1 ? reading.with(reading.actors(), others.subList(0, 1)) : reading;
    }

    private static Reading said(Reading reading, Mentions mentions) {
        Token verb = reading.predicate();
        boolean open = TYPES.contains(reading.type().name())
                && SAID.contains(verb.lemma())
                && verb.is("conj")
                && verb.isVerb()
                && !reading.actors().isEmpty()
                && reading.recipients().stream().noneMatch(r -> r.actor().code() != null);
        if (!open) {
            return reading;
        }
        Sentence sentence = reading.match().clause().sentence();
        Optional<Token> first = sentence.head(verb)
                .filter(v -> FACING.contains(v.lemma()) && v.index() < verb.index())
                .filter(v -> !sentence.hasChild(verb, t -> t.relation().startsWith("nsubj")));
        List<ActorMention> found = first.stream()
                .flatMap(v -> faced(sentence, v))
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> m.actor().code() != null && m.actor().kind() != Actor.Kind.PLACE)
                .toList();
        List<ActorMention> others = SameActors.others(SameActors.distinct(found), reading.actors());
        return others.isEmpty() ? reading : reading.with(reading.actors(), others);
    }

    /** Whom a verb turns to: its object, or whose its object is (<i>Chad's raid</i>), or who stands behind <i>to</i> or <i>with</i>. */
    private static Stream<Token> faced(Sentence sentence, Token verb) {
        List<Token> objects = sentence.children(verb, "obj");
        List<Token> owners = objects.stream()
                .flatMap(object -> sentence.children(object).stream())
                .filter(t -> t.is("nmod:poss") || t.is("amod") || t.is("compound"))
                .toList();
        List<Token> direct = objects.stream()
                .filter(t -> t.isProperNoun() || owners.isEmpty())
                .toList();
        List<Token> behind = sentence.children(verb, "obl").stream()
                .filter(t -> TO.contains(NounPhrase.preposition(sentence, t)))
                .toList();
        return Stream.of(direct, owners, behind)
                .filter(tokens -> !tokens.isEmpty())
                .findFirst()
                .map(tokens -> Slots.spread(sentence, tokens).stream())
                .orElse(Stream.of());
    }
}
