package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class ObjectRepairsTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, ObjectRepairs::mend);
    }

    @Test
    void crowdsThatCheerAreTold() {
        assertThat(mended(
                        "Lind/lind/NNP/2/nsubj told/tell/VBD/0/root cheering/cheer/VBG/2/xcomp crowds/crowd/NNS/3/obj "
                                + "he/he/PRP/7/nsubj would/would/MD/7/aux stay/stay/VB/3/ccomp"))
                .contains("crowds/NNS/2/obj", "cheering/VBG/4/amod", "stay/VB/2/ccomp");
    }

    @Test
    void whoeverStartsCheeringIsNotTold() {
        assertThat(mended("Lind/lind/NNP/2/nsubj started/start/VBD/0/root cheering/cheer/VBG/2/xcomp "
                        + "crowds/crowd/NNS/3/obj"))
                .contains("crowds/NNS/3/obj");
    }

    @Test
    void allOfWhichIsWhatIsDenied() {
        assertThat(mended("Lind/lind/NNP/2/nsubj spoke/speak/VBD/0/root all/all/DT/7/nsubj of/of/IN/5/case "
                        + "which/which/WDT/3/nmod Chad/chad/NNP/7/nsubj denies/deny/VBZ/2/advcl"))
                .contains("all/DT/7/obj", "Chad/NNP/7/nsubj");
    }

    @Test
    void allOfWhichCanAct() {
        assertThat(mended("Lind/lind/NNP/2/nsubj spoke/speak/VBD/0/root all/all/DT/6/nsubj of/of/IN/5/case "
                        + "which/which/WDT/3/nmod fell/fall/VBD/2/advcl"))
                .contains("all/DT/6/nsubj");
    }

    @Test
    void whoIsToDoItIsWhoIsUrged() {
        assertThat(mended("Lind/lind/NNP/2/nsubj urged/urge/VBD/0/root Chad/chad/NNP/5/nsubj to/to/TO/5/aux "
                        + "wait/wait/VB/2/xcomp"))
                .contains("Chad/NNP/2/obj");
    }

    @Test
    void whoIsWantedToDoItIsNotWanted() {
        assertThat(mended("Lind/lind/NNP/2/nsubj wanted/want/VBD/0/root Chad/chad/NNP/5/nsubj to/to/TO/5/aux "
                        + "wait/wait/VB/2/xcomp"))
                .contains("Chad/NNP/5/nsubj");
    }

    @Test
    void whoIsGivenTimeIsNoSecondObject() {
        assertThat(mended("They/they/PRP/2/nsubj gave/give/VBD/0/root firms/firm/NNS/2/obj three/three/CD/5/nummod "
                        + "months/month/NNS/2/obj to/to/TO/7/aux leave/leave/VB/2/advcl"))
                .contains("firms/NNS/2/iobj", "months/NNS/2/obj");
    }

    @Test
    void timeGivenToNobodyStaysAnObject() {
        assertThat(mended("They/they/PRP/2/nsubj gave/give/VBD/0/root months/month/NNS/2/obj"))
                .contains("months/NNS/2/obj");
    }

    @Test
    void theFirstOfTwoObjectsTellsToWhom() {
        assertThat(mended("Norland/norland/NNP/2/nsubj gave/give/VBD/0/root a/a/DT/4/det diplomat/diplomat/NN/2/obj "
                        + "five/five/CD/6/nummod days/day/NNS/2/obj"))
                .contains("diplomat/NN/2/iobj", "days/NNS/2/obj");
    }

    @Test
    void theOneObjectOfAVerbOfGivingIsWhatIsGiven() {
        assertThat(mended("Norland/norland/NNP/2/nsubj gave/give/VBD/0/root five/five/CD/4/nummod days/day/NNS/2/obj"))
                .contains("days/NNS/2/obj");
    }

    @Test
    void otherVerbsTakeNobodyToWhom() {
        assertThat(mended("Norland/norland/NNP/2/nsubj held/hold/VBD/0/root talks/talk/NNS/2/obj "
                        + "five/five/CD/5/nummod days/day/NNS/2/obj"))
                .contains("talks/NNS/2/obj");
    }

    @Test
    void whoIsAskedInALetterIsToDoIt() {
        assertThat(mended("Lind/lind/NNP/2/nsubj asked/ask/VBD/0/root Chad/chad/NNP/2/obj in/in/IN/6/case a/a/DT/6/det "
                        + "letter/letter/NN/2/obl to/to/TO/8/aux mediate/mediate/VB/6/acl"))
                .contains("mediate/VB/2/xcomp");
    }

    @Test
    void meansToAnEndStayWithTheirNoun() {
        assertThat(mended(
                        "Lind/lind/NNP/2/nsubj asked/ask/VBD/0/root Chad/chad/NNP/2/obj for/for/IN/6/case a/a/DT/6/det "
                                + "chance/chance/NN/2/obl to/to/TO/8/aux mediate/mediate/VB/6/acl"))
                .contains("mediate/VB/6/acl");
    }

    @Test
    void whatStandsBehindTheVerbIsNoOtherNameOfItsSubject() {
        assertThat(mended("Norland/norland/NNP/2/nsubj let/let/VB/0/root a/a/DT/4/det convoy/convoy/NN/1/appos "
                        + "through/through/IN/2/compound:prt"))
                .contains("convoy/NN/2/obj");
        assertThat(mended("Norland/norland/NNP/5/nsubj ,/,/,/1/punct a/a/DT/4/det kingdom/kingdom/NN/1/appos "
                        + "slept/sleep/VBD/0/root"))
                .contains("kingdom/NN/1/appos");
    }

    @Test
    void whatItIsCalledIsNotSaidOfThePlace() {
        assertThat(mended("Lind/lind/NNP/2/nsubj called/call/VBD/0/root raids/raid/NNS/2/obj in/in/IN/5/case "
                        + "Togo/togo/NNP/3/nmod a/a/DT/7/det crime/crime/NN/5/appos"))
                .contains("crime/NN/2/xcomp");
    }

    @Test
    void whatIsSaidOfAPlaceBehindACommaStaysThere() {
        assertThat(mended("Lind/lind/NNP/2/nsubj called/call/VBD/0/root envoys/envoy/NNS/2/obj in/in/IN/5/case "
                        + "Togo/togo/NNP/3/nmod ,/,/,/5/punct a/a/DT/8/det neighbour/neighbour/NN/5/appos"))
                .contains("neighbour/NN/5/appos");
    }

    @Test
    void timeIsGivenWhateverStandsBehindIt() {
        assertThat(mended("They/they/PRP/2/nsubj gave/give/VBD/0/root Chad/chad/NNP/2/obj two/two/CD/5/nummod "
                        + "weeks/week/NNS/10/compound to/to/TO/7/aux yield/yield/VB/2/advcl power/power/NN/7/obj "
                        + "to/to/IN/10/case elders/elder/NNS/7/obl"))
                .contains("Chad/NNP/2/iobj", "weeks/NNS/2/obj");
    }

    @Test
    void whoeverIsCalledHomeIsNoHome() {
        assertThat(mended("Chad/chad/NNP/2/nsubj called/call/VBD/0/root envoys/envoy/NNS/2/obj to/to/IN/5/case "
                        + "Togo/togo/NNP/3/nmod home/home/NN/3/advmod"))
                .contains("home/NN/2/advmod");
    }

    @Test
    void gerundBehindAVerbIsWhatItIsAbout() {
        assertThat(mended("Chad/chad/NNP/3/nsubj has/have/VBZ/3/aux ruled/rule/VBN/0/root out/out/RP/3/compound:prt "
                        + "joining/join/VBG/3/advcl it/it/PRP/5/obj"))
                .contains("joining/VBG/3/xcomp");
        assertThat(mended("Chad/chad/NNP/2/nsubj denied/deny/VBD/0/root shelling/shell/VBG/2/advcl it/it/PRP/3/obj"))
                .contains("shelling/VBG/2/xcomp");
    }

    @Test
    void gerundBehindACommaOrAnObjectIsACircumstance() {
        assertThat(mended("Chad/chad/NNP/2/nsubj denied/deny/VBD/0/root it/it/PRP/2/obj "
                        + "speaking/speak/VBG/2/advcl in/in/IN/6/case Togo/togo/NNP/4/obl"))
                .contains("speaking/VBG/2/advcl");
        assertThat(mended("Chad/chad/NNP/2/nsubj resumed/resume/VBD/0/root ,/,/,/2/punct saying/say/VBG/2/advcl "
                        + "so/so/RB/4/advmod"))
                .contains("saying/VBG/2/advcl");
    }

    @Test
    void secondOfTwoPluralsIsWhatTheFirstAreCalled() {
        assertThat(mended(
                        "Lind/lind/NNP/2/nsubj called/call/VBD/0/root the/the/DT/5/det deputies/deputy/NNS/5/compound "
                                + "thugs/thug/NNS/2/obj"))
                .contains("the/DT/4/det", "deputies/NNS/2/obj", "thugs/NNS/2/xcomp");
        assertThat(mended("Lind/lind/NNP/2/nsubj saw/see/VBD/0/root the/the/DT/5/det arms/arm/NNS/5/compound "
                        + "dealers/dealer/NNS/2/obj"))
                .contains("arms/NNS/5/compound", "dealers/NNS/2/obj");
    }
}
