package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class NameBehindOpeningTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, NameBehindOpening::mend);
    }

    @Test
    void nameThatTheNextPhraseTellsOfActs() {
        assertThat(mended(
                        "In/in/IN/4/case Lima/lima/NNP/4/compound Ann/ann/NNP/4/compound Roe/roe/NNP/9/obl ,/,/,/4/punct the/the/DT/7/det "
                                + "envoy/envoy/NN/4/appos ,/,/,/4/punct spoke/speak/VBD/0/root"))
                .containsSubsequence(
                        "In/IN/2/case", "Lima/NNP/9/obl", "Ann/NNP/4/compound", "Roe/NNP/9/nsubj", "envoy/NN/4/appos");
    }

    @Test
    void nameBehindADayActs() {
        assertThat(
                        mended(
                                "In/in/IN/2/case Lima/lima/NNP/11/obl on/on/IN/6/case Monday/monday/NNP/6/compound Ann/ann/NNP/6/compound "
                                        + "Roe/roe/NNP/2/nmod ,/,/,/11/punct the/the/DT/9/det envoy/envoy/NN/6/appos ,/,/,/11/punct spoke/speak/VBD/0/root"))
                .containsSubsequence("on/IN/4/case", "Monday/NNP/11/obl", "Ann/NNP/6/compound", "Roe/NNP/11/nsubj");
    }

    @Test
    void placeOfTwoWordsStaysWhole() {
        assertThat(
                        mended(
                                "In/in/IN/5/case New/new/NNP/5/compound Delhi/delhi/NNP/5/compound Ann/ann/NNP/5/compound Roe/roe/NNP/6/obl spoke/speak/VBD/0/root"))
                .containsExactly(
                        "In/IN/3/case",
                        "New/NNP/3/compound",
                        "Delhi/NNP/6/obl",
                        "Ann/NNP/5/compound",
                        "Roe/NNP/6/nsubj",
                        "spoke/VBD/0/root");
    }

    @Test
    void titleBeginsTheName() {
        assertThat(mended(
                        "In/in/IN/6/case Lima/lima/NNP/3/compound Secretary/secretary/NNP/6/compound of/of/IN/5/case State/state/NNP/3/nmod "
                                + "Roe/roe/NNP/7/obl spoke/speak/VBD/0/root"))
                .containsExactly(
                        "In/IN/2/case",
                        "Lima/NNP/7/obl",
                        "Secretary/NNP/6/compound",
                        "of/IN/5/case",
                        "State/NNP/3/nmod",
                        "Roe/NNP/7/nsubj",
                        "spoke/VBD/0/root");
    }

    @Test
    void placeBeforeASubjectStaysWhole() {
        assertThat(mended(
                        "In/in/IN/4/case West/west/NNP/4/compound Lima/lima/NNP/4/compound Heights/heights/NNP/7/obl ,/,/,/7/punct "
                                + "police/police/NN/7/nsubj slept/sleep/VBD/0/root"))
                .contains("Heights/NNP/7/obl", "Lima/NNP/4/compound");
    }

    @Test
    void twoWordsMayBeOnePlace() {
        assertThat(mended("In/in/IN/3/case Cape/cape/NNP/3/compound Town/town/NNP/4/obl burned/burn/VBD/0/root"))
                .contains("Town/NNP/4/obl", "In/IN/3/case");
    }

    @Test
    void placeWithinTheSentenceStaysWhole() {
        assertThat(mended(
                        "Men/man/NNS/0/root in/in/IN/5/case New/new/NNP/5/compound Lima/lima/NNP/5/compound Heights/heights/NNP/1/nmod "
                                + "spoke/speak/VBD/1/acl:relcl"))
                .contains("Heights/NNP/1/nmod", "in/IN/5/case");
    }
}
