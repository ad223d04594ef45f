package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class ShiftedObjectsTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, ShiftedObjects::mend);
    }

    @Test
    void whatIsCalledAbsurdBeforeItIsNamedIsDismissed() {
        assertThat(mended("Chad/chad/NNP/2/nsubj dismissed/dismiss/VBD/0/root as/as/IN/6/case absurd/absurd/JJ/6/amod "
                        + "Malian/malian/JJ/6/amod claims/claim/NNS/2/obl"))
                .contains("claims/NNS/2/obj", "absurd/JJ/2/xcomp");
    }

    @Test
    void judgmentInQuotationMarksIsNoPartOfWhatIsDismissed() {
        assertThat(mended("Chad/chad/NNP/2/nsubj dismissed/dismiss/VBD/0/root as/as/IN/9/case ``/``/``/9/punct "
                        + "pure/pure/JJ/6/amod fiction/fiction/NN/9/compound ''/''/''/9/punct a/a/DT/9/det "
                        + "report/report/NN/2/obl"))
                .contains("report/NN/2/obj", "fiction/NN/2/xcomp", "as/IN/6/case");
    }

    @Test
    void whatIsDismissedAsSomethingIsNotThat() {
        assertThat(mended("Chad/chad/NNP/2/nsubj dismissed/dismiss/VBD/0/root it/it/PRP/2/obj as/as/IN/6/case "
                        + "absurd/absurd/JJ/6/amod propaganda/propaganda/NN/2/obl"))
                .contains("propaganda/NN/2/obl");
    }

    @Test
    void whatIsCalledIllegalIsNoObjectOfTheAdjective() {
        assertThat(mended("Chad/chad/NNP/2/nsubj branded/brand/VBD/0/root as/as/IN/4/case illegal/illegal/JJ/2/obl "
                        + "a/a/DT/6/det claim/claim/NN/4/obj"))
                .contains("claim/NN/2/obj", "illegal/JJ/2/xcomp", "as/IN/4/case");
    }

    @Test
    void whatIsCalledForgedIsNoObjectOfTheForging() {
        assertThat(mended("Chad/chad/NNP/2/nsubj dismissed/dismiss/VBD/0/root as/as/IN/4/mark forged/forge/VBN/2/advcl "
                        + "a/a/DT/6/det letter/letter/NN/4/obj"))
                .contains("letter/NN/2/obj");
    }

    @Test
    void whatStandsBehindInQuotationMarksIsWhatTheyAreCalled() {
        assertThat(mended("Chad/chad/NNP/2/nsubj called/call/VBD/0/root envoys/envoy/NNS/2/obj ``/``/``/5/punct "
                        + "wolves/wolf/NNS/3/appos ''/''/''/5/punct"))
                .contains("wolves/NNS/2/xcomp");
    }

    @Test
    void anotherNameBehindACommaStaysOne() {
        assertThat(mended("Chad/chad/NNP/2/nsubj called/call/VBD/0/root envoys/envoy/NNS/2/obj ,/,/,/5/punct "
                        + "friends/friend/NNS/3/appos"))
                .contains("friends/NNS/3/appos");
    }

    @Test
    void timeBehindANameIsWhatIsGiven() {
        assertThat(mended("Chad/chad/NNP/2/nsubj gave/give/VBD/0/root envoys/envoy/NNS/2/obj ,/,/,/3/punct "
                        + "Lind/lind/NNP/3/appos ,/,/,/3/punct two/two/CD/8/nummod days/day/NNS/3/appos"))
                .contains("days/NNS/2/obj", "envoys/NNS/2/iobj");
    }

    @Test
    void ageBehindANameIsNot() {
        assertThat(mended("Chad/chad/NNP/2/nsubj freed/free/VBD/0/root envoys/envoy/NNS/2/obj ,/,/,/3/punct "
                        + "Lind/lind/NNP/3/appos ,/,/,/3/punct two/two/CD/8/nummod days/day/NNS/3/appos"))
                .contains("days/NNS/3/appos");
    }

    @Test
    void otherVerbsJudgeNothing() {
        assertThat(mended("Chad/chad/NNP/2/nsubj stayed/stay/VBD/0/root as/as/IN/4/mark forged/forge/VBN/2/advcl "
                        + "a/a/DT/6/det letter/letter/NN/4/obj"))
                .contains("letter/NN/4/obj");
    }

    @Test
    void whatIsExtendedIsNoOtherNameOfTheTime() {
        assertThat(mended("Chad/chad/NNP/2/nsubj extended/extend/VBD/0/root for/for/IN/5/case two/two/CD/5/nummod "
                        + "years/year/NNS/2/obl their/their/PRP$/7/nmod:poss pact/pact/NN/5/appos"))
                .contains("pact/NN/2/obj");
    }

    @Test
    void aTimeSetOffByACommaMayHaveAnotherName() {
        assertThat(mended("Chad/chad/NNP/2/nsubj waited/wait/VBD/0/root for/for/IN/5/case two/two/CD/5/nummod "
                        + "years/year/NNS/2/obl ,/,/,/5/punct an/a/DT/8/det age/age/NN/5/appos"))
                .contains("age/NN/5/appos");
    }
}
