package org.nuncio.coding.match;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Words that say how much or how many, and of what. */
public final class Amounts {
    /** Of things and of people alike. */
    private static final Set<String> WORDS = Set.of(
            ("million billion trillion dozen dozens hundred hundreds thousand thousands score scores ten tens number package series round wave set group "
                            + "lot ton tonne worth batch amount majority part most couple pair string spate some range team convoy "
                            + "hour minute day week month year half third quarter percent bulk share tranche last rest several list raft host slate pocket barrel megawatt megawatts metre litre bushel container cargo load stock stockpile cache barrage swarm salvo volley fleet")
                    .split(" "));
    /** Of people: who is counted acts or suffers, not the count. */
    private static final Set<String> PEOPLE = Set.of(
            "hundred hundreds thousand thousands dozen dozens score scores ten tens million millions number group handful majority most some many several few all both none each member couple crowd part last rest remnant pocket panel team column flotilla contingent squadron battalion platoon barrage swarm salvo volley fleet wave"
                    .split(" "));

    private Amounts() {}

    /** <i>$2 billion in aid</i>, <i>dozens of prisoners</i>, <i>a package of sanctions</i>, <i>members of the guard</i>: the amount, and what it is an amount of. */
    static Stream<Token> contents(Sentence sentence, Token token) {
        boolean amount = token.isNumber() || WORDS.contains(token.lemma()) || PEOPLE.contains(token.lemma());
        Stream<Token> below = amount
                ? sentence.children(token).stream()
                        .filter(t -> isBehind(token, t)
                                && Set.of("of", "in", "worth of").contains(NounPhrase.preposition(sentence, t)))
                : Stream.empty();
        return Stream.concat(Stream.of(token), below.flatMap(t -> contents(sentence, t)));
    }

    /** <i>hundreds of Ukrainian soldiers</i>: who is counted. */
    public static Stream<Token> counted(Sentence sentence, Token token) {
        boolean amount = token.isNumber() || PEOPLE.contains(token.lemma());
        List<Token> below = amount
                ? sentence.children(token).stream()
                        .filter(t -> isBehind(token, t))
                        .filter(t -> NounPhrase.preposition(sentence, t).equals("of"))
                        .filter(t -> !isBareNumber(sentence, t))
                        .toList()
                : List.of();
        return below.isEmpty()
                ? Stream.of(token)
                : Slots.spread(sentence, below).stream().flatMap(t -> counted(sentence, t)); // tens of thousands of
    }

    /** Of <i>a crowd of 2,000</i> the number names nobody: it is the crowd. */
    private static boolean isBareNumber(Sentence sentence, Token token) {
        return token.isNumber() && !sentence.hasChild(token, t -> t.is("nmod"));
    }

    /** <i>the last of the garrison</i>, where the parser takes <i>last</i> for an adjective */
    private static boolean isBehind(Token amount, Token other) {
        return other.is("nmod") || other.is("obl") && amount.tag().startsWith("JJ") && other.index() > amount.index();
    }
}
