package org.nuncio.coding.party;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

/** Whose claim, offer or demand it is that somebody rejects or denounces. */
class MakersTest {

    @Test
    void treatyIsOfWhoeverMadeIt() {
        assertCodes("Sudmark made a treaty that Norlandia condemned.", "ACCUSE AAA > BBB ACTUAL");
    }

    @Test
    void claimIsOfWhoeverSaysSo() {
        assertCodes(
                "Sudmark said that Norlandia had shelled Ostmark, a claim that Norlandia rejected.",
                "ASSAULT/heavy-weapons AAA > CCC ACTUAL",
                "REJECT/change AAA > BBB ACTUAL");
    }

    @Test
    void offerIsOfWhoeverMadeIt() {
        assertCodes(
                "Norlandia pledged ten million euros to Ostmark, an offer that Sudmark condemned.",
                "AGREE AAA > CCC ACTUAL",
                "ACCUSE BBB > AAA ACTUAL");
    }

    @Test
    void demandIsOfWhoeverItIsSaidToBe() {
        assertCodes(
                "Viktor Sorel of Sudmark repeated his demand for talks, which Norlandia rejected.",
                "REQUEST/meet BBB > - ACTUAL",
                "REJECT/meet AAA > BBB ACTUAL");
    }

    @Test
    void demandIsOfWhoeverDoesTheVerbBeforeIt() {
        assertCodes("Sudmark made a demand that Norlandia rejected.", "REJECT/change AAA > BBB ACTUAL");
    }

    @Test
    void planIsOfWhoeverPutItForward() {
        assertCodes("Norlandia rejected the plan that Sudmark had put forward.", "REJECT/change AAA > BBB ACTUAL");
    }

    @Test
    void planIsNotOfWhoeverOpposesIt() {
        assertCodes("Norlandia rejected the plan that Sudmark opposes.", "REJECT/change AAA > - ACTUAL");
    }

    @Test
    void whateverIsProposedIsOfWhoeverProposesIt() {
        assertCodes("Norlandia offered a bridge, which Sudmark rejected.", "REJECT/change BBB > AAA ACTUAL");
    }

    @Test
    void ideaIsOfWhoeverProposesIt() {
        assertCodes(
                "Norlandia urged Ostmark to meet Sudmark, an idea condemned by Sudmark.",
                "REQUEST/meet AAA > CCC ACTUAL",
                "ACCUSE BBB > AAA ACTUAL");
    }

    @Test
    void shipIsNobodysClaim() {
        assertCodes("Norlandia built a ship that Sudmark condemned.", "ACCUSE BBB > - ACTUAL");
    }
}
