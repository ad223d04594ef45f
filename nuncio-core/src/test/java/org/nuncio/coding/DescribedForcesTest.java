package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.toy.OurRules;

/** Participles that say which soldiers and which crowd are meant, and what is not yet or no more; with our own entries. */
@Tag("models")
class DescribedForcesTest {

    private static List<String> types(String text) {
        return OurRules.events(text).stream()
                .map(e -> e.type() + " " + e.status())
                .toList();
    }

    @Test
    void whatForcesAreThereForIsNoMoveOfTheirs() {
        assertThat(types("Soldiers guarding the palace in Quito were disarmed by the police."))
                .noneMatch(t -> t.startsWith("MOBILIZE"));
        assertThat(types("The envoy of Peru met the premier of Chile aboard a frigate anchored off Callao."))
                .containsExactly("CONSULT ACTUAL");
    }

    @Test
    void whatForcesDoIsTold() {
        assertThat(types("Soldiers guarded the palace in Quito on Tuesday.")).containsExactly("MOBILIZE ACTUAL");
        assertThat(types("Chilean troops, guarding the palace in Lima since Monday, asked for water."))
                .contains("MOBILIZE ACTUAL");
    }

    @Test
    void aidThatArrivesIsTold() {
        assertThat(types("A French plane carrying medicine landed in Armenia on Thursday."))
                .containsExactly("AID ACTUAL");
    }

    @Test
    void whatACrowdDemandsIsPartOfItsProtest() {
        assertThat(types("Protesters demanding higher wages blocked a bridge in Quito on Tuesday."))
                .containsExactly("PROTEST ACTUAL");
        assertThat(types("Mourners chanting slogans marched through Amman.")).containsExactly("PROTEST ACTUAL");
    }

    @Test
    void demandBesideNoProtestStays() {
        assertThat(types("Students in Quito are demanding the resignation of the Ecuadorian president."))
                .containsExactly("REQUEST ACTUAL");
    }

    @Test
    void monthIsNoProcession() {
        assertThat(types("The sacking in March of two Vietnamese generals angered the party."))
                .noneMatch(t -> t.startsWith("PROTEST"));
    }

    @Test
    void whatAnAccordProvidesForIsToCome() {
        assertThat(types("The accord provides for the withdrawal of Togolese troops."))
                .containsExactly("CONCEDE FUTURE");
        assertThat(types("The plan foresees a halt to the shelling and a withdrawal of Togolese troops."))
                .doesNotContain("RETREAT ACTUAL");
    }

    @Test
    void whatFollowedAnAccordIsTold() {
        assertThat(types("The accord was followed by the withdrawal of Togolese troops."))
                .containsExactly("RETREAT ACTUAL");
    }

    @Test
    void whoDeclinesToRuleItOutThreatens() {
        assertThat(types("Peru refused to rule out an embargo on Bolivian goods."))
                .containsExactly("THREATEN FUTURE");
        assertThat(types("Peru ruled out an embargo on Bolivian goods.")).containsExactly("REJECT ACTUAL");
    }

    @Test
    void whatOthersAreAllowedIsNotDoneByWhoAllowsIt() {
        assertThat(types("Jordan let American troops cross into Iraq.")).containsExactly("AGREE ACTUAL");
        assertThat(types("Kenya's parliament authorised the deployment of troops to the border."))
                .containsExactly("THREATEN ACTUAL");
    }

    @Test
    void whoIsFlownSomewhereVisitsNobody() {
        assertThat(types("The freed oil men were flown home to Lagos by Nigeria's army."))
                .noneMatch(t -> t.startsWith("CONSULT"));
        assertThat(types("The Nigerian president flew to Lome for talks.")).containsExactly("CONSULT ACTUAL");
    }

    @Test
    void numberThatIsPutIsNoForce() {
        assertThat(types("The Kenyan interior ministry put the number of wounded policemen at 60."))
                .noneMatch(t -> t.startsWith("MOBILIZE"));
    }

    @Test
    void whatAFilmShowsHasNotHappened() {
        assertThat(types("The film shows Georgian soldiers torturing prisoners."))
                .isEmpty();
        assertThat(types("A video shows Georgian soldiers torturing prisoners."))
                .containsExactly("ASSAULT ACTUAL");
    }
}
