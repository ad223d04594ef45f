package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class CleftFormsTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, CleftForms::mend);
    }

    @Test
    void whoIsSetApartActs() {
        assertThat(mended("It/it/PRP/3/nsubj was/be/VBD/3/cop Norland/norland/NNP/0/root that/that/WDT/5/nsubj "
                        + "shelled/shell/VBD/3/ccomp it/it/PRP/5/obj"))
                .contains("shelled/VBD/3/acl:relcl");
    }

    @Test
    void alsoAcrossASaying() {
        assertThat(
                        mended(
                                "It/it/PRP/3/nsubj is/be/VBZ/3/cop Norland/norland/NNP/0/root ,/,/,/3/punct he/he/PRP/6/nsubj "
                                        + "said/say/VBD/3/parataxis ,/,/,/6/punct that/that/DT/9/nsubj armed/arm/VBD/6/ccomp them/they/PRP/9/obj"))
                .contains("armed/VBD/3/acl:relcl", "that/WDT/9/nsubj");
    }

    @Test
    void whatIsAFactIsNoCleft() {
        assertThat(mended("It/it/PRP/4/nsubj is/be/VBZ/4/cop a/a/DT/4/det fact/fact/NN/0/root that/that/IN/7/mark "
                        + "Norland/norland/NNP/7/nsubj shelled/shell/VBD/4/ccomp it/it/PRP/7/obj"))
                .contains("shelled/VBD/4/ccomp");
    }

    @Test
    void whatSomebodyShelledWasAPort() {
        assertThat(mended("What/what/WP/3/obj Norland/norland/NNP/3/nsubj shelled/shell/VBD/6/csubj was/be/VBD/6/cop "
                        + "a/a/DT/6/det port/port/NN/0/root"))
                .contains("shelled/VBD/6/acl:relcl");
    }

    @Test
    void whoIsAmongTheArrestedIsArrested() {
        assertThat(mended("Among/among/IN/2/case those/those/DT/5/obl arrested/arrest/VBN/2/acl was/be/VBD/5/cop "
                        + "Roe/roe/NNP/0/root"))
                .contains("arrested/VBN/5/acl");
    }

    @Test
    void whoCameAmongTheArrestedIsNot() {
        assertThat(mended("Among/among/IN/2/case those/those/DT/5/obl arrested/arrest/VBN/2/acl Roe/roe/NNP/5/nsubj "
                        + "came/come/VBD/0/root"))
                .contains("arrested/VBN/2/acl");
    }
}
