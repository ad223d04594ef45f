package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.toy.OurRules;

/** What papers, offers and talks are about has not happened for that; with our own entries. */
@Tag("models")
class LaidDownTest {

    private static List<String> types(String text) {
        return OurRules.events(text).stream()
                .map(e -> e.type() + " " + e.status())
                .toList();
    }

    @Test
    void whatAnUnderstandingForbidsIsNoPlan() {
        assertThat(types("Chad and Mali had an understanding under which neither would attack civilians."))
                .noneMatch(t -> t.startsWith("THREATEN"));
        assertThat(types("Mali's army was to attack Chadian rebels on Friday, its chief said."))
                .contains("THREATEN FUTURE");
    }

    @Test
    void whatADraftWouldAskIsNotAsked() {
        assertThat(types("France proposed a resolution that would ask Mali to free the prisoners."))
                .doesNotContain("REQUEST FUTURE");
    }

    @Test
    void thoseToWhomAnAmnestyIsOfferedHaveDoneNothingYet() {
        assertThat(types("The Albanian premier offered an amnesty to villagers who gave up their rifles."))
                .doesNotContain("RETREAT ACTUAL");
        assertThat(types("The Albanian premier thanked the 300 rebels who handed in their guns on Monday."))
                .contains("RETREAT ACTUAL");
    }

    @Test
    void whatMoneyIsForHasNotCome() {
        assertThat(types("Qatar set aside funds for the disarmament of Chadian rebels."))
                .doesNotContain("RETREAT ACTUAL");
        assertThat(types("Qatar praised the disarmament of the Chadian rebels."))
                .containsExactly("SUPPORT ACTUAL");
    }

    @Test
    void whatIsTalkedAboutHasNotCome() {
        assertThat(types("Togolese and Malian envoys held talks on the withdrawal of Togolese troops."))
                .doesNotContain("RETREAT ACTUAL");
        assertThat(types("The withdrawal of Togolese troops from Mali ended on Friday."))
                .containsExactly("RETREAT ACTUAL");
    }

    @Test
    void thanksToComeAreNone() {
        assertThat(types("\"Nigeria will thank Ghana for this one day,\" the minister said."))
                .isEmpty();
        assertThat(types("Nigeria thanked Ghana for the medicine on Friday.")).containsExactly("SUPPORT ACTUAL");
    }

    @Test
    void envoyIsSummonedOnce() {
        assertThat(types("The Philippines summoned the Chinese ambassador on Monday to protest."))
                .containsExactly("ACCUSE ACTUAL");
    }

    @Test
    void planeThatBringsTentsIsNoForce() {
        assertThat(types("A French military plane carrying tents landed in Lebanon on Friday."))
                .containsExactly("AID ACTUAL");
    }
}
