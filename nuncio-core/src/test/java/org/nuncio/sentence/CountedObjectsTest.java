package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class CountedObjectsTest {

    @Test
    void nobodySendsUp() {
        assertThat(TreeText.mended(
                        "Sudmark/sudmark/NNP/2/nsubj sent/send/VBD/0/root up/up/RP/2/compound:prt to/to/IN/6/case "
                                + "500/500/CD/6/nummod troops/troop/NNS/2/obl",
                        CountedObjects::mend))
                .contains("troops/NNS/2/obj", "up/IN/5/advmod", "to/IN/5/advmod");
    }

    @Test
    void milesAreHowFarAndNotWhat() {
        assertThat(TreeText.mended(
                        "They/they/PRP/2/nsubj moved/move/VBD/0/root up/up/IN/6/case to/to/TO/6/case 10/10/CD/6/nummod "
                                + "miles/mile/NNS/2/obl",
                        CountedObjects::mend))
                .contains("miles/NNS/2/obl");
    }

    @Test
    void whomSomebodyAsksToLeaveIsTheObject() {
        assertThat(TreeText.mended(
                        "They/they/PRP/2/nsubj asked/ask/VBD/0/root Sudmark/sudmark/NNP/2/iobj to/to/TO/5/aux "
                                + "leave/leave/VB/2/xcomp",
                        CountedObjects::mend))
                .contains("Sudmark/NNP/2/obj");
    }

    @Test
    void whatIsCountedAfterAParticleIsTheObject() {
        assertThat(TreeText.mended(
                        "They/they/PRP/2/nsubj gunned/gun/VBD/0/root down/down/RB/2/advmod two/two/CD/5/nummod "
                                + "guards/guard/NNS/2/obl:npmod",
                        CountedObjects::mend))
                .contains("guards/NNS/2/obj", "down/RP/2/compound:prt");
    }

    @Test
    void pointsAreHowFarDown() {
        assertThat(TreeText.mended(
                        "Shares/share/NNS/2/nsubj went/go/VBD/0/root down/down/RB/2/advmod two/two/CD/5/nummod "
                                + "points/point/NNS/2/obl:npmod",
                        CountedObjects::mend))
                .contains("points/NNS/2/obl:npmod");
    }
}
