package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.toy.OurRules;

/** Whose soldiers stand in a town of whom nobody says whose they are, with our own entries. */
@Tag("models")
class OwnStreetsTest {

    private static List<String> mobilized(String text) {
        return OurRules.events(text).stream()
                .filter(e -> e.type().equals("MOBILIZE"))
                .map(e -> String.valueOf(e.actors().get(0).actor().code()))
                .toList();
    }

    @Test
    void soldiersInATownAreItsStates() {
        assertThat(mobilized("Soldiers took up positions in Lusaka on Monday.")).containsExactly("ZMB");
        assertThat(mobilized("Paramilitary troops deployed around the parliament in Accra."))
                .containsExactly("GHA");
    }

    @Test
    void soldiersFromAbroadAreNot() {
        assertThat(mobilized("Foreign troops took up positions in Lusaka.")).containsExactly("null");
    }

    @Test
    void whereOtherForcesAreToldOfTheyMayBeTheirs() {
        assertThat(mobilized("Togolese troops crossed the border. On Tuesday soldiers took up positions in Accra."))
                .doesNotContain("GHA");
        assertThat(mobilized("Ghana's rebels fled. On Tuesday soldiers took up positions in Accra."))
                .doesNotContain("GHA");
    }
}
