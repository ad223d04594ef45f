package org.nuncio.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuncio.codebook.CodebookLoader;
import org.nuncio.text.Folder;
import org.nuncio.toy.World;

class ConfidenceTest {

    private static Map<String, Double> features(String sentence) {
        CodedEvent event = World.events(sentence).get(0);
        return Confidence.features(event.reason(), event.actors(), event.recipients(), event.status());
    }

    @Test
    void theWeightsOfTheProjectFitTheFeatures() {
        Folder codebook = Folder.of(Path.of(System.getProperty("nuncio.root"), "codebook"));
        Map<String, Double> weights = CodebookLoader.load(codebook).codebook().confidence();
        List<String> names = List.copyOf(features("Norlandia shelled Sudmark.").keySet());
        assertThat(weights.keySet())
                .contains(Confidence.base())
                .containsAll(names)
                .hasSize(names.size() + 1);
    }

    @Test
    void featuresTellHowTheEventWasRead() {
        assertThat(features("Norlandia shelled Sudmark."))
                .containsEntry("noun", 0.0)
                .containsEntry("recipient-none", 0.0);
        assertThat(features("Norlandia might shell Sudmark.")).containsEntry("hypothetical", 1.0);
    }

    @Test
    void aPositiveWeightMakesItSurer() {
        Map<String, Double> weights = Map.of("base", 1.0, "noun", 0.5);
        assertThat(new Confidence(weights).of(Map.of("noun", 0.0))).isEqualTo(0.73);
        assertThat(new Confidence(weights).of(Map.of("noun", 1.0))).isEqualTo(0.82);
    }

    @Test
    void withoutWeightsNothingIsSaid() {
        assertThat(new Confidence(Map.of()).of(Map.of("noun", 1.0))).isEqualTo(0.5);
    }

    @Test
    void confidenceIsNeverCertainty() {
        assertThat(new Confidence(Map.of("base", 20.0)).of(Map.of())).isEqualTo(0.99);
        assertThat(new Confidence(Map.of("base", -20.0)).of(Map.of())).isEqualTo(0.01);
    }
}
