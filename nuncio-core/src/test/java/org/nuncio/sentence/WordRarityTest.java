package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordRarityTest {
    private static final WordRarity RARITY = WordRarity.of(Map.of("[PAD]", 0, "x", 1500, "the", 1996, "city", 2995));

    @Test
    void theCommonestWordsTellNothing() {
        assertThat(RARITY.of("the")).isZero();
    }

    @Test
    void rareWordsTellMore() {
        assertThat(RARITY.of("city")).isEqualTo(3.5, within(0.01));
    }

    @Test
    void whatIsNotListedTellsMost() {
        assertThat(RARITY.of("bainimarama")).isEqualTo(RARITY.of("x")).isGreaterThan(7);
    }

    @Test
    void theVocabularyOfTheModelStandsInTheOrderOfFrequency() {
        WordRarity model = WordRarity.ofModel();
        assertThat(model.of("the")).isLessThan(model.of("president"));
        assertThat(model.of("president")).isLessThan(model.of("helicopter"));
    }
}
