package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class DoubleSubjectTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, DoubleSubject::mend);
    }

    @Test
    void whatStandsBeforeTheWordThatOpensAClauseDoesNotActInIt() {
        assertThat(mended(
                        "They/they/PRP/2/nsubj fled/flee/VBD/0/root ,/,/,/2/punct ten/ten/CD/5/nummod miles/mile/NNS/9/nsubj away/away/RB/5/advmod "
                                + "as/as/IN/9/mark jets/jet/NNS/9/nsubj bombed/bomb/VBD/2/advcl hills/hill/NNS/9/obj"))
                .contains("miles/NNS/2/dep", "jets/NNS/9/nsubj");
    }

    @Test
    void twoSubjectsInOneClauseStay() {
        assertThat(mended("Roe/roe/NNP/3/nsubj herself/herself/PRP/3/nsubj came/come/VBD/0/root"))
                .contains("Roe/NNP/3/nsubj", "herself/PRP/3/nsubj");
    }

    @Test
    void whoIsNamedBeforeSaidSaysIt() {
        assertThat(mended(
                        "Gunners/gunner/NNS/5/nsubj ,/,/,/5/punct the/the/DT/4/det ministry/ministry/NN/1/appos said/say/VBD/0/root ,/,/,/5/punct "
                                + "fired/fire/VBD/5/ccomp first/first/RB/7/advmod"))
                .contains("Gunners/NNS/7/nsubj", "ministry/NN/5/nsubj", "fired/VBD/0/root", "said/VBD/7/parataxis");
    }

    @Test
    void whoSaysWhatOthersDoStaysTheSpeaker() {
        assertThat(
                        mended(
                                "Roe/roe/NNP/5/nsubj ,/,/,/5/punct the/the/DT/4/det envoy/envoy/NN/1/appos said/say/VBD/0/root they/they/PRP/7/nsubj fired/fire/VBD/5/ccomp"))
                .contains("Roe/NNP/5/nsubj", "envoy/NN/1/appos", "fired/VBD/5/ccomp");
    }

    @Test
    void whatFollowsSheAddedIsTheSubjectOfWhatShallHappen() {
        assertThat(mended(
                        "She/she/PRP/2/nsubj added/add/VBD/0/root ,/,/,/2/punct traffic/traffic/NN/2/obj on/on/IN/6/case Fell/fell/NNP/2/obl will/will/MD/9/aux "
                                + "be/be/VB/9/aux:pass blocked/block/VBN/4/acl"))
                .contains("traffic/NN/9/nsubj:pass", "Fell/NNP/4/nmod", "blocked/VBN/2/ccomp");
    }

    @Test
    void whatIsAddedToSomethingStaysAnObject() {
        assertThat(mended("She/she/PRP/2/nsubj added/add/VBD/0/root troops/troop/NNS/2/obj"))
                .contains("troops/NNS/2/obj");
    }

    @Test
    void timeBeforeTheSubjectDoesNothing() {
        assertThat(TreeText.mended(
                        "Every/every/DT/2/det night/night/NN/5/nsubj troops/troop/NNS/5/nsubj have/have/VBP/5/aux "
                                + "fired/fire/VBN/0/root",
                        DoubleSubject::mend))
                .contains("night/NN/5/obl:tmod", "troops/NNS/5/nsubj");
    }

    @Test
    void timeThatActsAloneIsTheSubject() {
        assertThat(TreeText.mended(
                        "The/the/DT/2/det night/night/NN/3/nsubj brought/bring/VBD/0/root rain/rain/NN/3/obj",
                        DoubleSubject::mend))
                .contains("night/NN/3/nsubj");
    }

    @Test
    void whoTellsSomebodyBetweenSubjectAndVerbIsNoApposition() {
        assertThat(mended(
                        "Norlandia/norlandia/NNP/5/nsubj ,/,/,/5/punct the/the/DT/4/det envoy/envoy/NN/1/appos told/tell/VBD/0/root reporters/reporter/NNS/5/obj ,/,/,/5/punct "
                                + "had/have/VBD/9/aux cancelled/cancel/VBN/5/ccomp debts/debt/NNS/9/obj"))
                .contains("Norlandia/NNP/9/nsubj", "envoy/NN/5/nsubj", "cancelled/VBN/0/root", "told/VBD/9/parataxis");
    }

    @Test
    void nameBeforeWhoTellsIsTheSubjectOfWhatIsTold() {
        assertThat(mended(
                        "Norlandia/norlandia/NNP/5/obl:npmod ,/,/,/5/punct the/the/DT/4/det envoy/envoy/NN/5/nsubj told/tell/VBD/0/root reporters/reporter/NNS/5/obj ,/,/,/5/punct "
                                + "would/would/MD/9/aux pay/pay/VB/5/ccomp"))
                .contains("Norlandia/NNP/9/nsubj", "pay/VB/0/root");
    }

    @Test
    void whoIsToldByHisOwnSubjectKeepsIt() {
        assertThat(mended(
                        "Norlandia/norlandia/NNP/2/nsubj told/tell/VBD/0/root reporters/reporter/NNS/2/obj ,/,/,/2/punct it/it/PRP/7/nsubj "
                                + "would/would/MD/7/aux pay/pay/VB/2/ccomp"))
                .contains("Norlandia/NNP/2/nsubj", "pay/VB/2/ccomp");
    }

    @Test
    void whatAParticipleHoldsDoesNotAct() {
        assertThat(
                        mended(
                                "Rebels/rebel/NNS/4/nsubj holding/hold/VBG/1/acl Ostia/ostia/NNP/4/nsubj freed/free/VBD/0/root men/man/NNS/2/obj"))
                .contains("Ostia/NNP/2/obj", "men/NNS/4/obj", "Rebels/NNS/4/nsubj");
    }

    @Test
    void subjectBehindAClauseThatIsSetOffActs() {
        String tree =
                "Rebels/rebel/NNS/5/dep fleeing/flee/VBG/1/acl ,/,/,/5/punct they/they/PRP/5/nsubj burned/burn/VBD/0/root it/it/PRP/5/obj";
        assertThat(mended(tree)).contains("they/PRP/5/nsubj");
    }
}
