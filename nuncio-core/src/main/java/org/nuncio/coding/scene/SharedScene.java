package org.nuncio.coding.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.clause.ClauseReader;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * A second clause of the same scene, with a subject of its own: <i>crowds burned cars in Lima and police fired tear gas</i>, <i>two were shot in Lima when police
 * fired</i>, <i>marched through Lima before police dispersed them</i>, <i>broke up a rally in Lima</i>. Its place holds only for those of that country, since
 * <i>he was in Lima when rebels took Gao</i> tells of two places.
 */
final class SharedScene {
    private static final Set<String> ON_THE_GROUND = Set.of("ASSAULT", "PROTEST", "COERCE");
    private static final Set<String> PAST = Set.of("VBD", "VBN");
    /** What ends a scene where it is. */
    private static final Set<String> ENDING = Set.of(
            "disperse",
            "scatter",
            "drive",
            "chase",
            "push",
            "clear",
            "fire",
            "arrest",
            "detain",
            "shoot",
            "overpower",
            "beat");

    private static final Set<String> CROWDS = Set.of(
            "rally",
            "protest",
            "demonstration",
            "march",
            "riot",
            "sit-in",
            "vigil",
            "gathering",
            "procession",
            "uprising",
            "revolt");
    private static final Set<String> BREAKING =
            Set.of("break", "disperse", "crush", "suppress", "scatter", "attack", "quell", "storm", "charge");

    private final Sentence sentence;
    private final Circumstances circumstances;

    SharedScene(Sentence sentence, Circumstances circumstances) {
        this.sentence = sentence;
        this.circumstances = circumstances;
    }

    /** The verb or the crowd that is of the same scene as this act on the ground, and the verb to which that one is joined. */
    List<Token> verbs(Reading reading) {
        Token predicate = reading.predicate();
        if (!ON_THE_GROUND.contains(reading.type().name())) {
            return List.of();
        }
        Optional<Token> verb =
                predicate.isNoun() ? breaker(predicate) : ended(predicate).or(() -> crowd(predicate));
        return withFirst(verb);
    }

    private List<Token> withFirst(Optional<Token> verb) {
        Optional<Token> first = verb.filter(v -> v.isVerb() && v.is("conj")).flatMap(this::past);
        return Stream.of(verb, first).flatMap(Optional::stream).toList();
    }

    Optional<PlaceMention> place(Reading reading) {
        Token predicate = reading.predicate();
        List<Token> verbs = verbs(reading);
        boolean ground = ON_THE_GROUND.contains(reading.type().name());
        if (verbs.isEmpty() && ground && !isElsewhere(predicate)) {
            verbs = withFirst(joined(predicate));
        }
        return verbs.stream()
                .map(v -> circumstances.place(words(v), false, false))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(p -> isOf(reading, p));
    }

    /** Words of the clause, with those of <i>on strike in Lima</i> and of <i>women in Lima</i> who do it. */
    private List<Token> words(Token verb) {
        List<Token> words = new ArrayList<>(circumstances.around(verb));
        sentence.children(verb, "obl").stream()
                .filter(circumstances::isPredicate)
                .forEach(t -> words.addAll(circumstances.around(t)));
        sentence.children(verb, "nsubj").stream()
                .flatMap(crowd -> sentence.children(crowd, "nmod").stream())
                .filter(t -> NounPhrase.preposition(sentence, t).equals("in"))
                .forEach(t -> words.addAll(sentence.subtree(t)));
        return words;
    }

    /** <i>burned tyres in Delmar</i>: at a place of its own, though it is none that is known. */
    private boolean isElsewhere(Token predicate) {
        return circumstances.around(predicate).stream()
                .anyMatch(t -> t.isProperNoun() && Surroundings.isAt(NounPhrase.preposition(sentence, t)));
    }

    /** <i>marched</i> of <i>marched through Lima before police dispersed them</i> */
    private Optional<Token> ended(Token predicate) {
        boolean ends = predicate.is("advcl") && ENDING.contains(predicate.lemma()) && hasMark(predicate, "before");
        return ends ? past(predicate) : Optional.empty();
    }

    /** The first of two clauses that are joined by <i>and</i> or <i>when</i>, each with its own subject. */
    private Optional<Token> joined(Token predicate) {
        boolean own = sentence.hasChild(predicate, t -> t.relation().startsWith("nsubj"));
        boolean clause = predicate.is("advcl") || predicate.is("acl:relcl");
        boolean then = predicate.is("conj") || clause && hasMark(predicate, "when");
        return own && then && PAST.contains(predicate.tag()) ? past(predicate) : Optional.empty();
    }

    private Optional<Token> past(Token predicate) {
        return sentence.head(predicate)
                .flatMap(v -> predicate.is("acl:relcl") ? sentence.head(v) : Optional.of(v)) // on Monday, when
                .filter(v -> v.tag().equals("VBD")
                        || ClauseReader.isPassive(sentence, v)
                        || sentence.hasChild(v, t -> t.is("cop") && t.tag().equals("VBD")));
    }

    private boolean hasMark(Token verb, String word) {
        return sentence.hasChild(
                verb, t -> t.index() < verb.index() && t.lemma().equals(word) && (t.is("mark") || t.is("advmod")));
    }

    /** <i>broke up</i> of <i>broke up a rally</i> */
    private Optional<Token> breaker(Token noun) {
        boolean object = noun.is("obj") || noun.relation().equals("nsubj:pass");
        return object && CROWDS.contains(noun.lemma())
                ? sentence.head(noun).filter(v -> BREAKING.contains(v.lemma()) && PAST.contains(v.tag()))
                : Optional.empty();
    }

    /** <i>a rally</i> of the same. */
    private Optional<Token> crowd(Token predicate) {
        return Stream.of("obj", "nsubj:pass")
                .flatMap(r -> sentence.children(predicate).stream()
                        .filter(t -> t.relation().equals(r)))
                .filter(t -> CROWDS.contains(t.lemma()) && breaker(t).isPresent())
                .findFirst();
    }

    private static boolean isOf(Reading reading, PlaceMention place) {
        String country = place.place().country();
        return country != null
                && Stream.concat(reading.actors().stream(), reading.recipients().stream())
                        .anyMatch(p -> country.equals(p.actor().code()));
    }
}
