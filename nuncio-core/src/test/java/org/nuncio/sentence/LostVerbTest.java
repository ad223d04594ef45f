package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nuncio.text.Span;

/** Trees whose finite verb was taken for a participle. */
class LostVerbTest {

    /** Words as {@code form/tag/lemma/head/relation}. */
    private static List<Token> tokens(String words) {
        List<Token> tokens = new ArrayList<>();
        for (String word : words.split(" ")) {
            String[] parts = word.split("/");
            int i = tokens.size();
            tokens.add(new Token(
                    i, parts[0], parts[2], parts[1], "", Integer.parseInt(parts[3]), parts[4], new Span(i, i + 1)));
        }
        return tokens;
    }

    private static void assertTree(String words, String expected) {
        assertThat(LostVerb.found(tokens(words)).stream()
                        .map(t -> t.form() + "<" + t.head() + ":" + t.relation())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void aParticipleWithAnObjectIsTheVerbOfASentenceThatHasNone() {
        assertTree(
                "The/DT/the/1/det guard/NN/guard/-1/root urged/VBN/urge/1/acl Chile/NNP/chile/2/obj today/NN/today/2/obl ./././1/punct",
                "The<1:det guard<2:nsubj urged<-1:root Chile<2:obj today<2:obl .<2:punct");
    }

    @Test
    void aParticipleWithADoerStaysAParticiple() {
        assertTree(
                "The/DT/the/1/det men/NNS/man/-1/root seized/VBN/seize/1/acl by/IN/by/4/case police/NN/police/2/obl:agent ./././1/punct",
                "The<1:det men<-1:root seized<1:acl by<4:case police<2:obl:agent .<1:punct");
    }

    @Test
    void aNameIsNoObject() {
        assertTree(
                "The/DT/the/1/det band/NN/band/-1/root called/VBN/call/1/acl The/DT/the/4/det Lions/NNS/lion/2/xcomp ./././1/punct",
                "The<1:det band<-1:root called<1:acl The<4:det Lions<2:xcomp .<1:punct");
    }
}
