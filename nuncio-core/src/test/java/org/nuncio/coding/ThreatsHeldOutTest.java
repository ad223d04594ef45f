package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.toy.OurRules;

/** Threats that stand under a condition, between commas, in a passive, or are only weighed. */
@Tag("models")
class ThreatsHeldOutTest {
    private static List<String> codes(String text) {
        return OurRules.events(text).stream()
                .map(e -> e.type() + "/" + String.join("+", e.modes()) + " "
                        + e.actors().get(0).actor().code() + " " + e.status())
                .toList();
    }

    @Test
    void whatIsSaidBetweenCommasIsSaid() {
        assertThat(codes("Any attack, Iran warned, would bring a crushing response."))
                .containsExactly("THREATEN/ IRN CONDITIONAL");
    }

    @Test
    void conditionBeforeTheSayingIsPartOfTheThreat() {
        assertThat(codes("Unless it freed the poet, Chad said, Togo would be expelled."))
                .containsExactly("THREATEN/expel TCD CONDITIONAL");
    }

    @Test
    void whateverOneSideDoesAgainstAProvocationIsAThreat() {
        assertThat(codes("Kenya said it would turn off the pumps unless Uganda freed the fishermen."))
                .contains("THREATEN/relations KEN CONDITIONAL");
    }

    @Test
    void whatIsDoneOutOfKindnessIsNone() {
        assertThat(codes("Kenya said it would feed the villagers if the harvest failed."))
                .noneMatch(e -> e.startsWith("THREATEN"));
    }

    @Test
    void troopsThatAnswerAnAttackAreAThreat() {
        assertThat(codes("Chad will send troops to Togo if its post is attacked."))
                .contains("THREATEN/violence TCD CONDITIONAL");
    }

    @Test
    void troopsThatAnswerAFloodAreNone() {
        assertThat(codes("Chad will send troops to Togo if the floods persist."))
                .noneMatch(e -> e.startsWith("THREATEN"));
    }

    @Test
    void sanctionsThatAreWeighedAreHeldOut() {
        assertThat(codes("France is considering imposing sanctions on Togo."))
                .containsExactly("THREATEN/relations FRA HYPOTHETICAL");
    }

    @Test
    void aidThatIsWeighedIsHeldOut() {
        assertThat(codes("France is considering sending tents to Togo.")).containsExactly("AGREE/ FRA HYPOTHETICAL");
    }

    @Test
    void whoAnnouncesTheClosureOfABorderClosesIt() {
        assertThat(codes("The border with Poland would be closed from Monday, Belarus said."))
                .containsExactly("THREATEN/restrict BLR FUTURE");
    }

    @Test
    void whoHasNoChoiceButToDoItSaysThatHeWill() {
        assertThat(codes("Turkey will have no choice but to expel the Greek ambassador."))
                .containsExactly("THREATEN/relations TUR FUTURE");
    }

    @Test
    void whoHadNoChoiceDidIt() {
        assertThat(codes("Turkey had no choice but to expel the Greek ambassador."))
                .containsExactly("SANCTION/expel TUR ACTUAL");
    }

    @Test
    void aRightThatIsReservedIsHeldOut() {
        assertThat(codes("France reserves the right to recall its ambassador from Mali."))
                .containsExactly("THREATEN/relations FRA FUTURE");
    }

    @Test
    void harmThatOneSaysOneMayDoIsHeldOut() {
        assertThat(codes("Chad may break off relations with Togo, Chad's president said."))
                .containsExactly("THREATEN/relations TCD HYPOTHETICAL");
        assertThat(codes("Chad may have broken off relations with Togo, Chad's president said."))
                .noneMatch(e -> e.startsWith("THREATEN"));
    }

    @Test
    void billsThatWouldPunishAreHeldOut() {
        assertThat(codes("US senators are writing a bill that would impose sanctions on Togo."))
                .containsExactly("THREATEN/relations USA HYPOTHETICAL");
    }

    @Test
    void anActIsJudgedByTheWordsAroundIt() {
        assertThat(codes("India described the shelling by Pakistan as an act of barbarism."))
                .containsExactly("ACCUSE/disapprove IND ACTUAL");
        assertThat(codes("Norway's prime minister called the drill a small step."))
                .isEmpty();
    }
}
