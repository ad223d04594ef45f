package org.nuncio.sentence.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameChainsTest {
    @ParameterizedTest
    @CsvSource({
        "O O, - -",
        "U-ORG O, ORG -",
        "B-PERSON L-PERSON O, PERSON PERSON -",
        "B-GPE I-GPE L-GPE, GPE GPE GPE",
        "U-GPE L-GPE, GPE GPE", // as if it had begun
        "O L-GPE, - -", // ends what has not begun
        "B-GPE O, - -", // does not end
        "B-GPE O L-GPE, - - -",
        "B-ORG I-ORG U-ORG, - - -"
    })
    void labelsBecomeKinds(String labels, String kinds) {
        String[] found = NameChains.kinds(("root " + labels).split(" "));

        assertThat(Arrays.stream(found).skip(1).map(kind -> kind.isEmpty() ? "-" : kind))
                .containsExactly(kinds.split(" "));
    }
}
