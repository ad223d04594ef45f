package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class AttachmentsTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, Attachments::mend);
    }

    @Test
    void whatIsBannedIsTheMarchAndNotTheDay() {
        assertThat(mended(
                        "They/they/PRP/2/nsubj called/call/VBD/0/root a/a/DT/4/det march/march/NN/2/obj for/for/IN/6/case Saturday/saturday/NNP/4/nmod ,/,/,/6/punct "
                                + "which/which/WDT/10/obj Sudmark/sudmark/NNP/10/nsubj banned/ban/VBD/6/acl:relcl"))
                .contains("banned/VBD/4/acl:relcl");
    }

    @Test
    void aDayOnWhichSomethingHappensKeepsItsClause() {
        assertThat(mended(
                        "They/they/PRP/2/nsubj left/leave/VBD/0/root on/on/IN/4/case Saturday/saturday/NNP/2/obl ,/,/,/4/punct when/when/WRB/8/advmod "
                                + "it/it/PRP/8/nsubj rained/rain/VBD/4/acl:relcl"))
                .contains("rained/VBD/4/acl:relcl");
    }

    @Test
    void onWhomOpensAClauseOfTheNameBeforeIt() {
        assertThat(
                        mended(
                                "Roe/roe/NNP/2/nsubj wrote/write/VBD/0/root of/of/IN/5/case Ann/ann/NNP/5/compound Lind/lind/NNP/2/obl ,/,/,/2/punct on/on/IN/8/case "
                                        + "whom/whom/WP/10/obl Sudmark/sudmark/NNP/10/nsubj imposed/impose/VBD/2/conj sanctions/sanction/NNS/10/obj"))
                .contains("imposed/VBD/5/acl:relcl");
    }

    @Test
    void byBehindAPassiveTellsWhoActs() {
        assertThat(mended(
                        "Roe/roe/NNP/3/nsubj:pass was/be/VBD/3/aux:pass named/name/VBN/0/root a/a/DT/5/det terrorist/terrorist/NN/3/xcomp by/by/IN/7/case "
                                + "Sudmark/sudmark/NNP/5/nmod"))
                .contains("Sudmark/NNP/3/obl:agent");
    }

    @Test
    void byBehindTheObjectOfAnActiveVerbIsTheObjects() {
        assertThat(
                        mended(
                                "Roe/roe/NNP/2/nsubj read/read/VBD/0/root a/a/DT/4/det letter/letter/NN/2/obj by/by/IN/6/case Sudmark/sudmark/NNP/4/nmod"))
                .contains("Sudmark/NNP/4/nmod");
    }

    @Test
    void whomSomebodyUrgedIsTheOneNamedBefore() {
        assertThat(mended(
                        "Norland/norland/NNP/2/nsubj phoned/phone/VBD/0/root Lind/lind/NNP/2/obj ,/,/,/2/punct whom/whom/WP/9/obj "
                                + "it/it/PRP/7/nsubj urged/urge/VBD/2/advcl to/to/TO/9/aux go/go/VB/7/xcomp"))
                .contains("urged/VBD/3/acl:relcl", "whom/WP/7/obj");
    }

    @Test
    void whatIsSaidOfAWholeSentenceHangsOnNoName() {
        assertThat(mended(
                        "Norland/norland/NNP/2/nsubj left/leave/VBD/0/root Lind/lind/NNP/2/obj ,/,/,/2/punct which/which/WDT/6/nsubj "
                                + "surprised/surprise/VBD/2/parataxis us/we/PRP/6/obj"))
                .contains("surprised/VBD/2/parataxis");
    }

    @Test
    void whatIsDoneAtARequestIsTheDeed() {
        assertThat(TreeText.mended(
                        "Norland/norland/NNP/2/nsubj delayed/delay/VBD/0/root the/the/DT/4/det vote/vote/NN/2/obj at/at/IN/8/case "
                                + "Sudmark/sudmark/NNP/8/nmod:poss 's/'s/POS/6/case request/request/NN/4/nmod",
                        Attachments::mend))
                .contains("request/NN/2/obl");
    }

    @Test
    void whatLiesAtAPlaceStaysThere() {
        assertThat(TreeText.mended(
                        "Norland/norland/NNP/2/nsubj delayed/delay/VBD/0/root the/the/DT/4/det vote/vote/NN/2/obj at/at/IN/7/case "
                                + "the/the/DT/7/det summit/summit/NN/4/nmod",
                        Attachments::mend))
                .contains("summit/NN/4/nmod");
    }

    @Test
    void whatWasVotedIsNotWhyTheyLeft() {
        assertThat(mended("Norland/norland/NNP/2/nsubj left/leave/VBD/0/root over/over/IN/5/case the/the/DT/5/det "
                        + "vote/vote/NN/2/obl to/to/TO/7/aux readmit/readmit/VB/2/advcl Chad/chad/NNP/7/obj"))
                .contains("readmit/VB/5/acl");
        assertThat(mended("Norland/norland/NNP/2/nsubj left/leave/VBD/0/root after/after/IN/5/case the/the/DT/5/det "
                        + "vote/vote/NN/2/obl ,/,/,/2/punct to/to/TO/8/aux join/join/VB/2/advcl Chad/chad/NNP/8/obj"))
                .contains("join/VB/2/advcl");
    }

    @Test
    void thoseDenounceItWhoMarched() {
        String tree = "Police/police/NNS/2/nsubj fired/fire/VBD/0/root to/to/TO/4/aux disperse/disperse/VB/2/advcl "
                + "people/people/NNS/4/obj who/who/WP/7/nsubj marched/march/VBD/5/acl:relcl to/to/TO/9/aux ";
        assertThat(mended(tree + "denounce/denounce/VB/4/advcl fraud/fraud/NN/9/obj"))
                .contains("denounce/VB/7/advcl");
        assertThat(mended(tree + "clear/clear/VB/4/advcl roads/road/NNS/9/obj")).contains("clear/VB/4/advcl");
    }

    @Test
    void whatACrowdIsToldIsNothingAboutTheCrowd() {
        assertThat(mended("Roe/roe/NNP/2/nsubj told/tell/VBD/0/root a/a/DT/4/det crowd/crowd/NN/2/obj "
                        + "that/that/IN/7/mark he/he/PRP/7/nsubj left/leave/VBD/4/acl"))
                .contains("left/VBD/2/ccomp");
        assertThat(mended("Roe/roe/NNP/2/nsubj told/tell/VBD/0/root a/a/DT/4/det crowd/crowd/NN/2/obj "
                        + "that/that/WDT/6/nsubj left/leave/VBD/4/acl:relcl"))
                .contains("left/VBD/4/acl:relcl");
    }

    @Test
    void whatAnotherSaysMeanwhileIsNoPartOfWhatTheFirstSaid() {
        assertThat(mended(
                        "Chad/Chad/NNP/2/nsubj said/say/VBD/0/root camps/camp/NNS/4/nsubj burned/burn/VBD/2/ccomp ,/,/,/4/punct while/while/IN/8/mark "
                                + "Libya/Libya/NNP/8/nsubj condemned/condemn/VBD/4/advcl it/it/PRP/8/obj"))
                .contains("burned/VBD/2/ccomp", "condemned/VBD/2/advcl");
        assertThat(mended(
                        "Chad/Chad/NNP/2/nsubj said/say/VBD/0/root camps/camp/NNS/4/nsubj burned/burn/VBD/2/ccomp ,/,/,/4/punct while/while/IN/8/mark "
                                + "rain/rain/NN/8/nsubj fell/fall/VBD/4/advcl"))
                .contains("fell/VBD/4/advcl");
    }

    @Test
    void itIsTheBlastThatKillsAndNotTheQuay() {
        assertThat(
                        mended(
                                "He/he/PRP/2/nsubj died/die/VBD/0/root in/in/IN/5/case a/a/DT/5/det blast/blast/NN/2/obl on/on/IN/8/case the/the/DT/8/det "
                                        + "quay/quay/NN/5/nmod that/that/WDT/10/nsubj killed/kill/VBD/8/acl:relcl nine/nine/CD/10/obj"))
                .contains("killed/VBD/5/acl:relcl");
    }

    @Test
    void theRebelsOfARaidKillThemselves() {
        assertThat(
                        mended(
                                "He/he/PRP/2/nsubj died/die/VBD/0/root in/in/IN/5/case a/a/DT/5/det raid/raid/NN/2/obl by/by/IN/8/case the/the/DT/8/det "
                                        + "rebels/rebel/NNS/5/nmod that/that/WDT/10/nsubj killed/kill/VBD/8/acl:relcl nine/nine/CD/10/obj"))
                .contains("killed/VBD/8/acl:relcl");
    }
}
