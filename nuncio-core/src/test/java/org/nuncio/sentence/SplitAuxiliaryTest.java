package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class SplitAuxiliaryTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, SplitAuxiliary::mend);
    }

    @Test
    void verbBehindAWeekTakesTheSubjectOfItsAuxiliary() {
        assertThat(mended(
                        "Judges/judge/NNS/2/nsubj have/have/VBP/0/root this/this/DT/4/det week/week/NN/5/obl:tmod granted/grant/VBN/2/ccomp "
                                + "bail/bail/NN/5/obj"))
                .containsExactly(
                        "Judges/NNS/5/nsubj",
                        "have/VBP/5/aux",
                        "this/DT/4/det",
                        "week/NN/5/obl:tmod",
                        "granted/VBN/0/root",
                        "bail/NN/5/obj");
    }

    @Test
    void dayIsNotWhoDoesIt() {
        assertThat(mended(
                        "Norland/norland/NNP/2/nsubj has/have/VBZ/0/root since/since/IN/5/mark Monday/monday/NNP/5/nsubj closed/close/VBD/2/advcl "
                                + "roads/road/NNS/5/obj"))
                .contains("Norland/NNP/5/nsubj", "since/IN/4/case", "Monday/NNP/5/obl", "closed/VBN/0/root");
        assertThat(mended(
                        "Rebels/rebel/NNS/2/nsubj had/have/VBD/0/root the/the/DT/4/det day/day/NN/2/obj before/before/IN/6/mark "
                                + "shelled/shell/VBD/2/advcl ports/port/NNS/6/obj"))
                .contains("Rebels/NNS/6/nsubj", "day/NN/6/obl:tmod", "before/IN/4/advmod", "shelled/VBN/0/root");
        assertThat(mended(
                        "Courts/court/NNS/2/nsubj have/have/VBP/5/aux this/this/DT/4/det year/year/NN/5/nsubj ordered/order/VBD/0/root "
                                + "it/it/PRP/5/obj"))
                .contains("year/NN/5/obl:tmod", "ordered/VBD/0/root");
    }

    @Test
    void passiveKeepsItsVoice() {
        assertThat(mended(
                        "Envoys/envoy/NNS/2/nsubj were/be/VBD/0/root on/on/IN/4/case Monday/monday/NNP/2/obl expelled/expel/VBN/2/advcl "
                                + "from/from/IN/7/case Sudmark/sudmark/NNP/5/obl"))
                .contains("Envoys/NNS/5/nsubj:pass", "were/VBD/5/aux:pass", "Monday/NNP/5/obl", "expelled/VBN/0/root");
    }

    @Test
    void relativeClauseEndsBeforeTheMainVerb() {
        assertThat(mended(
                        "Envoy/envoy/NN/6/nsubj who/who/WP/3/nsubj had/have/VBD/1/acl:relcl on/on/IN/5/case Sunday/sunday/NNP/3/obl "
                                + "met/meet/VBD/0/root him/he/PRP/6/obj left/leave/VBD/6/conj"))
                .containsExactly(
                        "Envoy/NN/8/nsubj",
                        "who/WP/6/nsubj",
                        "had/VBD/6/aux",
                        "on/IN/5/case",
                        "Sunday/NNP/6/obl",
                        "met/VBN/1/acl:relcl",
                        "him/PRP/6/obj",
                        "left/VBD/0/root");
        assertThat(mended(
                        "Bridge/bridge/NN/7/nsubj which/which/WDT/3/nsubj was/be/VBD/1/acl:relcl in/in/IN/5/case March/march/NNP/3/obl "
                                + "bombed/bomb/VBN/1/acl reopened/reopen/VBD/0/root"))
                .contains("which/WDT/6/nsubj:pass", "bombed/VBN/1/acl:relcl", "Bridge/NN/7/nsubj");
    }

    @Test
    void whatSomebodyHasStaysAnObject() {
        String left =
                "Norland/norland/NNP/2/nsubj has/have/VBZ/0/root two/two/CD/4/nummod weeks/week/NNS/2/obj left/leave/VBN/4/acl "
                        + "for/for/IN/7/case talks/talk/NNS/5/obl";
        assertThat(mended(left)).contains("has/VBZ/0/root", "weeks/NNS/2/obj", "left/VBN/4/acl");
        String people =
                "Police/police/NNS/2/nsubj have/have/VBP/0/root several/several/JJ/4/amod people/people/NNS/2/obj "
                        + "detained/detain/VBN/4/acl";
        assertThat(mended(people)).contains("have/VBP/0/root", "detained/VBN/4/acl");
    }

    @Test
    void verbBehindAnAsideTakesTheSubjectOfItsAuxiliary() {
        assertThat(mended(
                        "His/his/PRP$/2/nmod:poss men/man/NNS/3/nsubj had/have/VBD/0/root ,/,/,/3/punct on/on/IN/6/case orders/order/NNS/3/obl "
                                + ",/,/,/3/punct opened/open/VBD/6/acl fire/fire/NN/8/obj"))
                .contains("men/NNS/8/nsubj", "had/VBD/8/aux", "orders/NNS/8/obl", "opened/VBN/0/root");
    }

    @Test
    void verbOfAClauseSetOffIsLeft() {
        String tree =
                "They/they/PRP/2/nsubj had/have/VBD/0/root ,/,/,/2/punct as/as/IN/6/mark he/he/PRP/6/nsubj put/put/VBD/2/advcl it/it/PRP/6/obj "
                        + ",/,/,/2/punct lost/lose/VBD/2/dep";
        assertThat(mended(tree)).contains("had/VBD/0/root", "lost/VBD/2/dep");
    }
}
