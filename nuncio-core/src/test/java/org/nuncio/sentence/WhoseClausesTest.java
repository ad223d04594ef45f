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
}
