package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class AppositionRepairsTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, AppositionRepairs::mend);
    }

    @Test
    void mostOfThemAreNotWhoActs() {
        assertThat(mended(
                        "Ten/ten/CD/2/nummod men/man/NNS/9/obl ,/,/,/9/punct most/most/JJS/7/nsubj of/of/IN/6/case them/they/PRP/4/obl "
                                + "soldiers/soldier/NNS/9/nsubj ,/,/,/9/punct fled/flee/VBD/0/root"))
                .contains("men/NNS/9/nsubj", "soldiers/NNS/2/appos");
    }

    @Test
    void mostOfThemAloneAct() {
        assertThat(mended(
                        "Then/then/RB/7/advmod ,/,/,/7/punct most/most/JJS/7/nsubj of/of/IN/5/case them/they/PRP/3/nmod quickly/quickly/RB/7/advmod "
                                + "fled/flee/VBD/0/root"))
                .contains("most/JJS/7/nsubj");
    }

    @Test
    void aDefiniteNounBetweenCommasTellsOfTheFirst() {
        assertThat(mended(
                                "A/a/DT/2/det plane/plane/NN/7/nsubj ,/,/,/2/punct the/the/DT/5/det third/third/JJ/7/nsubj ,/,/,/2/punct landed/land/VBD/0/root")
                        .get(4))
                .isEqualTo("third/JJ/7/nsubj");
        assertThat(
                        mended(
                                "A/a/DT/2/det plane/plane/NN/7/nsubj ,/,/,/2/punct the/the/DT/5/det second/second/NN/7/nsubj ,/,/,/2/punct landed/land/VBD/0/root"))
                .contains("second/NN/2/appos");
    }

    @Test
    void secondSubjectAfterACommaTellsWhoTheFirstIs() {
        assertThat(
                        mended(
                                "Roe/roe/NNP/5/nsubj ,/,/,/5/punct the/the/DT/4/det minister/minister/NN/5/nsubj left/leave/VBD/0/root"))
                .contains("minister/NN/1/appos");
    }

    @Test
    void nameRightBehindANounTellsWhatItIs() {
        assertThat(mended("The/the/DT/2/det bloc/bloc/NN/4/nsubj Concord/concord/NNP/4/nsubj spoke/speak/VBD/0/root"))
                .contains("Concord/NNP/2/appos", "bloc/NN/4/nsubj");
    }

    @Test
    void nameBehindManyIsSomebodyElse() {
        assertThat(mended("The/the/DT/2/det blocs/bloc/NNS/4/nsubj Concord/concord/NNP/4/nsubj spoke/speak/VBD/0/root"))
                .contains("Concord/NNP/4/nsubj");
    }

    @Test
    void whoeverIsJoinedToALeaderByNameIsSomebodyElse() {
        assertThat(mended(
                        "Leader/leader/NN/6/nsubj Roe/roe/NNP/1/appos and/and/CC/2/cc President/president/NNP/5/compound "
                                + "Lind/lind/NNP/2/conj met/meet/VBD/0/root"))
                .contains("Lind/NNP/1/conj", "and/CC/1/cc");
    }

    @Test
    void leadersMayHaveTwoNames() {
        assertThat(mended("Leaders/leader/NNS/6/nsubj Roe/roe/NNP/1/appos and/and/CC/2/cc Ben/ben/NNP/5/compound "
                        + "Lind/lind/NNP/2/conj met/meet/VBD/0/root"))
                .contains("Lind/NNP/2/conj");
    }

    @Test
    void titleOfSeveralIsNobodyBesideThem() {
        assertThat(
                        mended(
                                "Presidents/president/NNS/5/nsubj Roe/roe/NNP/1/appos and/and/CC/2/cc Lind/lind/NNP/2/conj met/meet/VBD/0/root"))
                .contains("Presidents/NNS/2/compound", "Roe/NNP/5/nsubj", "Lind/NNP/2/conj");
    }

    @Test
    void countriesThatAreNamedStayWhatTheyAre() {
        assertThat(
                        mended(
                                "Countries/country/NNS/5/nsubj Chad/chad/NNP/1/appos and/and/CC/2/cc Togo/togo/NNP/2/conj met/meet/VBD/0/root"))
                .contains("Countries/NNS/5/nsubj", "Chad/NNP/1/appos");
    }
}
