package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.sentence.WordRarity;

class TermsTest {
    private static final WordRarity RARITY = WordRarity.ofModel();

    @ParameterizedTest
    @CsvSource({
        "troops, troop",
        "rallies, rally",
        "seized, seiz",
        "seizes, seiz",
        "seizing, seiz",
        "crisis, crisis",
        "was, was"
    })
    void endingsOfNumberAndTenseAreCut(String word, String stem) {
        assertThat(Terms.stem(word)).isEqualTo(stem);
    }

    @Test
    void rareWordsWeighMore() {
        Terms terms = Terms.of("The president met Bainimarama.", RARITY);
        assertThat(terms.words().get("bainimarama"))
                .isGreaterThan(2 * terms.words().get("president"));
        assertThat(terms.words()).doesNotContainKey("the");
    }

    @Test
    void capitalsAtTheHeadOfASentenceMakeNoName() {
        assertThat(Terms.of("Soldiers shot at Qarase’s house in Suva. Police fled.", RARITY)
                        .names())
                .containsOnlyKeys("qaras", "suva");
    }

    @Test
    void aTextIsWhollyLikeItself() {
        Terms terms = Terms.of("Soldiers surrounded the house of Laisenia Qarase in Suva.", RARITY);
        assertThat(terms.likeness(terms)).isBetween(0.999, 1.001);
    }
}
