package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class ArgumentRepairsTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, ArgumentRepairs::mend);
    }

    @Test
    void whatIsCalledForIsAClauseOfTheVerb() {
        assertThat(mended(
                        "Norland/norland/NNP/2/nsubj called/call/VBD/0/root for/for/IN/7/mark men/man/NNS/7/nsubj:pass "
                                + "to/to/TO/7/aux be/be/VB/7/aux:pass freed/free/VBN/2/advcl"))
                .contains("freed/VBN/2/ccomp");
    }

    @Test
    void purposeWithForStaysACircumstance() {
        assertThat(mended(
                        "Norland/norland/NNP/2/nsubj waited/wait/VBD/0/root for/for/IN/7/mark men/man/NNS/7/nsubj:pass "
                                + "to/to/TO/7/aux be/be/VB/7/aux:pass freed/free/VBN/2/advcl"))
                .contains("freed/VBN/2/advcl");
    }

    @Test
    void whatSomebodyIsWarnedAgainstHangsOnTheWarning() {
        assertThat(mended(
                        "Norland/norland/NNP/2/nsubj warned/warn/VBD/0/root Sudmark/sudmark/NNP/2/obj and/and/CC/3/cc "
                                + "allies/ally/NNS/3/conj against/against/IN/7/mark attacking/attack/VBG/5/acl"))
                .contains("attacking/VBG/2/advcl");
    }

    @Test
    void deedThatANounTellsOfStaysWithIt() {
        assertThat(
                        mended(
                                "Norland/norland/NNP/2/nsubj warned/warn/VBD/0/root men/man/NNS/2/obj attacking/attack/VBG/3/acl"))
                .contains("attacking/VBG/3/acl");
    }

    @Test
    void whoStandsBehindAVerbOfSayingSaysIt() {
        assertThat(mended("Steps/step/NNS/3/nsubj will/will/MD/3/aux follow/follow/VB/5/ccomp ,/,/,/5/punct "
                        + "warned/warn/VBD/0/root ministers/minister/NNS/5/obj"))
                .contains("ministers/NNS/5/nsubj");
    }

    @Test
    void whoIsWarnedAfterASubjectIsWarned() {
        assertThat(mended("If/if/IN/3/mark they/they/PRP/3/nsubj stay/stay/VBP/6/advcl ,/,/,/6/punct "
                        + "Norland/norland/NNP/6/nsubj warned/warn/VBD/0/root ministers/minister/NNS/6/obj"))
                .contains("ministers/NNS/6/obj");
    }

    @Test
    void surnameThatLooksLikeAnAdverbIsAName() {
        assertThat(mended("Ann/ann/NNP/3/nsubj Cleverly/cleverly/RB/3/advmod left/leave/VBD/0/root"))
                .contains("Ann/NNP/2/compound", "Cleverly/NNP/3/nsubj");
    }

    @Test
    void adverbAfterANameStaysOne() {
        assertThat(mended("Ann/ann/NNP/3/nsubj quietly/quietly/RB/3/advmod left/leave/VBD/0/root"))
                .contains("quietly/RB/3/advmod");
    }

    @Test
    void nounWithToBeforeAnObjectIsAVerb() {
        assertThat(mended("Norland/norland/NNP/2/nsubj promised/promise/VBD/0/root to/to/IN/4/case arm/arm/NN/2/obl "
                        + "rebels/rebel/NNS/2/obj"))
                .contains("arm/VB/2/xcomp", "to/TO/4/aux", "rebels/NNS/4/obj");
    }

    @Test
    void whatSomebodyCallsAThingIsTheThing() {
        assertThat(
                        mended(
                                "Norland/norland/NNP/2/nsubj denounced/denounce/VBD/0/root what/what/WP/5/obj it/it/PRP/5/nsubj "
                                        + "called/call/VBD/2/ccomp piracy/piracy/NN/5/xcomp by/by/IN/8/case Sudmark/sudmark/NNP/5/obl"))
                .contains("piracy/NN/2/obj", "called/VBD/6/acl:relcl", "Sudmark/NNP/6/nmod");
    }

    @Test
    void envoyWhoIsHauledInIsTheObject() {
        assertThat(mended("Norland/norland/NNP/2/nsubj hauled/haul/VBD/0/root in/in/IN/4/case envoys/envoy/NNS/2/obl"))
                .contains("in/RP/2/compound:prt", "envoys/NNS/2/obj");
    }

    @Test
    void againstWhomIsOfTheClause() {
        assertThat(mended(
                        "men/man/NNS/0/root against/against/IN/3/case whom/whom/WP/1/nmod Norland/norland/NNP/5/nsubj "
                                + "protested/protest/VBD/1/acl:relcl"))
                .contains("whom/WP/5/obl");
    }

    @Test
    void aNounWithAPrepositionStaysWithItsNoun() {
        assertThat(mended("men/man/NNS/0/root against/against/IN/3/case war/war/NN/1/nmod who/who/WP/5/nsubj "
                        + "protested/protest/VBD/1/acl:relcl"))
                .contains("war/NN/1/nmod");
    }

    @Test
    void whatIsBehindAParticleIsTheObjectOfItsVerb() {
        assertThat(mended(
                        "Rebels/rebel/NNS/2/nsubj handed/hand/VBD/0/root over/over/RP/2/compound:prt last/last/JJ/5/amod "
                                + "week/week/NN/2/obl:tmod ten/ten/CD/7/nummod soldiers/soldier/NNS/3/obl"))
                .contains("soldiers/NNS/2/obj");
    }

    @Test
    void placeBehindAParticleIsNoObject() {
        assertThat(mended("Rebels/rebel/NNS/2/nsubj moved/move/VBD/0/root out/out/RP/2/compound:prt of/of/IN/5/case "
                        + "towns/town/NNS/3/obl"))
                .contains("towns/NNS/3/obl");
    }

    @Test
    void targetIsThatOfTheVerb() {
        assertThat(mended(
                        "Police/police/NNS/2/nsubj fired/fire/VBD/0/root gas/gas/NN/2/obj and/and/CC/3/cc rounds/round/NNS/3/conj "
                                + "at/at/IN/7/case youths/youth/NNS/5/nmod"))
                .contains("youths/NNS/2/obl");
    }

    @Test
    void placeOfAThingIsNoTarget() {
        assertThat(mended("Police/police/NNS/2/nsubj closed/close/VBD/0/root posts/post/NNS/2/obj at/at/IN/5/case "
                        + "ports/port/NNS/3/nmod"))
                .contains("ports/NNS/3/nmod");
    }

    @Test
    void whatIsToBeDoneIsAskedFor() {
        String tree =
                "Ana/ana/NNP/2/nsubj asked/ask/VBD/0/root for/for/IN/5/case some/some/DT/5/det men/man/NNS/2/obl to/to/TO/8/aux be/be/VB/8/aux:pass freed/free/VBN/5/acl:relcl";
        assertThat(TreeText.mended(tree, ArgumentRepairs::mend))
                .contains("freed/VBN/2/ccomp", "men/NNS/8/nsubj:pass", "for/IN/8/mark");
        String other = tree.replace("asked/ask", "waited/wait");
        assertThat(TreeText.mended(other, ArgumentRepairs::mend)).contains("freed/VBN/5/acl:relcl", "men/NNS/2/obl");
    }
}
