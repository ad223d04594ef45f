package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignatureTest {
    /** {@code w0 w1 w2 …}, every stretch of it only once. */
    private static String text(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    @Test
    void marksCaseAccentsAndSpacesTellNothing() {
        assertThat(Signature.of("“Gorman’s U.S. visa” — valid, said Lula da Sílva…"))
                .isEqualTo(Signature.of("\"Gorman's US visa\" - VALID,\n\nsaid Lula da Silva."));
    }

    @Test
    void wordsAndTheirOrderTell() {
        assertThat(Signature.of("Troops left the town.").sha256())
                .isNotEqualTo(Signature.of("The town left troops.").sha256());
    }

    @Test
    void isTheSameInEveryRunAndOnEveryMachine() {
        assertThat(Signature.of("Troops left the town."))
                .isEqualTo(new Signature(
                        "7ec59636a9d0d66bc803c6c618c0d792e3caf7a7629e0d3dbb779c168e6bcf73",
                        2,
                        0,
                        List.of(-5602285700283733870L, 6698386063831970733L)));
    }

    @Test
    void aShortTextIsSampledWhole() {
        assertThat(Signature.of(text(0, 100)))
                .satisfies(signature -> assertThat(signature.shingles()).isEqualTo(98))
                .satisfies(signature -> assertThat(signature.level()).isZero())
                .satisfies(signature -> assertThat(signature.sample()).hasSize(98));
    }

    @Test
    void aLongTextTakesNoMoreRoom() {
        Signature signature = Signature.of(text(0, 20_000));
        assertThat(signature.sample()).hasSizeBetween(Signature.MOST / 3, Signature.MOST);
        assertThat(signature.keys()).hasSizeBetween(Signature.MOST_KEYS / 3, Signature.MOST_KEYS);
    }

    @Test
    void keysOfAPartAreKeysOfTheWhole() {
        assertThat(Signature.of(text(0, 3_000)).keys())
                .filteredOn(Signature.of(text(0, 1_000)).keys()::contains)
                .hasSizeGreaterThan(10);
    }

    @Test
    void anEmptyTextHasNoStretches() {
        assertThat(Signature.of(" … ").sample()).isEmpty();
    }
}
