package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trees as {@link TreeText} writes them. */
class NoChoiceTest {

    @ParameterizedTest
    @CsvSource({"choice/choice, leave/VB/2/xcomp", "boats/boat, leave/VB/4/advcl"})
    void whatIsLeftToDoHangsOnTheVerb(String noun, String expected) {
        String tree = "They/they/PRP/2/nsubj have/have/VBP/0/root no/no/DT/4/det " + noun
                + "/NN/2/obj but/but/IN/7/mark to/to/TO/7/aux leave/leave/VB/4/advcl there/there/RB/7/advmod";
        assertThat(TreeText.mended(tree, NoChoice::mend)).contains(expected);
    }
}
