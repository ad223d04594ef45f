package org.nuncio.coding.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;
import org.nuncio.mention.QuantityMention;
import org.nuncio.toy.World;

/** One assault told with several verbs. */
class HarmTest {

    @Test
    void verbsOfOneEntryJoinedByAndAreOneAssault() {
        assertCodes("Norlandia shelled and bombarded Sudmark.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void whatTheAttackLedToBelongsToIt() {
        assertCodes(
                "Norlandia attacked a Sudmarkian camp, shelling the rebels.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void theWhenClauseTellsWhoDidIt() {
        assertCodes(
                "Two Sudmarkian ministers were attacked when Norlandia shelled Kelstadt.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void figuresOfAllVerbsAreKept() {
        assertThat(World.events("Norlandia attacked ten Sudmarkian troops and shelled forty rebels.")
                        .get(0)
                        .quantities())
                .extracting(QuantityMention::value)
                .containsExactly(10.0, 40.0);
    }

    @Test
    void theReasonNamesTheOtherVerbs() {
        assertThat(World.events("Norlandia shelled and bombarded Sudmark.")
                        .get(0)
                        .reason()
                        .parts())
                .containsExactly("assault.shell.01");
    }

    @Test
    void whatAnotherDidIsAnotherAssault() {
        assertCodes(
                "Norlandia shelled Sudmark, and Ostmark bombarded Norlandia.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL",
                "ASSAULT/heavy-weapons CCC > AAA ACTUAL");
    }
}
