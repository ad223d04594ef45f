package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class TransferRepairsTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, TransferRepairs::mend);
    }

    @Test
    void whatIsReturnedMayStandBehindWhereItGoes() {
        assertThat(mended(
                        "Sudmark/sudmark/NNP/2/nsubj returned/return/VBD/0/root to/to/IN/4/case Norburg/norburg/NNP/2/obl the/the/DT/7/det six/six/CD/7/nummod "
                                + "sailors/sailor/NNS/4/iobj it/it/PRP/9/nsubj seized/seize/VBD/7/acl:relcl"))
                .contains("sailors/NNS/2/obj");
    }

    @Test
    void aDayBehindThePlaceIsNotReturned() {
        assertThat(mended(
                        "Sorel/sorel/NNP/2/nsubj returned/return/VBD/0/root to/to/IN/4/case Norburg/norburg/NNP/2/obl the/the/DT/7/det same/same/JJ/7/amod "
                                + "week/week/NN/2/obl:npmod"))
                .contains("week/NN/2/obl:npmod");
    }

    @Test
    void whatFollowsAndIsWhereHeReturnsToo() {
        assertThat(mended(
                        "Sorel/sorel/NNP/2/nsubj returned/return/VBD/0/root to/to/IN/4/case Norburg/norburg/NNP/2/obl and/and/CC/4/cc the/the/DT/7/det "
                                + "coast/coast/NN/4/conj"))
                .contains("coast/NN/4/conj");
    }

    @Test
    void whoIsLetBackIsTheObject() {
        assertThat(mended(
                        "Sudmark/sudmark/NNP/2/nsubj let/let/VBD/0/root the/the/DT/4/det inspectors/inspector/NNS/5/nsubj back/back/RB/2/ccomp into/into/IN/8/case "
                                + "the/the/DT/8/det mine/mine/NN/5/obl"))
                .contains("inspectors/NNS/2/obj", "back/RB/2/advmod", "mine/NN/2/obl");
    }

    @Test
    void whoIsLetIntoABesiegedTownIsTheObject() {
        assertThat(mended(
                        "Sudmark/sudmark/NNP/2/nsubj let/let/VBD/0/root nurses/nurse/NNS/6/nsubj into/into/IN/7/case the/the/DT/7/det besieged/besiege/VBN/7/amod "
                                + "town/town/NN/2/obl"))
                .contains("nurses/NNS/2/obj");
    }

    @Test
    void whoDoesSomethingIsNotLetIn() {
        assertThat(
                        mended(
                                "Sudmark/sudmark/NNP/2/nsubj let/let/VBD/0/root nurses/nurse/NNS/4/nsubj treat/treat/VB/2/ccomp them/they/PRP/4/obj"))
                .contains("nurses/NNS/4/nsubj");
    }

    @Test
    void toWhomAMemberOfAGangIsExtradited() {
        assertThat(mended(
                        "Sudmark/sudmark/NNP/2/nsubj extradited/extradite/VBD/0/root a/a/DT/4/det leader/leader/NN/2/obj of/of/IN/7/case a/a/DT/7/det gang/gang/NN/4/nmod "
                                + "to/to/IN/9/case Norlandia/norlandia/NNP/7/nmod"))
                .contains("Norlandia/NNP/2/obl");
    }

    @Test
    void anEnvoyToAStateStaysItsEnvoy() {
        assertThat(mended(
                        "Sudmark/sudmark/NNP/2/nsubj released/release/VBD/0/root a/a/DT/4/det brother/brother/NN/2/obj of/of/IN/7/case the/the/DT/7/det envoy/envoy/NN/4/nmod "
                                + "to/to/IN/9/case Norlandia/norlandia/NNP/7/nmod"))
                .contains("Norlandia/NNP/7/nmod");
    }
}
