package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who marches to what end, and where people come from. Trees as {@link TreeText} writes them. */
class CrowdTreesTest {

    @Test
    void whoMarchesDenouncesIt() {
        assertThat(TreeText.mended(
                        "Police/police/NNS/2/nsubj held/hold/VBD/0/root people/people/NNS/2/obj marching/march/VBG/3/acl "
                                + "to/to/TO/6/aux denounce/denounce/VB/2/advcl it/it/PRP/6/obj",
                        PurposesOfCrowds::mend))
                .contains("denounce/VB/4/advcl");
    }

    @Test
    void marchingOnIsNoPreposition() {
        assertThat(TreeText.mended(
                        "Police/police/NNS/2/nsubj held/hold/VBD/0/root people/people/NNS/2/obj marching/march/VBG/6/case "
                                + "on/on/IN/6/case parliament/parliament/NN/2/obl",
                        PurposesOfCrowds::mend))
                .contains("marching/VBG/3/acl", "parliament/NN/4/obl");
    }

    @Test
    void whoArrestsThemMayDoSoToPreventIt() {
        assertThat(TreeText.mended(
                        "Police/police/NNS/2/nsubj held/hold/VBD/0/root people/people/NNS/2/obj carrying/carry/VBG/3/acl "
                                + "to/to/TO/6/aux prevent/prevent/VB/2/advcl it/it/PRP/6/obj",
                        PurposesOfCrowds::mend))
                .contains("prevent/VB/2/advcl");
    }

    @Test
    void whoIsHelpedToFindThemIsHelped() {
        assertThat(TreeText.mended(
                        "Ghana/ghana/NNP/2/nsubj offered/offer/VBD/0/root to/to/TO/4/aux help/help/VB/2/xcomp "
                                + "Chad/chad/NNP/6/nsubj find/find/VB/4/ccomp them/they/PRP/6/obj",
                        HelpedToAct::mend))
                .contains("Chad/NNP/4/obj", "find/VB/4/xcomp");
    }

    @Test
    void peopleAreFromThere() {
        assertThat(TreeText.mended(
                        "Police/police/NNS/2/nsubj arrested/arrest/VBD/0/root engineers/engineer/NNS/2/obj from/from/IN/5/case "
                                + "China/china/NNP/2/obl",
                        OriginsOfPeople::mend))
                .contains("China/NNP/3/nmod");
    }

    @Test
    void whoIsBroughtAwayIsBroughtFromThere() {
        assertThat(TreeText.mended(
                        "Police/police/NNS/2/nsubj evacuated/evacuate/VBD/0/root engineers/engineer/NNS/2/obj "
                                + "from/from/IN/5/case China/china/NNP/2/obl",
                        OriginsOfPeople::mend))
                .contains("China/NNP/2/obl");
    }
}
