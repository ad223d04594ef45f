package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class WhoseClausesTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, WhoseClauses::mend);
    }

    @Test
    void verbBehindTheClauseIsThatOfTheSentence() {
        assertThat(
                        mended(
                                "Unions/union/NNS/6/nsubj:pass ,/,/,/1/punct whose/whose/WP$/4/nmod:poss forum/forum/NN/6/nsubj:pass "
                                        + "was/be/VBD/6/aux:pass raided/raid/VBN/0/root ,/,/,/6/punct accused/accuse/VBN/6/conj him/he/PRP/8/obj"))
                .containsExactly(
                        "Unions/NNS/8/nsubj",
                        ",/,/1/punct",
                        "whose/WP$/4/nmod:poss",
                        "forum/NN/6/nsubj:pass",
                        "was/VBD/6/aux:pass",
                        "raided/VBN/1/acl:relcl",
                        ",/,/6/punct",
                        "accused/VBD/0/root",
                        "him/PRP/8/obj");
    }

    @Test
    void twoVerbsOfTheClauseStayTogether() {
        String sound =
                "Unions/union/NNS/8/nsubj whose/whose/WP$/3/nmod:poss forum/forum/NN/5/nsubj:pass was/be/VBD/5/aux:pass "
                        + "raided/raid/VBN/1/acl:relcl and/and/CC/5/cc closed/close/VBN/5/conj protested/protest/VBD/0/root";
        assertThat(mended(sound))
                .contains("raided/VBN/1/acl:relcl", "closed/VBN/5/conj", "protested/VBD/0/root", "Unions/NNS/8/nsubj");
    }

    @Test
    void nounBehindWhatIsOwnedActsOnIt() {
        assertThat(
                        mended(
                                "A/a/DT/2/det reporter/reporter/NN/10/nsubj:pass whose/whose/WP$/4/nmod:poss flat/flat/JJ/10/aux:pass the/the/DT/6/det "
                                        + "police/police/NN/8/nsubj had/have/VBD/8/aux searched/search/VBN/2/acl:relcl was/be/VBD/4/cop fined/fine/VBN/0/root"))
                .contains(
                        "flat/NN/8/obj",
                        "police/NN/8/nsubj",
                        "searched/VBN/2/acl:relcl",
                        "was/VBD/10/aux:pass",
                        "reporter/NN/10/nsubj:pass");
        assertThat(mended(
                        "The/the/DT/2/det chief/chief/NN/11/obj ,/,/,/2/punct whose/whose/WP$/5/nmod:poss convoy/convoy/NN/7/compound "
                                + "Norlandic/norlandic/JJ/7/amod jets/jet/NNS/11/nsubj:pass bombed/bomb/VBN/7/acl ,/,/,/11/punct is/be/VBZ/11/aux:pass "
                                + "expected/expect/VBN/0/root"))
                .contains("chief/NN/11/nsubj:pass", "convoy/NN/8/obj", "jets/NNS/8/nsubj", "bombed/VBD/2/acl:relcl");
    }

    @Test
    void whatIsOwnedActsBeforeItsObject() {
        String tree =
                "Norland/norland/NNP/8/nsubj whose/whose/WP$/3/nmod:poss border/border/NN/4/compound guards/guard/NNS/5/nsubj "
                        + "stopped/stop/VBD/1/acl:relcl two/two/CD/7/nummod buses/bus/NNS/5/obj protested/protest/VBD/0/root";
        assertThat(mended(tree)).contains("border/NN/4/compound", "guards/NNS/5/nsubj", "stopped/VBD/1/acl:relcl");
    }

    @Test
    void whoIsOwnedIsNoAdjective() {
        assertThat(mended(
                        "Unions/union/NNS/7/nsubj whose/whose/WP$/5/nmod:poss chief/chief/JJ/5/amod pledged/pledge/VBD/5/amod loyalty/loyalty/NN/7/nsubj "
                                + ",/,/,/7/punct marched/march/VBD/0/root"))
                .contains("chief/NN/4/nsubj", "pledged/VBD/1/acl:relcl", "loyalty/NN/4/obj", "Unions/NNS/7/nsubj");
    }

    @Test
    void whatTheyOwnMayBearAnAdjective() {
        String sound =
                "Unions/union/NNS/6/nsubj whose/whose/WP$/4/nmod:poss old/old/JJ/4/amod chief/chief/NN/5/nsubj resigned/resign/VBD/1/acl:relcl marched/march/VBD/0/root";
        assertThat(mended(sound)).contains("old/JJ/4/amod", "chief/NN/5/nsubj");
    }
}
