package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class SomeOfWhomTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, SomeOfWhom::mend);
    }

    @Test
    void whatBefellSomeIsNotTheSentence() {
        assertThat(
                        mended(
                                "Gunmen/gunman/NNS/2/nsubj seized/seize/VBD/11/advcl it/it/PRP/2/obj from/from/IN/5/case guards/guard/NNS/2/obl ,/,/,/11/punct "
                                        + "three/three/CD/11/nsubj:pass of/of/IN/9/case whom/whom/WP/7/nmod were/be/VBD/11/aux:pass killed/kill/VBN/0/root"))
                .contains("seized/VBD/0/root", "killed/VBN/5/acl:relcl");
    }

    @Test
    void whatBefellAllBelongsToThem() {
        assertThat(mended(
                        "They/they/PRP/2/nsubj held/hold/VBD/0/root men/man/NNS/2/obj ,/,/,/2/punct all/all/DT/9/nsubj:pass of/of/IN/7/case "
                                + "whom/whom/WP/5/nmod were/be/VBD/9/aux:pass freed/free/VBN/2/advcl"))
                .contains("held/VBD/0/root", "freed/VBN/3/acl:relcl");
    }

    @Test
    void soundTreeIsLeft() {
        String tree =
                "They/they/PRP/2/nsubj held/hold/VBD/0/root men/man/NNS/2/obj ,/,/,/3/punct two/two/CD/9/nsubj:pass of/of/IN/7/case "
                        + "whom/whom/WP/5/nmod were/be/VBD/9/aux:pass freed/free/VBN/3/acl:relcl";
        assertThat(mended(tree)).contains("held/VBD/0/root", "freed/VBN/3/acl:relcl");
    }
}
