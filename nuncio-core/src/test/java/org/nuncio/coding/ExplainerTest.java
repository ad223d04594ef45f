package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.Models;
import org.nuncio.toy.WeekdayTagger;
import org.nuncio.toy.World;

class ExplainerTest {
    private static final Explainer EXPLAINER = new Explainer(
            new Coder(World.CODEBOOK, World.GAZETTEER, Models.READER, new WeekdayTagger()), World.CODEBOOK);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia imposed order on Sudmark. | imposed",
                "Norlandia imposed order. | ''",
                "Norlandia said that it had shelled Sudmark. | ''",
                "Norlandia shelled Sudmark. | ''"
            })
    void wordsOfEntriesThatDoNotFitAreTold(String text, String words) {
        assertThat(EXPLAINER.explain(World.article(text, null)))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.unfitted())
                        .extracting(word -> word.span().cut(text))
                        .containsExactlyElementsOf(words.isEmpty() ? java.util.List.of() : java.util.List.of(words)));
    }
}
