package org.nuncio.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearTest {

    @Test
    void aSlipOfThePenFindsTheRightWord() {
        assertThat(Near.hint("recipent", List.of("actor", "recipient", "doer"))).isEqualTo("Did you mean 'recipient'?");
    }

    @Test
    void ofTwoEquallyNearTheFirstInTheAlphabetIsMeant() {
        assertThat(Near.hint("vern", List.of("verb", "fern"))).isEqualTo("Did you mean 'fern'?");
    }

    @Test
    void whereNothingIsNearAllAreListedInOrder() {
        assertThat(Near.hint("quux", List.of("verb", "noun", "adjective")))
                .isEqualTo("Use one of: adjective, noun, verb.");
    }

    @Test
    void aLongListIsCut() {
        List<String> many = java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> String.format("%08d", i))
                .toList();
        assertThat(Near.hint("xyz", many)).doesNotContain("00000025").contains("00000024");
    }

    @Test
    void anEmptyListGivesNoWord() {
        assertThat(Near.hint("verb", List.of())).isEqualTo("Use one of: .");
    }

    @Test
    void distanceCountsChangesInsertionsAndDeletions() {
        assertThat(Near.distance("kitten", "sitting")).isEqualTo(3);
    }

    @Test
    void aWordIsNotFarFromItself() {
        assertThat(Near.distance("verb", "verb")).isZero();
    }
}
