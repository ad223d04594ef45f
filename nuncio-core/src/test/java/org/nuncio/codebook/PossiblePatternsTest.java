package org.nuncio.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nuncio.text.Folder;
import org.nuncio.toy.ToyCodebook;

/** Which patterns are tried at all, by the words of the sentence. */
class PossiblePatternsTest {
    private static final Codebook CODEBOOK = CodebookLoader.load(
                    ToyCodebook.folder()
                            .plus(
                                    Folder.of(
                                            Map.of(
                                                    "classes/new.yaml",
                                                    "gases: [tear gas, pepper spray]\nmoney: [coin]\n",
                                                    "acts/new.yaml",
                                                    "- {id: consult.new.01, type: CONSULT, verb: [stage, stage $gases at, stage play, stage play with, stage for $money, stage oneself]}\n"))))
            .codebook();

    private static List<String> possible(String... words) {
        return CODEBOOK.uses(Form.Kind.VERB, "stage", CODEBOOK.vocabulary(Set.of(words))).stream()
                .map(use -> use.pattern().text())
                .toList();
    }

    @Test
    void patternThatLacksAWordIsNotTried() {
        assertThat(possible("stage", "play")).contains("stage play").doesNotContain("stage play with");
        assertThat(possible("stage", "play", "with")).contains("stage play", "stage play with");
        assertThat(possible("stage")).doesNotContain("stage play");
    }

    @Test
    void patternWithAClassNeedsOneOfItsWords() {
        assertThat(possible("stage", "at", "gas", "tear gas")).contains("stage $gases at");
        assertThat(possible("stage", "at", "gas")).doesNotContain("stage $gases at");
    }

    @Test
    void sumsOfMoneyNeedNoWordOfTheirClass() {
        assertThat(possible("stage", "for")).contains("stage for $money");
    }

    @Test
    void reflexivesAndBareHeadsAreAlwaysTried() {
        assertThat(possible("stage")).containsExactly("stage", "stage oneself");
    }

    @Test
    void orderIsThatOfTheCodebookHoweverManyWordsThereAre() {
        String[] many = {"stage", "at", "with", "for", "play", "pepper spray", "a", "b", "c", "d", "e", "f", "g"};
        assertThat(possible(many))
                .containsExactly(
                        "stage",
                        "stage $gases at",
                        "stage play",
                        "stage play with",
                        "stage for $money",
                        "stage oneself");
        assertThat(possible("play", "for")).containsExactly("stage", "stage play", "stage for $money", "stage oneself");
    }

    @Test
    void unknownHeadHasNoPatterns() {
        assertThat(CODEBOOK.uses(Form.Kind.VERB, "cook", CODEBOOK.vocabulary(Set.of("cook"))))
                .isEmpty();
    }
}
