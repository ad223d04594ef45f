package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trees as {@link TreeText} writes them. */
class SharedHarmTest {

    @ParameterizedTest
    @CsvSource({
        "attacked/attack, left/leave, killing/VBG/2/advcl",
        "attacked/attack, bombed/bomb, killing/VBG/6/advcl",
        "watched/watch, left/leave, killing/VBG/6/advcl"
    })
    void theAttackKilledThem(String main, String clause, String expected) {
        String tree = "Rebels/rebel/NNS/2/nsubj " + main
                + "/VBD/0/root convoys/convoy/NNS/2/obj as/as/IN/6/mark it/it/PRP/6/nsubj " + clause
                + "/VBD/2/advcl Ede/ede/NNP/6/obj ,/,/,/2/punct killing/kill/VBG/6/advcl two/two/CD/9/obj";
        assertThat(TreeText.mended(tree, SharedHarm::mend)).contains(expected);
    }
}
