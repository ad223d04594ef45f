package org.nuncio.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuncio.text.Folder;
import org.nuncio.toy.ToyCodebook;

/** Patterns whose head is a class of words. */
class ClassPatternsTest {

    @Test
    void classAsTheHeadStandsForEachOfItsWords() {
        Codebook codebook = CodebookLoader.load(ToyCodebook.folder()
                        .plus(Folder.of(Map.of(
                                "classes/new.yaml", "greets: [greet, shake hand with]\n",
                                "acts/new.yaml",
                                        "- {id: consult.new.01, type: CONSULT, verb: [$greets in palace]}\n"))))
                .codebook();
        assertThat(codebook.uses(Form.Kind.VERB, "greet"))
                .extracting(use -> use.pattern().text())
                .containsExactly("greet in palace");
        assertThat(codebook.uses(Form.Kind.VERB, "shake"))
                .extracting(use -> use.pattern().text())
                .containsExactly("shake hand with in palace");
        assertThat(codebook.uses(Form.Kind.VERB, "$greets")).isEmpty();
    }
}
