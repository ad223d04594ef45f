package org.nuncio.coding;

import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** From whom a thing comes that does something: <i>rockets from Togo hit a market</i>, <i>shells fired from Chad</i>, <i>supplies from Ghana arrived</i>. */
final class Senders {
    private static final Set<String> SENT = Set.of(
            ("rocket missile shell fire shelling bombardment drone mortar artillery shot bullet barrage salvo volley plane aircraft warplane jet helicopter ship vessel "
                            + "truck lorry convoy train flight aid relief supply supplies food fuel medicine shipment consignment cargo delivery help")
                    .split(" "));
    private static final Set<String> SENDING =
            Set.of("fire", "launch", "send", "ship", "shoot", "fly", "dispatch", "deliver", "lob");

    private Senders() {}

    /** The words behind the <i>from</i> of a thing; none where it is no such thing, or where it comes from is not told. */
    static Stream<Token> of(Sentence sentence, Token thing) {
        if (!thing.isNoun() || !SENT.contains(thing.lemma())) {
            return Stream.empty();
        }
        Stream<Token> own = from(sentence, thing, "nmod");
        Stream<Token> sent = sentence.children(thing, "acl").stream()
                .filter(verb -> SENDING.contains(verb.lemma()))
                .flatMap(verb -> from(sentence, verb, "obl"));
        return Stream.concat(own, sent);
    }

    private static Stream<Token> from(Sentence sentence, Token governor, String relation) {
        return sentence.children(governor, relation).stream()
                .filter(t -> NounPhrase.preposition(sentence, t).equals("from"));
    }
}
