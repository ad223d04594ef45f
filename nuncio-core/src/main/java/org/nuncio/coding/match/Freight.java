package org.nuncio.coding.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.clause.Clause;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** What ships, planes and lorries bring, and to whom: <i>a plane carrying rice landed in Chad</i>, <i>a ship with tents for Togo docked</i>. */
public final class Freight {
    private static final Set<String> CARRIERS = words(
            "plane aircraft jet airliner helicopter ship vessel freighter frigate warship destroyer cutter ferry barge boat convoy "
                    + "column lorry truck train flight carrier transport airlifter hercules antonov globemaster");
    private static final Set<String> ARRIVING = words(
            "land arrive dock berth touch fly sail cross reach head leave set enter drive roll moor anchor put come");
    private static final Set<String> WHERE = Set.of("in", "at", "into", "to", "for", "off", "on");

    private Freight() {}

    /** Where the carrier goes of which a participle says what it brings: Chad of <i>a plane carrying rice landed in Chad</i>. */
    public static Stream<Token> destination(Sentence sentence, Token participle) {
        return participle.is("acl")
                ? sentence
                        .head(participle)
                        .filter(carrier -> isCarrier(carrier) && carrier.is("nsubj"))
                        .flatMap(sentence::head)
                        .filter(verb -> ARRIVING.contains(verb.lemma()))
                        .stream()
                        .flatMap(verb -> goals(sentence, verb))
                : Stream.empty();
    }

    private static Stream<Token> goals(Sentence sentence, Token verb) {
        Stream<Token> reached = verb.lemma().equals("reach") || verb.lemma().equals("enter")
                ? sentence.children(verb, "obj").stream()
                : Stream.empty();
        return Stream.concat(
                reached,
                sentence.children(verb, "obl").stream()
                        .filter(t -> WHERE.contains(NounPhrase.preposition(sentence, t))));
    }

    /** What a carrier that is the subject has aboard: the rice of <i>a ship with rice docked</i>. */
    static List<Token> aboard(Clause clause) {
        Sentence sentence = clause.sentence();
        return clause.slot("subject").stream()
                .filter(Freight::isCarrier)
                .flatMap(carrier -> sentence.children(carrier, "nmod").stream())
                .filter(t -> NounPhrase.preposition(sentence, t).equals("with"))
                .toList();
    }

    private static boolean isCarrier(Token noun) {
        return noun.isNoun() && CARRIERS.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }
}
