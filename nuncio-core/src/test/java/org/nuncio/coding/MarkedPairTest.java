package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.CodebookLoader;
import org.nuncio.text.Folder;
import org.nuncio.text.Span;
import org.nuncio.toy.Models;
import org.nuncio.toy.ToyCodebook;
import org.nuncio.toy.WeekdayTagger;
import org.nuncio.toy.World;

/** Marked words count as actors, also where neither the gazetteer nor the text tells their country. */
class MarkedPairTest {
    private static final String EXTRA = """
            - id: reject.wave.01
              type: REJECT
              cameo: "120"
              verb: [wave aside]
              recipient: [from, object]
              when: {subject: ["@actor"], recipient: ["@actor"]}
            - id: consult.stroll.01
              type: CONSULT
              cameo: "040"
              verb: [stroll]
              recipient: [none]
              when: {subject: ["@several"]}
            """;
    private static final Codebook CODEBOOK = CodebookLoader.load(
                    ToyCodebook.folder().plus(Folder.of(Map.of("acts/extra.yaml", EXTRA))))
            .codebook();

    private static String root(String text, String source, String target) {
        Coder coder = new Coder(CODEBOOK, World.GAZETTEER, Models.READER, new WeekdayTagger());
        return Objects.requireNonNullElse(
                new PairCoder(coder)
                        .code(text, null, span(text, source), span(text, target))
                        .root(),
                "nothing");
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    @Test
    void ownerOfWhatIsWavedAsideIsWhomItIsDoneTo() {
        assertThat(root("The mayor waved aside the senator's suggestion.", "The mayor", "the senator"))
                .isEqualTo("REJECT");
    }

    @Test
    void ownerWhoIsNotMarkedIsNobody() {
        assertThat(root("The mayor waved aside the suggestion while the senator slept.", "The mayor", "the senator"))
                .isEqualTo("nothing");
    }

    @Test
    void twoWhoAreMarkedAreSeveral() {
        assertThat(root("The mayor and the senator strolled through the park.", "The mayor", "the senator"))
                .isEqualTo("CONSULT");
    }

    @Test
    void oneIsNotSeveral() {
        assertThat(root("The mayor strolled through the park of the senator.", "The mayor", "the senator"))
                .isEqualTo("nothing");
    }
}
