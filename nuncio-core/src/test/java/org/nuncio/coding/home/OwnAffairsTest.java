package org.nuncio.coding.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;
import org.nuncio.toy.World;

/** Who is meant by a law of the own state. */
class OwnAffairsTest {
    /** Makes a report one about Norlandia. */
    private static final String SCENE =
            "The government of Norlandia slept. Norlandian troops woke. Norlandian troops ate. Norlandian troops rose. ";

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
    void moveIsThatOfTheStateOfTheReport() {
        assertCodes(SCENE + "Norlandian protesters rejected the move.", "REJECT/change AAA > AAA ACTUAL");
        assertCodes("Norlandian protesters rejected the move.", "REJECT/change AAA > - ACTUAL");
        assertCodes(SCENE + "Sudmarkian protesters rejected the move.", "REJECT/change BBB > - ACTUAL");
    }

    @Test
    void verdictThatAnotherStateCondemnsIsThatOfTheReport() {
        assertCodes(SCENE + "Sudmark condemned the verdict.", "ACCUSE BBB > AAA ACTUAL");
        assertCodes(SCENE + "Sudmark condemned the law.", "ACCUSE BBB > - ACTUAL");
        assertCodes(SCENE + "Sudmark condemned its verdict.", "ACCUSE BBB > - ACTUAL");
        assertCodes(SCENE + "Sudmark condemned the verdict in Norburg.", "ACCUSE BBB > AAA ACTUAL");
        assertCodes("Sudmark condemned the verdict.", "ACCUSE BBB > - ACTUAL");
    }

    @Test
    void foreignLawIsNotTheirs() {
        assertCodes("Norlandian protesters rejected the foreign law.", "REJECT/change AAA > - ACTUAL");
    }
}
