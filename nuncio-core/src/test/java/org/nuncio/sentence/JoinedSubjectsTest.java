package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class JoinedSubjectsTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, JoinedSubjects::mend);
    }

    @Test
    void forItsPartHasNoSubject() {
        assertThat(mended("Norland/norland/NNP/4/nsubj ,/,/,/4/punct for/for/IN/5/case its/its/PRP$/5/nmod:poss "
                        + "part/part/NN/7/obl ,/,/,/7/punct accused/accuse/VBN/0/root Sudmark/sudmark/NNP/7/obj"))
                .contains("Norland/NNP/7/nsubj", "accused/VBD/0/root");
    }

    @Test
    void asWellAsJoins() {
        assertThat(
                        mended(
                                "Norland/norland/NNP/8/nsubj ,/,/,/1/punct as/as/RB/9/cc well/well/RB/3/advmod as/as/IN/3/fixed "
                                        + "Sudmark/sudmark/NNP/1/appos ,/,/,/1/punct condemned/condemn/VBD/0/root it/it/PRP/8/obj"))
                .contains("Sudmark/NNP/1/conj", "as/RB/6/cc", "well/RB/6/cc");
    }

    @Test
    void alongWithASubjectJoins() {
        assertThat(mended("Norland/norland/NNP/7/nsubj ,/,/,/1/punct along/along/IN/5/case with/with/IN/5/case "
                        + "Sudmark/sudmark/NNP/7/obl ,/,/,/7/punct condemned/condemn/VBD/0/root it/it/PRP/7/obj"))
                .contains("Sudmark/NNP/1/conj", "with/IN/5/cc");
    }

    @Test
    void whatIsSentAlongWithTheObjectIsNoActor() {
        assertThat(mended("Norland/norland/NNP/2/nsubj sent/send/VBD/0/root tents/tent/NNS/2/obj along/along/IN/6/case "
                        + "with/with/IN/6/case Sudmark/sudmark/NNP/2/obl"))
                .contains("Sudmark/NNP/2/obl");
    }

    @Test
    void whoJoinsASubjectActsWithIt() {
        assertThat(mended("Norland/norland/NNP/7/nsubj ,/,/,/1/punct joined/join/VBN/1/acl by/by/IN/5/case "
                        + "Sudmark/sudmark/NNP/3/obl:agent ,/,/,/1/punct urged/urge/VBD/0/root Ostia/ostia/NNP/7/obj"))
                .contains("Sudmark/NNP/1/conj");
    }

    @Test
    void whoJoinsAnObjectDoesNot() {
        assertThat(mended("Norland/norland/NNP/2/nsubj urged/urge/VBD/0/root Ostia/ostia/NNP/2/obj ,/,/,/3/punct "
                        + "joined/join/VBN/3/acl by/by/IN/7/case Sudmark/sudmark/NNP/5/obl:agent"))
                .contains("Sudmark/NNP/5/obl:agent");
    }

    @Test
    void anAdverbBetweenCommasPartsNoSubjects() {
        assertThat(mended(
                        "Norland/norland/NNP/7/nsubj and/and/CC/1/cc ,/,/,/7/punct later/later/RB/7/advmod ,/,/,/7/punct "
                                + "Ostia/ostia/NNP/7/nsubj condemned/condemn/VBD/0/root it/it/PRP/7/obj"))
                .contains("Ostia/NNP/1/conj");
    }

    @Test
    void envoyBesideLeadersOfAName() {
        assertThat(
                        mended(
                                "Norland/norland/NNP/3/nmod:poss 's/'s/POS/1/case envoy/envoy/NN/7/compound and/and/CC/3/cc "
                                        + "Red/red/NNP/6/compound Front/front/NNP/3/conj leaders/leader/NNS/8/nsubj met/meet/VBD/0/root"))
                .contains("envoy/NN/8/nsubj", "leaders/NNS/3/conj", "Front/NNP/7/compound");
    }
}
