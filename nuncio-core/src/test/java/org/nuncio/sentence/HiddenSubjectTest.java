package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class HiddenSubjectTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, HiddenSubject::mend);
    }

    @Test
    void behindAPlaceSomebodyActs() {
        assertThat(
                        mended(
                                "In/in/IN/3/case Ostia/ostia/NNP/3/compound youths/youth/NNS/4/obl burned/burn/VBD/0/root it/it/PRP/4/obj"))
                .contains("In/IN/2/case", "Ostia/NNP/4/obl", "youths/NNS/4/nsubj");
    }

    @Test
    void aPlaceBeforeASubjectStaysWhole() {
        assertThat(
                        mended(
                                "In/in/IN/3/case Ostia/ostia/NNP/3/compound camps/camp/NNS/5/obl they/they/PRP/5/nsubj burned/burn/VBD/0/root"))
                .contains("camps/NNS/5/obl", "Ostia/NNP/3/compound");
    }

    @Test
    void behindAnObjectSomebodyElseActs() {
        assertThat(mended(
                        "Norland/norland/NNP/2/nsubj ousted/oust/VBD/6/ccomp Roe/roe/NNP/2/obj and/and/CC/3/cc rebels/rebel/NNS/3/conj "
                                + "overran/overrun/VBD/0/root it/it/PRP/6/obj"))
                .contains("rebels/NNS/6/nsubj", "ousted/VBD/0/root", "overran/VBD/2/conj");
    }

    @Test
    void twoObjectsStayTogether() {
        assertThat(mended(
                        "Norland/norland/NNP/2/nsubj ousted/oust/VBD/0/root Roe/roe/NNP/2/obj and/and/CC/3/cc rebels/rebel/NNS/3/conj "
                                + "and/and/CC/2/cc seized/seize/VBD/2/conj it/it/PRP/7/obj"))
                .contains("rebels/NNS/3/conj", "ousted/VBD/0/root");
    }

    @Test
    void whatHangsOnTheAuxiliaryIsOfTheVerb() {
        assertThat(
                        mended(
                                "They/they/PRP/2/nsubj left/leave/VBD/0/root Ostia/ostia/NNP/2/obj ,/,/,/2/punct which/which/WDT/7/obj "
                                        + "Norland/norland/NNP/7/nsubj has/have/VBZ/9/aux since/since/RB/9/advmod taken/take/VBN/2/advcl"))
                .contains("which/WDT/9/obj", "Norland/NNP/9/nsubj", "taken/VBN/3/acl:relcl");
    }

    @Test
    void ofThreeVerbsInARowNoneReportsAnother() {
        assertThat(mended(
                        "They/they/PRP/2/nsubj burned/burn/VBD/5/ccomp it/it/PRP/2/obj ,/,/,/5/punct let/let/VBD/0/root men/man/NNS/5/obj "
                                + "out/out/RP/5/compound:prt and/and/CC/5/cc took/take/VBD/5/conj one/one/CD/9/obj"))
                .contains("burned/VBD/0/root", "let/VBD/2/conj");
    }

    @Test
    void whatIsSaidStaysWhatIsSaid() {
        assertThat(mended(
                        "They/they/PRP/2/nsubj burned/burn/VBD/6/ccomp it/it/PRP/2/obj ,/,/,/6/punct he/he/PRP/6/nsubj said/say/VBD/0/root "
                                + "and/and/CC/6/cc left/leave/VBD/6/conj"))
                .contains("burned/VBD/6/ccomp");
    }

    @Test
    void whatLooksLikeAPrepositionOpensAClause() {
        assertThat(mended(
                        "They/they/PRP/2/nsubj left/leave/VBD/0/root after/after/IN/4/case police/police/NNS/2/obl with/with/IN/6/case "
                                + "shields/shield/NNS/2/obl forced/force/VBD/2/advcl it/it/PRP/7/obj"))
                .contains("after/IN/7/mark", "police/NNS/7/nsubj", "shields/NNS/4/nmod");
    }

    @Test
    void aPrepositionBeforeAClauseWithItsOwnMarkStaysOne() {
        assertThat(mended(
                        "They/they/PRP/2/nsubj left/leave/VBD/0/root after/after/IN/4/case talks/talk/NNS/2/obl as/as/IN/6/mark "
                                + "agreed/agree/VBD/2/advcl"))
                .contains("talks/NNS/2/obl", "after/IN/4/case");
    }

    @Test
    void withoutACommaANameIsNoApposition() {
        assertThat(
                        mended(
                                "In/in/IN/3/case its/its/PRP$/3/nmod:poss wake/wake/NN/5/obl Norland/norland/NNP/3/appos withdrew/withdraw/VBD/0/root"))
                .contains("Norland/NNP/5/nsubj");
    }

    @Test
    void verbsInARowAreJoined() {
        assertThat(
                        mended(
                                "They/they/PRP/2/nsubj shelled/shell/VBD/0/root it/it/PRP/2/obj ,/,/,/2/punct then/then/RB/6/advmod stormed/storm/VBD/2/dep"))
                .contains("stormed/VBD/2/conj");
    }

    @Test
    void anObjectOfTheVerbItselfIsNoOtherClause() {
        assertThat(mended(
                                "Bread/bread/NN/5/obl and/and/CC/1/cc wine/wine/NN/1/conj ,/,/,/5/punct fermentation/fermentation/NN/1/conj makes/make/VBZ/0/root")
                        .get(0))
                .isEqualTo("Bread/NN/5/obl");
        assertThat(
                        mended(
                                "for/for/IN/2/case bread/bread/NN/5/obl and/and/CC/2/cc wine/wine/NN/2/conj makes/make/VBZ/0/root gas/gas/NN/5/obj"))
                .contains("makes/VBZ/0/root");
    }

    @Test
    void whoActsAfterAPrepositionMayHaveANameBesideIt() {
        assertThat(
                        mended(
                                "Norland/norland/NNP/2/nsubj acted/act/VBD/0/root after/after/IN/5/case its/its/PRP$/5/nmod:poss envoy/envoy/NN/2/obl "
                                        + ",/,/,/5/punct Ann/ann/NNP/8/compound Roe/roe/NNP/5/appos ,/,/,/2/punct proposed/propose/VBD/2/conj talks/talk/NNS/10/obj"))
                .contains("after/IN/10/mark", "envoy/NN/10/nsubj", "proposed/VBD/2/advcl");
    }

    @Test
    void whatGoesOnFromTheOpenedClauseIsItsOwn() {
        assertThat(
                        mended(
                                "They/they/PRP/2/nsubj sang/sing/VBD/0/root before/before/IN/4/case police/police/NNS/2/obl moved/move/VBD/2/conj "
                                        + "in/in/RP/5/compound:prt and/and/CC/2/cc arrested/arrest/VBD/2/conj three/three/CD/8/obj"))
                .contains("police/NNS/5/nsubj", "moved/VBD/2/advcl", "arrested/VBD/5/conj");
    }

    @Test
    void aTimeBetweenTwoDeedsActsInNone() {
        assertThat(mended(
                        "They/they/PRP/2/nsubj fired/fire/VBD/0/root after/after/IN/4/case dawn/dawn/NN/2/obl ,/,/,/2/punct killed/kill/VBD/2/conj "
                                + "two/two/CD/6/obj and/and/CC/2/cc fled/flee/VBD/2/conj"))
                .contains("dawn/NN/2/obl", "after/IN/4/case", "killed/VBD/2/conj", "fled/VBD/2/conj");
    }

    @Test
    void aPronounAfterAPrepositionMayBeWhatIsHandedOver() {
        assertThat(mended(
                        "Troops/troop/NNS/8/nsubj:pass rolled/roll/VBN/1/acl into/into/IN/4/case town/town/NN/2/obl after/after/IN/6/case it/it/PRP/2/obl "
                                + "was/be/VBD/8/aux:pass handed/hand/VBN/0/root over/over/RP/8/compound:prt"))
                .contains(
                        "Troops/NNS/2/nsubj",
                        "rolled/VBD/0/root",
                        "it/PRP/8/nsubj:pass",
                        "handed/VBN/2/advcl",
                        "after/IN/8/mark");
    }

    @Test
    void whoIsCarriedByOthersDoesNotMoveHimself() {
        assertThat(mended(
                        "Troops/troop/NNS/10/nsubj:pass led/lead/VBN/1/acl by/by/IN/4/case Roe/roe/NNP/2/obl:agent into/into/IN/6/case town/town/NN/2/obl after/after/IN/8/case "
                                + "it/it/PRP/2/obl were/be/VBD/10/aux:pass seen/see/VBN/0/root"))
                .contains("led/VBN/1/acl", "seen/VBN/0/root");
    }

    @Test
    void nounBehindAsFarFromItsVerbActs() {
        assertThat(TreeText.mended(
                        "Shops/shop/NNS/2/nsubj stayed/stay/VBD/0/root shut/shut/VBN/2/xcomp as/as/IN/5/case "
                                + "crowds/crowd/NNS/3/obl went/go/VBD/2/dep home/home/RB/6/advmod",
                        HiddenSubject::mend))
                .contains("crowds/NNS/6/nsubj", "as/IN/6/mark");
    }

    @Test
    void secondOfThreeVerbsIsNoParticiple() {
        assertThat(TreeText.mended(
                        "Rebels/rebel/NNS/2/nsubj stormed/storm/VBD/0/root it/it/PRP/2/obj ,/,/,/2/punct "
                                + "looted/loot/VBN/1/acl shops/shop/NNS/5/obj and/and/CC/5/cc left/leave/VBD/5/conj",
                        HiddenSubject::mend))
                .contains("looted/VBD/2/conj", "left/VBD/5/conj");
    }

    @Test
    void participleBehindTheLastVerbIsLeftAlone() {
        assertThat(TreeText.mended(
                        "Rebels/rebel/NNS/2/nsubj fled/flee/VBD/0/root ,/,/,/2/punct pursued/pursue/VBN/2/advcl "
                                + "closely/closely/RB/4/advmod",
                        HiddenSubject::mend))
                .contains("pursued/VBN/2/advcl");
    }

    @Test
    void behindACommaAndAnAndSomebodyElseActs() {
        assertThat(mended(
                        "Norland/norland/NNP/2/nsubj let/let/VBD/0/root aid/aid/NN/2/obj into/into/IN/5/case Ostia/ostia/NNP/3/nmod ,/,/,/2/punct "
                                + "and/and/CC/2/cc rebels/rebel/NNS/5/conj freed/free/VBD/8/acl two/two/CD/9/obj"))
                .contains("rebels/NNS/9/nsubj", "freed/VBD/2/conj");
    }

    @Test
    void participleBehindACommaAndAnAndIsLeft() {
        String tree =
                "Norland/norland/NNP/2/nsubj let/let/VBD/0/root aid/aid/NN/2/obj into/into/IN/5/case Ostia/ostia/NNP/3/nmod ,/,/,/2/punct "
                        + "and/and/CC/2/cc villages/village/NNS/5/conj held/hold/VBN/8/acl by/by/IN/11/case rebels/rebel/NNS/9/obl:agent";
        assertThat(mended(tree)).contains("villages/NNS/5/conj", "held/VBN/8/acl");
    }

    @Test
    void behindADateCrowdsAct() {
        assertThat(
                        mended(
                                "On/on/IN/4/case 12/12/CD/4/nummod March/march/NNP/4/compound hundreds/hundred/NNS/7/obl of/of/IN/6/case monks/monk/NNS/4/nmod marched/march/VBD/0/root"))
                .contains("March/NNP/7/obl", "12/CD/3/nummod", "hundreds/NNS/7/nsubj", "monks/NNS/4/nmod");
    }
}
