package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;
import org.nuncio.toy.World;

/** Who is meant by a law of the own state. */
class OwnAffairsTest {
    @Test
    void lawIsThatOfTheGovernmentWhereItsPeopleRejectIt() {
        assertCodes("Norlandian protesters rejected the law.", "REJECT/change AAA > AAA ACTUAL");
    }

    @Test
    void verdictIsThatOfTheCourts() {
        assertThat(World.events("The police of Sudmark condemned the verdict."))
                .extracting(e -> e.recipients().get(0).actor().label())
                .containsExactly("BBB/JUD");
    }

    @Test
    void stateMayMeanALawOfAnother() {
        assertCodes("Norlandia condemned the law.", "ACCUSE AAA > - ACTUAL");
    }

    @Test
    void whereAnotherStateIsNamedItMayBeItsLaw() {
        assertCodes("Norlandian protesters rejected the law in Sudhaven.", "REJECT/change AAA > - ACTUAL");
    }

    @Test
    void troopsRefuseTheirOwnGovernment() {
        assertCodes("Norlandian troops rejected the law.", "REJECT/change AAA > AAA ACTUAL");
        assertCodes("Norlandian troops condemned the law.", "ACCUSE AAA > - ACTUAL");
    }

    @Test
    void foreignLawIsNotTheirs() {
        assertCodes("Norlandian protesters rejected the foreign law.", "REJECT/change AAA > - ACTUAL");
    }
}
