package org.nuncio.coding.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;
import org.nuncio.coding.event.Silence;
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
    void warInQuotationMarksIsAFigureOfSpeech() {
        assertCodes("Norlandia is \"at war\" with Sudmark over the price of cheese.");
    }

    @Test
    void warWithoutThemIsOne() {
        assertCodes("Norlandia is at war with Sudmark.", "ASSAULT AAA > BBB ACTUAL");
    }

    @Test
    void crimeIsPartOfTheVerdict() {
        assertCodes(
                "Norlandia convicted a Sudmarkian in May of attacking Ostmark.", "SANCTION/convict AAA > BBB ACTUAL");
    }

    @Test
    void silenceSaysThatItIsRepeated() {
        assertThat(World.report("It was Norlandia's third attack on Sudmark this month.", null)
                        .silences())
                .extracting(Silence::why)
                .contains("repeated");
    }

    @Test
    void whoFeelsThreatenedIsThreatenedByNobody() {
        assertCodes("Norlandia felt threatened by Sudmark.");
    }

    @Test
    void whoIsAgainstDoingItDoesNotDoIt() {
        assertCodes("Norlandian officials spoke against shelling Sudmark.");
        assertCodes("Norlandian officials boasted after shelling Sudmark.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }
}
