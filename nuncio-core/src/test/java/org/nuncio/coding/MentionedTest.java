package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;
import org.nuncio.toy.World;

/** What is mentioned and not told. */
class MentionedTest {

    @Test
    void firstOfItsKindBehindACommaSumsUp() {
        assertCodes(
                "Norlandia shelled a Sudmarkian camp on Monday, its first attack on Sudmark in a year.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void thirdOfItsKindThatItWasSumsUp() {
        assertCodes("It was Norlandia's third attack on Sudmark this month.");
    }

    @Test
    void firstOfItsKindThatDoesSomethingIsTold() {
        assertCodes("Norlandia's first attack on Sudmark began on Monday.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void silenceSaysThatItIsRepeated() {
        assertThat(World.report("It was Norlandia's third attack on Sudmark this month.", null)
                        .silences())
                .extracting(Silence::why)
                .contains("repeated");
    }
}
