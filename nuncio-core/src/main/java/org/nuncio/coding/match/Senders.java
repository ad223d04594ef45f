package org.nuncio.coding.match;

import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * From whom a thing comes that does something: <i>rockets from Togo hit a market</i>, <i>shells fired from Chad</i>, <i>supplies from Ghana arrived</i>, <i>planes of the
 * Chadian air force</i>.
 */
public final class Senders {
    private static final Set<String> SENT = Set.of(
            ("rocket missile shell fire shelling bombardment drone mortar artillery shot bullet barrage salvo volley plane aircraft warplane jet helicopter ship vessel "
                            + "truck lorry convoy train flight aid relief supply supplies food fuel medicine shipment consignment cargo delivery help")
                    .split(" "));
    private static final Set<String> SENDING =
            Set.of("fire", "launch", "send", "ship", "shoot", "fly", "dispatch", "deliver", "lob");

    private static final Set<String> FROM = Set.of("from");
    /** <i>Ships of the Chadian navy</i>; <i>a ship of fools</i>, <i>a shipment of rice</i> are nobody's. */
    private static final Set<String> OF = Set.of("from", "of");

    private Senders() {}

    /** The words behind the <i>from</i> of a thing, or its <i>of</i>; none where it is no such thing, or whose it is, or where it comes from, is not told. */
    public static Stream<Token> of(Sentence sentence, Token thing) {
        if (!thing.isNoun() || !SENT.contains(thing.lemma())) {
            return Stream.empty();
        }
        Stream<Token> own = behind(sentence, thing, "nmod", thing.tag().equals("NNS") ? OF : FROM);
        Stream<Token> sent = sentence.children(thing, "acl").stream()
                .filter(verb -> SENDING.contains(verb.lemma()))
                .flatMap(verb -> behind(sentence, verb, "obl", FROM));
        return Stream.concat(own, sent);
    }

    private static Stream<Token> behind(Sentence sentence, Token governor, String relation, Set<String> prepositions) {
        return sentence.children(governor, relation).stream()
                .filter(t -> prepositions.contains(NounPhrase.preposition(sentence, t)));
    }
}
