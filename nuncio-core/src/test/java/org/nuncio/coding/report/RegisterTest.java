package org.nuncio.coding.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;
import org.nuncio.coding.event.Silence;
import org.nuncio.toy.World;

/** Reports about play: what is attacked there is a goal. */
class RegisterTest {

    @Test
    void aTeamThatAttacksIsNoArmy() {
        assertCodes("Norlandia attacked Sudmark after half-time. The goalkeeper fell.");
    }

    @Test
    void whatIsLeftOutIsCounted() {
        assertThat(World.report("Norlandia attacked Sudmark after half-time. The goalkeeper fell.", null)
                        .silences())
                .extracting(Silence::why)
                .containsExactly("register");
    }

    @Test
    void oneWordOfPlayIsNotEnough() {
        assertCodes("Norlandia attacked Sudmark at half-time.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void whatTroopsDoIsTakenAtItsWord() {
        assertCodes(
                "Norlandian troops attacked Sudmark. The goalkeeper, the striker and the referee fled.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void aReportWithoutAnyOfTheWordsIsPoliticalWhereItIsShort() {
        assertCodes("Norlandia attacked Sudmark. It rained.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void severalSentencesWithoutAnyPoliticalWordAreQuiet() {
        assertCodes("Norlandia attacked Sudmark. It rained. The goat slept. The bell rang. The bus left.");
    }

    @Test
    void inEverydayNewsPrivatePeopleDoNothingPolitical() {
        assertCodes(
                "A Sudmarkian protester attacked Norlandia. The minister ate. It rained. The bell rang. The bus left.");
    }

    @Test
    void inEverydayNewsStatesAreTakenAtTheirWord() {
        assertCodes(
                "Norlandia attacked Sudmark. The minister ate. It rained. The bell rang. The bus left.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void whereTroopsAreNamedPrivatePeopleAreTakenAtTheirWord() {
        assertCodes(
                "A Sudmarkian protester attacked Norlandia. The troops ate. It rained. The bell rang. The bus left.",
                "ASSAULT/heavy-weapons BBB > AAA ACTUAL");
    }
}
