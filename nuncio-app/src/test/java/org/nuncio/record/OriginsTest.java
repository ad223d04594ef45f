package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static String origin(String copied, String wire, String... bylines) {
        return Origins.of(new Origins.Known(
                "r2", Optional.ofNullable(copied), Optional.ofNullable(wire), "r1", List.of(bylines)));
    }

    @Test
    void aCopyHasTheOriginOfWhatItCopies() {
        assertThat(origin("Reuters in r0", "AFP", "Jane Roe")).isEqualTo("Reuters in r0");
    }

    @Test
    void anAgencyTellsAStoryOnce() {
        assertThat(origin(null, "AFP", "Jane Roe")).isEqualTo("AFP in r1");
    }

    @Test
    void reportersTellAStoryOnceInWhateverOrderTheyStand() {
        assertThat(origin(null, null, "Max Poe", "JANE ROE")).isEqualTo(origin(null, null, "Jane Roe", "Max Poe"));
    }

    @Test
    void anArticleWithoutThemIsItsOwnOrigin() {
        assertThat(origin(null, null)).isEqualTo("r2");
    }
}
