package org.nuncio.coding.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.CountedAgain;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.CalendarWords;

/** The kinds of words that conditions of the codebook name: {@code @state}, {@code @armed}, {@code @number} and so on. */
final class Kinds {
    /** Sectors of those who bear arms for a state or against one; the police have laws of their own. */
    private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF");

    private static final Set<String> ENVOYS = Set.of("ambassador", "envoy", "consul", "attache", "nuncio");

    private Kinds() {}

    /** Whether a word is of a kind such as {@code @armed}. */
    static boolean is(Mentions mentions, Sentence sentence, Token token, String kind) {
        List<ActorMention> actors = mentions.actorsAt(sentence, token);
        return switch (kind) {
            case "@actor" -> actors.stream().anyMatch(a -> a.actor().kind() != Actor.Kind.PLACE);
            case "@state" ->
                actors.stream()
                        .anyMatch(a -> a.actor().kind() == Actor.Kind.STATE
                                || a.actor().kind() == Actor.Kind.BLOC);
            case "@org" ->
                actors.stream()
                        .anyMatch(a -> a.actor().kind() == Actor.Kind.ORGANISATION
                                || a.actor().kind() == Actor.Kind.INSTITUTION);
            case "@person" ->
                actors.stream()
                        .anyMatch(a -> a.actor().kind() == Actor.Kind.PERSON
                                || a.actor().kind() == Actor.Kind.PEOPLE);
            case "@group" ->
                actors.stream()
                        .anyMatch(a -> a.actor().kind() == Actor.Kind.PEOPLE
                                || a.actor().kind() == Actor.Kind.ARMED_GROUP);
            case "@armed" ->
                actors.stream()
                        .anyMatch(a -> a.actor().kind() == Actor.Kind.ARMED_GROUP
                                || a.actor().sector() != null
                                        && ARMED.contains(a.actor().sector()));
            case "@media" ->
                actors.stream().anyMatch(a -> "MED".equals(a.actor().sector()));
            case "@civilians" ->
                actors.stream()
                        .anyMatch(a -> a.actor().kind() == Actor.Kind.PEOPLE
                                && "CVL".equals(a.actor().sector()));
            case "@name" -> token.isProperNoun() && !isDay(token.form().toLowerCase(Locale.ROOT));
            case "@place" ->
                mentions.placesIn(sentence).stream()
                        .anyMatch(p -> p.head() == token.index() && !p.place().isAsWritten());
            case "@own" ->
                sentence.child(token, "nmod:poss").filter(Token::isPronoun).isPresent();
            case "@deed" ->
                token.isVerb()
                        && sentence.hasChild(token, t -> t.relation().equals("nsubj"))
                        && sentence.child(token, "obj").isPresent();
            case "@quoted" -> QuotedWords.hold(sentence, token);
            case "@number" -> token.isNumber() || sentence.hasChild(token, t -> t.is("nummod"));
            default -> false;
        };
    }

    /** A name, and what is said that it is: <i>the Bluebell, a tanker</i>; a number, and what it counts: <i>arrested ten men and freed six</i>; <i>it</i>, and what it is: <i>declared a curfew and lifted it</i>. */
    static Stream<Token> named(Sentence sentence, Token token) {
        if (token.form().equals("it") && token.is("obj")) {
            return Stream.concat(Stream.of(token), objectBefore(sentence, token));
        }
        if (token.isNumber() || token.tag().startsWith("JJ")) {
            return Stream.concat(Stream.of(token), CountedAgain.noun(sentence, token).stream());
        }
        return token.isProperNoun()
                ? Stream.concat(
                        titled(sentence, token),
                        sentence.children(token, "appos").stream().filter(t -> t.isNoun() && !t.isProperNoun()))
                : Stream.of(token);
    }

    /** A word, and the title of an envoy before a name: <i>ordered out Ambassador Lind</i>. */
    static Stream<Token> titled(Sentence sentence, Token name) {
        Stream<Token> titles = name.isProperNoun()
                ? sentence.children(name, "compound").stream().filter(t -> ENVOYS.contains(t.lemma()))
                : Stream.empty();
        return Stream.concat(Stream.of(name), titles);
    }

    /** The object of the verb that the pronoun's own verb goes on from. */
    private static Stream<Token> objectBefore(Sentence sentence, Token pronoun) {
        return sentence
                .head(pronoun)
                .filter(verb -> verb.is("conj"))
                .flatMap(sentence::head)
                .filter(Token::isVerb)
                .flatMap(verb -> sentence.child(verb, "obj"))
                .filter(noun -> noun.tag().equals("NN") && noun.index() < pronoun.index())
                .stream();
    }

    private static boolean isDay(String word) {
        return CalendarWords.WEEKDAYS.contains(word) || CalendarWords.MONTHS.contains(word);
    }
}
