package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class MainClausesTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, MainClauses::mend);
    }

    @Test
    void clausesOnBothSidesOfASemicolonStandSideBySide() {
        assertThat(
                        mended(
                                "Sudmark/sudmark/NNP/2/nsubj condemned/condemn/VBD/6/ccomp raids/raid/NNS/2/obj ;/;/:/6/punct "
                                        + "Norland/norland/NNP/6/nsubj called/call/VBD/0/root for/for/IN/8/case talks/talk/NNS/6/obl"))
                .contains("condemned/VBD/0/root", "called/VBD/2/conj");
    }

    @Test
    void whatIsSaidAfterASemicolonStaysWithItsSpeaker() {
        assertThat(mended("Sudmark/sudmark/NNP/2/nsubj fired/fire/VBD/4/ccomp ;/;/:/4/punct said/say/VBD/0/root "
                        + "Norland/norland/NNP/4/nsubj"))
                .contains("fired/VBD/4/ccomp", "said/VBD/0/root");
    }

    @Test
    void verbAfterWhomACourtAccusedHasTheFirstNounAsSubject() {
        assertThat(mended("Sudmark/sudmark/NNP/0/root ,/,/,/1/punct which/which/WDT/10/nsubj a/a/DT/5/det "
                        + "court/court/NN/6/nsubj accused/accuse/VBN/1/acl:relcl of/of/IN/8/case fraud/fraud/NN/6/obl "
                        + ",/,/,/1/punct rejected/reject/VBD/1/acl:relcl it/it/PRP/10/obj"))
                .contains("Sudmark/NNP/10/nsubj", "rejected/VBD/0/root", "accused/VBD/1/acl:relcl", "which/WDT/6/obj");
    }

    @Test
    void verbAfterSomeOfWhomHasTheFirstNounAsSubject() {
        assertThat(mended("Police/police/NNS/7/nsubj:pass ,/,/,/1/punct some/some/DT/7/nsubj:pass of/of/IN/5/case "
                        + "whom/whom/WP/3/nmod were/be/VBD/7/aux:pass injured/injure/VBN/0/root ,/,/,/7/punct "
                        + "fired/fire/VBD/7/dep gas/gas/NN/9/obj"))
                .contains("Police/NNS/9/nsubj", "fired/VBD/0/root", "injured/VBN/1/acl:relcl");
    }

    @Test
    void secondVerbOfTheClauseBetweenIsNotTheMainOne() {
        assertThat(mended(
                        "Norland/norland/NNP/10/nsubj ,/,/,/1/punct which/which/WDT/4/nsubj armed/arm/VBD/1/acl:relcl "
                                + "Sudmark/sudmark/NNP/4/obj and/and/CC/4/cc ,/,/,/4/punct reports/report/NNS/4/obl ,/,/,/4/punct "
                                + "trained/train/VBD/0/root it/it/PRP/10/obj ,/,/,/10/punct will/will/MD/14/aux "
                                + "host/host/VB/11/acl talks/talk/NNS/14/obj"))
                .contains("Norland/NNP/14/nsubj", "host/VB/0/root", "trained/VBD/4/conj");
    }

    @Test
    void completeRelativeClauseIsLeftAlone() {
        String tree = "Norland/norland/NNP/6/nsubj ,/,/,/1/punct which/which/WDT/4/nsubj waited/wait/VBD/1/acl:relcl "
                + ",/,/,/1/punct left/leave/VBD/0/root";
        assertThat(mended(tree)).contains("Norland/NNP/6/nsubj", "waited/VBD/1/acl:relcl", "left/VBD/0/root");
    }

    @Test
    void relativeClauseWithinTheObjectIsLeftAlone() {
        String tree = "Norland/norland/NNP/2/nsubj hit/hit/VBD/0/root rebels/rebel/NNS/2/obj ,/,/,/3/punct "
                + "who/who/WP/6/nsubj fled/flee/VBD/3/acl:relcl ,/,/,/2/punct killing/kill/VBG/2/advcl six/six/CD/8/obj";
        assertThat(mended(tree)).contains("Norland/NNP/2/nsubj", "hit/VBD/0/root", "fled/VBD/3/acl:relcl");
    }

    @Test
    void menArrestedWhoAreFreedAreTheSubjectOfTheLastVerb() {
        assertThat(mended(
                        "Men/man/NNS/2/nsubj arrested/arrest/VBN/0/root after/after/IN/6/mark marches/march/NNS/6/nsubj:pass "
                                + "were/be/VBD/6/aux:pass freed/free/VBN/2/advcl"))
                .contains(
                        "Men/NNS/6/nsubj:pass",
                        "arrested/VBN/1/acl",
                        "freed/VBN/0/root",
                        "marches/NNS/2/obl",
                        "after/IN/4/case");
    }

    @Test
    void verbBeforeItsSubjectAtTheStartIsACondition() {
        assertThat(mended("Were/be/VBD/3/aux:pass it/it/PRP/3/nsubj refused/refuse/VBN/0/root ,/,/,/3/punct "
                        + "Sudmark/sudmark/NNP/6/nsubj hinted/hint/VBD/3/parataxis ,/,/,/3/punct troops/troop/NNS/10/nsubj "
                        + "could/could/MD/10/aux march/march/VB/6/ccomp"))
                .contains("refused/VBN/10/advcl", "hinted/VBD/0/root");
    }

    @Test
    void questionThatBeginsWithItsVerbIsNone() {
        String tree = "Should/should/MD/3/aux troops/troop/NNS/3/nsubj leave/leave/VB/0/root and/and/CC/3/cc "
                + "who/who/WP/7/nsubj would/would/MD/7/aux stay/stay/VB/3/conj ?/?/./3/punct";
        assertThat(mended(tree)).contains("leave/VB/0/root");
    }

    @Test
    void prepositionBeforeWhichBelongsToTheClauseBetween() {
        assertThat(mended("Japan/japan/NNP/7/nsubj ,/,/,/1/punct over/over/IN/4/case which/which/WDT/7/obl "
                        + "missiles/missile/NNS/7/nsubj:pass were/be/VBD/7/aux:pass fired/fire/VBN/9/ccomp ,/,/,/9/punct "
                        + "urged/urge/VBD/0/root calm/calm/NN/9/obj"))
                .contains("Japan/NNP/9/nsubj", "fired/VBN/1/acl:relcl", "urged/VBD/0/root");
    }

    @Test
    void lastWordsOfTheClauseBetweenAreNoSubject() {
        assertThat(
                        mended(
                                "Norland/norland/NNP/0/root ,/,/,/1/punct which/which/WDT/4/nsubj suspects/suspect/VBZ/1/acl:relcl "
                                        + "spies/spy/NNS/7/nsubj ,/,/,/7/punct lodged/lodge/VBD/4/ccomp protests/protest/NNS/7/obj"))
                .contains("Norland/NNP/7/nsubj", "lodged/VBD/0/root", "suspects/VBZ/1/acl:relcl", "spies/NNS/4/obj");
    }

    @Test
    void theVerbBehindANameBetweenCommasIsNoParticiple() {
        assertThat(mended(
                        "The/the/DT/2/det envoy/envoy/NN/14/nsubj ,/,/,/2/punct Ann/ann/NNP/5/compound Roe/roe/NNP/2/appos ,/,/,/2/punct "
                                + "called/call/VBN/2/acl on/on/IN/9/case Norland/norland/NNP/7/obl to/to/TO/11/aux stop/stop/VB/7/xcomp "
                                + "and/and/CC/2/cc Sudmark/sudmark/NNP/2/conj agreed/agree/VBD/0/root"))
                .contains("called/VBD/0/root", "envoy/NN/7/nsubj", "Sudmark/NNP/14/nsubj", "agreed/VBD/7/conj");
    }

    @Test
    void aParticipleWithADoerStaysOne() {
        assertThat(mended(
                        "The/the/DT/2/det envoy/envoy/NN/12/nsubj ,/,/,/2/punct Ann/ann/NNP/5/compound Roe/roe/NNP/2/appos ,/,/,/2/punct "
                                + "called/call/VBN/2/acl by/by/IN/9/case Norland/norland/NNP/7/obl:agent and/and/CC/2/cc Sudmark/sudmark/NNP/2/conj "
                                + "agreed/agree/VBD/0/root"))
                .contains("called/VBN/2/acl");
    }

    @Test
    void theVerbBehindARelativeClauseWithADoerOfItsOwnIsTheMainOne() {
        assertThat(mended(
                        "Rebels/rebel/NNS/5/nsubj ,/,/,/1/punct whom/whom/WP/5/obj Norland/norland/NNP/5/nsubj armed/arm/VBD/0/root ,/,/,/5/punct "
                                + "offered/offer/VBN/5/advcl talks/talk/NNS/7/obj"))
                .contains("Rebels/NNS/7/nsubj", "armed/VBD/1/acl:relcl", "offered/VBD/0/root");
    }

    @Test
    void aCircumstanceWithItsDoerIsNoMainClause() {
        assertThat(mended(
                        "Rebels/rebel/NNS/5/nsubj ,/,/,/1/punct whom/whom/WP/5/obj Norland/norland/NNP/5/nsubj armed/arm/VBD/0/root ,/,/,/5/punct "
                                + "led/lead/VBN/5/advcl by/by/IN/9/case Roe/roe/NNP/7/obl:agent"))
                .contains("led/VBN/5/advcl", "armed/VBD/0/root");
    }

    @Test
    void whatFollowsASemicolonIsNoObjectOfWhatStandsBefore() {
        assertThat(mended(
                        "Sudmark/sudmark/NNP/2/nsubj offered/offer/VBD/9/ccomp to/to/TO/4/aux mediate/mediate/VB/2/xcomp ;/;/:/9/punct "
                                + "Norland/norland/NNP/4/obj ,/,/,/6/punct which/which/WDT/9/nsubj trades/trade/VBZ/0/root ,/,/,/9/punct called/call/VBN/9/advcl "
                                + "for/for/IN/13/case calm/calm/NN/11/obl"))
                .contains("Norland/NNP/11/nsubj", "trades/VBZ/6/acl:relcl", "offered/VBD/0/root", "called/VBD/2/conj");
    }

    @Test
    void nameBehindAColonDoesWhatStandsBehindItsComma() {
        assertThat(mended(
                        "Sudmark/sudmark/NNP/2/nsubj objected/object/VBD/0/root :/:/:/2/punct its/its/PRP$/5/nmod:poss "
                                + "envoy/envoy/NN/2/obj ,/,/,/5/punct Roe/roe/NNP/5/appos ,/,/,/5/punct called/call/VBN/5/acl "
                                + "talks/talk/NNS/9/obj"))
                .contains("called/VBD/2/conj", "envoy/NN/9/nsubj");
    }

    @Test
    void participleOfANounBehindAColonIsLeftAlone() {
        assertThat(mended("Sudmark/sudmark/NNP/2/nsubj objected/object/VBD/0/root :/:/:/2/punct an/an/DT/5/det "
                        + "envoy/envoy/NN/2/obj called/call/VBN/5/acl Roe/roe/NNP/6/obj"))
                .contains("called/VBN/5/acl");
    }

    @Test
    void clauseBetweenSubjectAndVerbOfWhatIsSaid() {
        assertThat(mended(
                        "Police/police/NNS/2/nsubj said/say/VBD/0/root gunmen/gunman/NNS/9/nsubj:pass ,/,/,/3/punct two/two/CD/9/nsubj:pass "
                                + "of/of/IN/7/case whom/whom/WP/5/nmod were/be/VBD/9/aux:pass killed/kill/VBN/2/ccomp ,/,/,/2/punct had/have/VBD/12/aux "
                                + "attacked/attack/VBN/2/ccomp it/it/PRP/12/obj"))
                .contains("gunmen/NNS/12/nsubj", "killed/VBN/3/acl:relcl", "attacked/VBN/2/ccomp");
    }

    @Test
    void ofTwoVerbsWithoutAConjunctionTheIrregularParticipleIsNotTheMainOne() {
        assertThat(mended(
                        "Men/man/NNS/2/nsubj flown/fly/VBN/0/root in/in/RP/2/compound:prt by/by/IN/5/case Norland/norland/NNP/2/obl:agent "
                                + "retook/retake/VBD/2/conj Ostia/ostia/NNP/6/obj"))
                .contains("Men/NNS/6/nsubj", "flown/VBN/1/acl", "retook/VBD/0/root");
        assertThat(mended(
                        "Men/man/NNS/2/nsubj flown/fly/VBN/0/root in/in/RP/2/compound:prt and/and/CC/2/cc retook/retake/VBD/2/conj "
                                + "Ostia/ostia/NNP/5/obj"))
                .contains("flown/VBN/0/root", "retook/VBD/2/conj");
    }

    @Test
    void whatNobodyIsDoneIsNoParticiple() {
        String sound =
                "Men/man/NNS/2/nsubj %s/VBD/0/root after/after/IN/5/mark it/it/PRP/5/nsubj:pass closed/close/VBN/2/advcl was/be/VBD/5/aux:pass";
        assertThat(mended(sound.formatted("protested/protest")))
                .contains("protested/VBD/0/root", "Men/NNS/2/nsubj", "closed/VBN/2/advcl");
        assertThat(mended(sound.formatted("arrested/arrest")))
                .contains("arrested/VBN/1/acl", "Men/NNS/5/nsubj:pass", "closed/VBN/0/root");
    }
}
