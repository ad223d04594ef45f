package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nuncio.text.Span;

/** Trees as the parser gives them, written {@code form/lemma/TAG/head/relation[/entity]} with heads from 1 and 0 for the root. */
class TreeRepairsTest {

    private static void assertMended(String tree, String... expected) {
        List<Token> tokens = new ArrayList<>();
        String[] words = tree.split(" ");
        for (int i = 0; i < words.length; i++) {
            String[] parts = words[i].split("/");
            tokens.add(new Token(
                    i,
                    parts[0],
                    parts[1],
                    parts[2],
                    parts.length > 5 ? parts[5] : "",
                    Integer.parseInt(parts[3]) - 1,
                    parts[4],
                    new Span(i, i + 1)));
        }
        List<String> shown = TreeRepairs.mend(tokens).stream()
                .map(t -> t.form() + "/" + t.tag() + "/" + (t.head() + 1) + "/" + t.relation())
                .collect(Collectors.toList());
        assertThat(shown).contains(expected);
    }

    @Test
    void adjectiveOfAPeopleIsTheSubject() {
        assertMended(
                "A/a/DT/2/det Sudmarkian/sudmarkian/JJ/3/advmod/NORP stabbed/stab/VBN/0/root Norlandians/norlandian/NNPS/3/obj",
                "Sudmarkian/NN/3/nsubj",
                "stabbed/VBD/0/root");
    }

    @Test
    void secondSubjectAfterAndBelongsToTheNounBefore() {
        assertMended(
                "Clashes/clash/NNS/6/nsubj between/between/IN/3/case troops/troop/NNS/1/nmod and/and/CC/3/cc rebels/rebel/NNS/6/nsubj spread/spread/VBD/0/root",
                "rebels/NNS/3/conj");
    }

    @Test
    void byAfterAnActiveVerbBelongsToTheObject() {
        assertMended(
                "Norlandia/norlandia/NNP/2/nsubj suspended/suspend/VBN/0/root broadcasts/broadcast/NNS/2/obj by/by/IN/5/case stations/station/NNS/2/obl:agent",
                "suspended/VBD/0/root",
                "stations/NNS/3/nmod");
    }

    @Test
    void particleIsNoPreposition() {
        assertMended(
                "Troops/troop/NNS/2/nsubj sealed/seal/VBD/0/root off/off/IN/5/case the/the/DT/5/det city/city/NN/2/obl",
                "off/RP/2/compound:prt",
                "city/NN/2/obj");
    }

    @Test
    void prepositionOfMotionStaysOne() {
        assertMended(
                "Troops/troop/NNS/2/nsubj marched/march/VBD/0/root up/up/IN/5/case the/the/DT/5/det hill/hill/NN/2/obl",
                "up/IN/5/case",
                "hill/NN/2/obl");
    }

    @Test
    void adjectiveWithASubjectAndNoCopulaIsAVerb() {
        assertMended(
                "Troops/troop/NNS/2/nsubj advanced/advanced/JJ/0/root on/on/IN/4/case Sudhaven/sudhaven/NNP/2/obl",
                "advanced/VBD/0/root");
    }

    @Test
    void adjectiveWithACopulaStaysOne() {
        assertMended("Troops/troop/NNS/3/nsubj are/be/VBP/3/cop advanced/advanced/JJ/0/root", "advanced/JJ/0/root");
    }

    @Test
    void sentenceWithoutAVerbHasOneInDisguise() {
        assertMended(
                "A/a/DT/2/det wave/wave/NN/0/root of/of/IN/4/case cuts/cut/NNS/2/nmod hit/hit/VBN/4/acl carmakers/carmaker/NNS/5/obj",
                "hit/VBD/0/root",
                "wave/NN/5/nsubj");
    }

    @Test
    void verdictIsAComplement() {
        assertMended(
                "Judges/judge/NNS/2/nsubj found/find/VBD/0/root editors/editor/NNS/4/nsubj guilty/guilty/JJ/2/ccomp",
                "editors/NNS/2/obj",
                "guilty/JJ/2/xcomp");
    }

    @Test
    void personaNonGrataIsAComplement() {
        assertMended(
                "Sudmark/sudmark/NNP/2/nsubj declared/declare/VBD/0/root the/the/DT/5/det envoy/envoy/NN/5/compound persona/persona/NN/7/nsubj non/non/AFX/7/amod grata/grata/NN/2/ccomp",
                "envoy/NN/2/obj",
                "grata/NN/2/xcomp");
    }

    @Test
    void hostageAfterANounIsWhatItIsMade() {
        assertMended(
                "Rebels/rebel/NNS/2/nsubj hold/hold/VBP/0/root the/the/DT/5/det economy/economy/NN/5/compound hostage/hostage/NN/2/obj",
                "the/DT/4/det",
                "economy/NN/2/obj",
                "hostage/NN/2/xcomp");
    }

    @Test
    void prisonerBehindManyIsWhatTheyAreMade() {
        assertMended(
                "Rebels/rebel/NNS/2/nsubj took/take/VBD/0/root soldiers/soldier/NNS/4/compound prisoner/prisoner/NN/2/obj",
                "soldiers/NNS/2/obj",
                "prisoner/NN/2/xcomp");
    }

    @Test
    void prisonerOfOneNameStaysANoun() {
        assertMended(
                "Rebels/rebel/NNS/2/nsubj held/hold/VBD/0/root a/a/DT/5/det war/war/NN/5/compound prisoner/prisoner/NN/2/obj",
                "war/NN/5/compound",
                "prisoner/NN/2/obj");
    }

    @Test
    void hostageBeforeAnotherVerbBelongsToWhoTookIt() {
        assertMended(
                "Rebels/rebel/NNS/2/nsubj took/take/VBD/0/root police/police/NNS/2/obj hostage/hostage/NN/6/advmod and/and/CC/2/cc fled/flee/VBD/2/conj",
                "police/NNS/2/obj",
                "hostage/NN/2/xcomp");
    }

    @Test
    void hostageOfACountryStaysANoun() {
        assertMended(
                "Rebels/rebel/NNS/2/nsubj freed/free/VBD/0/root the/the/DT/5/det oil/oil/NN/5/compound hostage/hostage/NN/2/obj",
                "oil/NN/5/compound",
                "hostage/NN/2/obj");
    }

    @Test
    void outsideABuildingIsAPlace() {
        assertMended(
                "Crowds/crowd/NNS/2/nsubj camped/camp/VBD/0/root outside/outside/JJ/4/amod parliament/parliament/NN/2/obj",
                "outside/IN/4/case",
                "parliament/NN/2/obl");
    }

    @Test
    void verbAfterAnAppositionIsTheVerb() {
        assertMended(
                "Brandt/brandt/NNP/0/root ,/,/,/1/punct the/the/DT/4/det minister/minister/NN/1/appos ,/,/,/4/punct called/call/VBN/4/acl on/on/IN/8/case Sudmark/sudmark/NNP/6/obl",
                "Brandt/NNP/6/nsubj",
                "called/VBD/0/root");
    }

    @Test
    void verbAfterARelativeClauseIsTheVerb() {
        assertMended(
                "Police/police/NNS/0/root ,/,/,/1/punct who/who/WP/4/nsubj waited/wait/VBD/1/acl:relcl ,/,/,/4/punct detained/detain/VBN/8/amod three/three/CD/8/nummod men/man/NNS/4/appos",
                "Police/NNS/6/nsubj",
                "detained/VBD/0/root",
                "men/NNS/6/obj");
    }

    @Test
    void participleOfANounWithoutAppositionStaysOne() {
        assertMended(
                "Brandt/brandt/NNP/0/root ,/,/,/1/punct called/call/VBN/1/acl back/back/RB/3/advmod",
                "called/VBN/1/acl");
    }

    @Test
    void adjectiveBehindTheNounIsWhatItIsCalled() {
        String called =
                "Sudmark/sudmark/NNP/2/nsubj called/call/VBD/0/root raids/raid/NNS/2/obj in/in/IN/5/case Vado/vado/NNP/3/nmod ";
        assertMended(called + "unjust/unjust/JJ/5/amod", "unjust/JJ/2/xcomp");
        assertMended(called + "alone/alone/JJ/5/amod", "alone/JJ/5/amod");
        assertMended(called + "unjust/unjust/JJ/5/amod raids/raid/NNS/5/dep", "unjust/JJ/5/amod");
    }

    @Test
    void crossingAfterItsNameIsAPlace() {
        assertMended(
                "Sudmark/sudmark/NNP/2/nsubj closed/close/VBD/0/root the/the/DT/4/det Vado/vado/NNP/2/obj crossing/cross/VBG/4/acl to/to/IN/7/case aid/aid/NN/5/obl",
                "crossing/NN/2/obj",
                "Vado/NNP/5/compound",
                "aid/NN/5/nmod");
    }

    @Test
    void nounAfterADeclaredObjectIsItsComplement() {
        assertMended(
                "Sudmark/sudmark/NNP/2/nsubj declared/declare/VBD/0/root Norlandia/norlandia/NNP/5/nsubj a/a/DT/5/det threat/threat/NN/2/ccomp",
                "Norlandia/NNP/2/obj",
                "threat/NN/2/xcomp");
        assertMended(
                "Sudmark/sudmark/NNP/2/nsubj designated/designate/VBD/0/root Norlandians/norlandian/NNPS/2/obj a/a/DT/5/det threat/threat/NN/3/appos",
                "threat/NN/2/xcomp");
    }

    @Test
    void whoIsHackedToDeathIsTheObject() {
        assertMended(
                "Bandits/bandit/NNS/2/nsubj hacked/hack/VBD/0/root to/to/IN/4/case death/death/NN/2/obl two/two/CD/6/nummod farmers/farmer/NNS/4/conj",
                "farmers/NNS/2/obj");
    }

    @Test
    void whatSomebodyIsAccusedOfBelongsToTheVerb() {
        assertMended(
                "Norlandia/norlandia/NNP/2/nsubj accuses/accuse/VBZ/0/root the/the/DT/4/det mayor/mayor/NN/2/obj of/of/IN/6/case fraud/fraud/NN/4/nmod",
                "mayor/NN/2/obj",
                "fraud/NN/2/obl");
    }

    @Test
    void ofANameStaysWithTheAccused() {
        assertMended(
                "Norlandia/norlandia/NNP/2/nsubj accuses/accuse/VBZ/0/root the/the/DT/4/det mayor/mayor/NN/2/obj of/of/IN/6/case Sudmark/sudmark/NNP/4/nmod",
                "Sudmark/NNP/4/nmod");
    }
}
