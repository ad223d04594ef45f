package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class DayRepairsTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, DayRepairs::mend);
    }

    @Test
    void dayBeforeATitleIsNoPartOfTheName() {
        assertThat(mended("On/on/IN/4/case Monday/monday/NNP/3/compound President/president/NNP/4/compound "
                        + "Roe/roe/NNP/5/obl left/leave/VBD/0/root"))
                .contains("Monday/NNP/5/obl", "On/IN/2/case", "Roe/NNP/5/nsubj");
    }

    @Test
    void presidentBehindADayIsNoDay() {
        assertThat(mended("Late/late/JJ/2/amod Sunday/sunday/NNP/7/obl President/president/NNP/4/compound "
                        + "Lind/lind/NNP/2/appos ,/,/,/4/punct angered/anger/VBN/4/acl barred/bar/VBD/0/root "
                        + "them/they/PRP/7/obj"))
                .contains("Lind/NNP/7/nsubj");
    }

    @Test
    void lawIsNoPartOfTheHours() {
        assertThat(
                        mended(
                                "They/they/PRP/2/nsubj lifted/lift/VBD/0/root martial/martial/JJ/4/amod law/law/NN/5/compound "
                                        + "hours/hour/NNS/2/obj after/after/IN/8/mark she/she/PRP/8/nsubj left/leave/VBD/2/advcl"))
                .contains("law/NN/2/obj", "hours/NNS/8/obl:npmod");
    }

    @Test
    void nameBehindADayLeavesTheSubjectAlone() {
        assertThat(mended("Sunday/sunday/NNP/4/obl Lind/lind/NNP/1/appos they/they/PRP/4/nsubj left/leave/VBD/0/root"))
                .contains("Lind/NNP/1/appos");
    }

    @Test
    void dayBeforeATownThatActsIsNoPartOfItsName() {
        assertThat(mended("On/on/IN/5/advmod Monday/monday/NNP/4/compound New/new/NNP/4/compound "
                        + "Tovik/tovik/NNP/5/nsubj voted/vote/VBD/0/root"))
                .contains("Monday/NNP/5/obl", "On/IN/2/case", "Tovik/NNP/5/nsubj");
    }

    @Test
    void lateDayIsOfTheOrderAndAPlainOneMayBeOfWhatIsOrdered() {
        String tree =
                "Roe/roe/NNP/2/nsubj told/tell/VBD/0/root him/he/PRP/2/obj to/to/TO/5/aux leave/leave/VB/2/xcomp ";
        assertThat(mended(tree + "late/late/JJ/7/amod Monday/monday/NNP/5/obl:tmod"))
                .contains("Monday/NNP/2/obl:tmod");
        assertThat(mended(tree + "on/on/IN/7/case Monday/monday/NNP/5/obl")).contains("Monday/NNP/5/obl");
    }

    @Test
    void townBeforeADayIsTheObject() {
        assertThat(mended("Rebels/rebel/NNS/2/nsubj shelled/shell/VBD/0/root Tovik/tovik/NNP/4/compound "
                        + "Monday/monday/NNP/2/obl:tmod"))
                .contains("Tovik/NNP/2/obj", "Monday/NNP/2/obl:tmod");
        assertThat(mended("Rebels/rebel/NNS/2/nsubj shelled/shell/VBD/0/root New/new/NNP/4/compound "
                        + "Tovik/tovik/NNP/5/compound Monday/monday/NNP/6/compound night/night/NN/2/obl:tmod"))
                .contains("Tovik/NNP/2/obj", "New/NNP/4/compound", "night/NN/2/obl:tmod");
    }

    @Test
    void feastBeforeADayIsItsName() {
        assertThat(mended("Rebels/rebel/NNS/2/nsubj rested/rest/VBD/0/root Easter/easter/NNP/4/compound "
                        + "Monday/monday/NNP/2/obl:tmod"))
                .contains("Easter/NNP/4/compound");
    }

    @Test
    void itIsNotTheDayThatSpeaks() {
        assertThat(mended(
                        "Chad/chad/NNP/2/nsubj closed/close/VBD/0/root roads/road/NNS/2/obj until/until/IN/8/mark Monday/monday/NNP/8/nsubj "
                                + ",/,/,/8/punct Roe/roe/NNP/5/appos said/say/VBD/2/conj"))
                .contains("Roe/NNP/8/nsubj", "Monday/NNP/2/obl", "until/IN/5/case");
    }

    @Test
    void whatStandsBehindTheDayOfADeedBelongsToTheDeed() {
        assertThat(mended(
                        "The/the/DT/2/det sacking/sacking/NN/8/nsubj in/in/IN/4/case March/march/NNP/2/nmod of/of/IN/7/case 600/600/CD/7/nummod "
                                + "soldiers/soldier/NNS/4/nmod failed/fail/VBD/0/root"))
                .contains("soldiers/NNS/2/nmod");
        assertThat(mended(
                        "The/the/DT/2/det arrest/arrest/NN/7/nsubj last/last/JJ/4/amod week/week/NN/2/obl:tmod of/of/IN/6/case editors/editor/NNS/4/nmod "
                                + "failed/fail/VBD/0/root"))
                .contains("editors/NNS/2/nmod");
    }

    @Test
    void weekOfSomethingStaysWhole() {
        String tree =
                "The/the/DT/2/det end/end/NN/7/nsubj of/of/IN/4/case weeks/week/NNS/2/nmod of/of/IN/6/case protests/protest/NNS/4/nmod "
                        + "came/come/VBD/0/root";
        assertThat(mended(tree)).contains("protests/NNS/4/nmod");
    }
}
