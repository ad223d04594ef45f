package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class TimeClausesTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, TimeClauses::mend);
    }

    @Test
    void clauseBeforeADayAfterIsTheMainOne() {
        assertThat(
                        mended(
                                "Sudmark/sudmark/NNP/2/nsubj waited/wait/VBD/8/ccomp ,/,/,/8/punct a/a/DT/5/det "
                                        + "day/day/NN/8/obl:tmod after/after/IN/8/mark Ostmark/ostmark/NNP/8/nsubj left/leave/VBD/0/root"))
                .contains("waited/VBD/0/root", "left/VBD/2/advcl", "day/NN/8/obl:tmod");
    }

    @Test
    void timeBeforeTheCommaIsOfTheClauseBeforeIt() {
        assertThat(mended("Sudmark/sudmark/NNP/2/nsubj waited/wait/VBD/10/ccomp late/late/RB/10/advmod on/on/IN/5/case "
                        + "Friday/friday/NNP/3/obl ,/,/,/10/punct hours/hour/NNS/10/obl:tmod after/after/IN/10/mark "
                        + "Ostmark/ostmark/NNP/10/nsubj left/leave/VBD/0/root"))
                .contains("late/RB/2/advmod", "left/VBD/2/advcl");
    }

    @Test
    void twoRootsAreOneSentence() {
        assertThat(
                        mended(
                                "Sudmark/sudmark/NNP/2/nsubj waited/wait/VBD/0/root ,/,/,/8/punct a/a/DT/5/det "
                                        + "day/day/NN/8/obl:tmod after/after/IN/8/mark Ostmark/ostmark/NNP/8/nsubj left/leave/VBD/0/root"))
                .contains("waited/VBD/0/root", "left/VBD/2/advcl");
    }

    @Test
    void clauseAfterADayAfterStaysWhereItIsRight() {
        String tree = "Sudmark/sudmark/NNP/2/nsubj waited/wait/VBD/0/root ,/,/,/2/punct a/a/DT/5/det "
                + "day/day/NN/8/obl:tmod after/after/IN/8/mark Ostmark/ostmark/NNP/8/nsubj left/leave/VBD/2/advcl";
        assertThat(mended(tree)).contains("waited/VBD/0/root", "left/VBD/2/advcl");
    }

    @Test
    void clauseAfterTheRiverIsNoMatterOfTime() {
        assertThat(
                        mended(
                                "Sudmark/sudmark/NNP/2/nsubj waited/wait/VBD/8/ccomp ,/,/,/8/punct the/the/DT/5/det "
                                        + "river/river/NN/8/obl:tmod after/after/IN/8/mark Ostmark/ostmark/NNP/8/nsubj left/leave/VBD/0/root"))
                .contains("left/VBD/0/root");
    }

    @Test
    void timeBetweenTwoVerbsIsOfTheFirstWhereTheSecondHasItsOwn() {
        assertThat(mended("Rebels/rebel/NNS/8/nsubj who/who/WP/3/nsubj seized/seize/VBD/1/acl:relcl nuns/nun/NNS/3/obj "
                        + "last/last/JJ/6/amod week/week/NN/8/obl:tmod then/then/RB/8/advmod fled/flee/VBD/0/root "
                        + "on/on/IN/10/case Monday/monday/NNP/8/obl"))
                .contains("week/NN/3/obl:tmod", "Monday/NNP/8/obl");
    }

    @Test
    void timeBetweenTwoVerbsStaysWhereItIsTheOnlyOne() {
        assertThat(mended("Rebels/rebel/NNS/7/nsubj who/who/WP/3/nsubj seized/seize/VBD/1/acl:relcl nuns/nun/NNS/3/obj "
                        + "last/last/JJ/6/amod week/week/NN/7/obl:tmod fled/flee/VBD/0/root"))
                .contains("week/NN/7/obl:tmod");
    }

    @Test
    void whoStandsAfterADayAfterDoesTheVerb() {
        assertThat(TreeText.mended(
                        "She/she/PRP/2/nsubj fled/flee/VBD/0/root a/a/DT/4/det day/day/NN/9/obl:tmod after/after/IN/6/case "
                                + "rebels/rebel/NNS/4/nmod in/in/IN/8/case uniform/uniform/NN/6/nmod "
                                + "burst/burst/VBP/2/advcl in/in/RP/9/advmod",
                        TimeClauses::mend))
                .contains("rebels/NNS/9/nsubj", "after/IN/9/mark");
    }

    @Test
    void whatTheyDidADayBeforeIsNotWhatTheFirstDid() {
        assertThat(TreeText.mended(
                        "Chad/chad/NNP/2/nsubj left/leave/VBD/0/root on/on/IN/4/case Sunday/sunday/NNP/2/obl ,/,/,/4/punct "
                                + "a/a/DT/7/det day/day/NN/4/appos after/after/IN/9/case gunmen/gunman/NNS/7/nmod "
                                + "crossed/cross/VBD/2/conj it/it/PRP/10/obj and/and/CC/10/cc killed/kill/VBD/2/conj "
                                + "him/he/PRP/13/obj",
                        TimeClauses::mend))
                .contains("gunmen/NNS/10/nsubj", "crossed/VBD/2/advcl", "killed/VBD/10/conj", "day/NN/10/obl:tmod");
    }

    @Test
    void aDayAfterSomethingIsATime() {
        assertThat(TreeText.mended(
                        "She/she/PRP/2/nsubj fled/flee/VBD/0/root a/a/DT/4/det day/day/NN/2/obl:tmod after/after/IN/7/case "
                                + "the/the/DT/7/det raid/raid/NN/4/nmod",
                        TimeClauses::mend))
                .contains("raid/NN/4/nmod", "after/IN/7/case");
    }
}
