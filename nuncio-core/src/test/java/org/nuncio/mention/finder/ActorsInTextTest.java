package org.nuncio.mention.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.toy.World;

/** Who is meant, by name, title, role, surname, pronoun or other words. */
class ActorsInTextTest {
    private static final String DAY = "2022-02-09";

    /** The actors of the last sentence, each as {@code words: name label office by rule}; places are left out, and words within the words of another. */
    private static void assertActors(@Nullable String day, String text, String... expected) {
        assertThat(actors(day, text)).as(text).containsExactly(expected);
    }

    private static List<String> actors(@Nullable String day, String text) {
        Mentions mentions = World.mentions(text, day == null ? null : LocalDate.parse(day));
        List<Sentence> sentences = World.sentences(text);
        List<String> shown = new ArrayList<>();
        List<ActorMention> all = mentions.actorsIn(sentences.get(sentences.size() - 1));
        for (ActorMention mention : all) {
            boolean part = all.stream()
                    .anyMatch(m -> m.span().length() > mention.span().length()
                            && m.span().contains(mention.span()));
            if (!part && mention.actor().kind() != Actor.Kind.PLACE) {
                String office = mention.actor().office() == null
                        ? ""
                        : " " + mention.actor().office();
                shown.add(mention.span().cut(text) + ": " + mention.actor().name() + " "
                        + mention.actor().label() + office + " by " + mention.rule());
            }
        }
        return shown;
    }

    @Test
    void stateByItsName() {
        assertActors(null, "Norlandia waited.", "Norlandia: Norlandia AAA by name");
    }

    @Test
    void stateByItsCapital() {
        assertActors(null, "Sudhaven waited.", "Sudhaven: Sudmark BBB by name");
    }

    @Test
    void organisationByItsName() {
        assertActors(null, "The Concord waited.", "The Concord: Concord CON by name");
    }

    @Test
    void personByNameHasTheOfficeOfTheDay() {
        assertActors(DAY, "Anna Brandt waited.", "Anna Brandt: Anna Brandt AAA/GOV foreign minister by name");
    }

    @Test
    void whoHoldsAnOfficeIsCalledByIt() {
        assertActors(
                DAY,
                "Anna Brandt waited. The foreign minister waited.",
                "The foreign minister: Anna Brandt AAA/GOV foreign minister by anaphor");
        assertThat(actors(DAY, "Anna Brandt waited. The prime minister waited."))
                .noneMatch(actor -> actor.contains("Anna Brandt"));
    }

    @Test
    void whoIsOnlyEverCalledByASurnameStaysTheSame() {
        assertActors(
                DAY,
                "Mr. Orta, the interior minister of Sudmark, waited. Mr. Orta slept.",
                "Mr. Orta: Orta BBB/GOV minister by surname");
    }

    @Test
    void personByNameHasNoOfficeWithoutADay() {
        assertActors(null, "Anna Brandt waited.", "Anna Brandt: Anna Brandt AAA/GOV by name");
    }

    @Test
    void formerHolderHasNoOffice() {
        assertActors(DAY, "Karl Holmquist waited.", "Karl Holmquist: Karl Holmquist AAA by name");
    }

    @Test
    void titleWithoutANameIsItsHolderOfTheDay() {
        assertActors(
                DAY,
                "The Norlandian president waited.",
                "The Norlandian president: Greta Lundberg AAA/GOV president by role");
    }

    @Test
    void titleWithoutANameWasAnotherHolderBefore() {
        assertActors(
                "2019-02-09",
                "The Norlandian president waited.",
                "The Norlandian president: Karl Holmquist AAA/GOV president by role");
    }

    @Test
    void titleWithoutANameKeepsItsWordsWithoutADay() {
        assertActors(
                null,
                "The Norlandian president waited.",
                "The Norlandian president: The Norlandian president AAA/GOV president by role");
    }

    @Test
    void titleWithTheStateAfterIt() {
        assertActors(
                DAY,
                "The foreign minister of Sudmark waited.",
                "The foreign minister: Tomas Varga BBB/GOV foreign minister by role",
                "Sudmark: Sudmark BBB by name");
    }

    @Test
    void formerPresidentIsNotThePresident() {
        assertActors(
                DAY,
                "The former Norlandian president waited.",
                "The former Norlandian president: The former Norlandian president AAA/GOV by role");
    }

    @Test
    void surnameOfAHolderIsEnoughOnADay() {
        assertActors(DAY, "Brandt waited.", "Brandt: Anna Brandt AAA/GOV foreign minister by surname");
    }

    @Test
    void surnameOfSomebodyNamedBeforeIsEnough() {
        assertActors(null, "Anna Brandt slept. Brandt waited.", "Brandt: Anna Brandt AAA/GOV by surname");
    }

    @Test
    void unknownSurnameIsNobodyOfTheTables() {
        assertActors(DAY, "Mr Smith waited.", "Mr Smith: Mr Smith - by entity");
    }

    @Test
    void ministerIsTheOneNamedBefore() {
        assertActors(
                DAY,
                "The Norlandian foreign minister visited Ostmark. The minister waited.",
                "The minister: Anna Brandt AAA/GOV foreign minister by anaphor");
    }

    @Test
    void ministerOfNobodyStaysOpen() {
        assertActors(DAY, "The minister waited.", "The minister: The minister -/GOV by role");
    }

    @Test
    void sheIsTheWomanNamedBefore() {
        assertActors(null, "Anna Brandt met Tomas Varga. She waited.", "She: Anna Brandt AAA/GOV by pronoun");
    }

    @Test
    void heIsTheManNamedBefore() {
        assertActors(null, "Anna Brandt met Tomas Varga. He waited.", "He: Tomas Varga BBB/GOV by pronoun");
    }

    @Test
    void heOfNobodyIsNobody() {
        assertActors(null, "He waited.");
    }

    @Test
    void itIsTheStateNamedBefore() {
        assertActors(null, "Norlandia met Anna Brandt. It waited.", "It: Norlandia AAA by pronoun");
    }

    @Test
    void heWhoIsSaidToDoItIsWhoSaysIt() {
        assertActors(
                null,
                "Tomas Varga said that he met Anna Brandt.",
                "Tomas Varga: Tomas Varga BBB/GOV by name",
                "he: Tomas Varga BBB/GOV by pronoun",
                "Anna Brandt: Anna Brandt AAA/GOV by name");
    }

    @Test
    void theyAreThoseNamedBeforeInTheSentence() {
        assertActors(
                null,
                "Anna Brandt and Tomas Varga said they waited.",
                "Anna Brandt: Anna Brandt AAA/GOV by name",
                "Tomas Varga: Tomas Varga BBB/GOV by name",
                "they: Anna Brandt AAA/GOV by pronoun",
                "they: Tomas Varga BBB/GOV by pronoun");
    }

    @Test
    void theyAreThePluralNamedBefore() {
        assertActors(
                null,
                "Sudmarkian rebels attacked Norlandia. They waited.",
                "They: Sudmarkian rebels BBB/REB by pronoun");
    }

    @Test
    void bothSidesAreTheLastTwo() {
        assertActors(
                null,
                "Norlandia and Sudmark held talks. Both sides waited.",
                "Both sides: Norlandia AAA by anaphor",
                "Both sides: Sudmark BBB by anaphor");
    }

    @Test
    void bothSidesOfNothingAreNobody() {
        assertActors(null, "Both sides waited.");
    }

    @Test
    void counterpartHoldsTheSameOfficeOfTheOtherState() {
        assertActors(
                DAY,
                "Anna Brandt met her Sudmarkian counterpart.",
                "Anna Brandt: Anna Brandt AAA/GOV foreign minister by name",
                "her Sudmarkian counterpart: Tomas Varga BBB/GOV foreign minister by anaphor");
    }

    @Test
    void oppositeNumberIsACounterpart() {
        assertThat(actors(null, "Anna Brandt met her Sudmarkian opposite number."))
                .anyMatch(a -> a.startsWith("her Sudmarkian opposite number:") && a.contains("BBB/GOV"));
    }

    @Test
    void counterpartWithoutADayKeepsItsWords() {
        assertThat(actors(null, "Anna Brandt met her Sudmarkian counterpart."))
                .last()
                .asString()
                .isEqualTo("her Sudmarkian counterpart: her Sudmarkian counterpart BBB/GOV by anaphor");
    }

    @Test
    void troopsOfAState() {
        assertActors(null, "Norlandian troops waited.", "Norlandian troops: Norlandian troops AAA/MIL by role");
    }

    @Test
    void policeAreThoseOfTheTown() {
        assertActors(null, "Police in Kelstadt waited.", "Police: Police BBB/COP by role");
    }

    @Test
    void spokesmanOfAnOrganisation() {
        assertActors(
                null,
                "A spokesman for the Concord waited.",
                "A spokesman: A spokesman CON/GOV by role",
                "the Concord: Concord CON by name");
    }

    @Test
    void spokesmanOfRebelsIsNoGovernment() {
        assertActors(
                null,
                "Sudmarkian rebels waited. Their spokesman waited.",
                "Their spokesman: Their spokesman BBB/REB by role");
    }

    @Test
    void backedRebelsAreNotTheirBackers() {
        assertActors(
                null,
                "Sudmarkian-backed rebels waited.",
                "Sudmarkian-backed rebels: Sudmarkian-backed rebels -/REB by setting");
    }

    @Test
    void aTableIsNobody() {
        assertActors(DAY, "The table broke.");
    }

    @Test
    void bothSidesAreNotWhoAsksThem() {
        assertActors(
                null,
                "Norlandia fought Sudmark. The Concord asked both sides to stop.",
                "The Concord: Concord CON by name",
                "both sides: Norlandia AAA by anaphor",
                "both sides: Sudmark BBB by anaphor");
    }

    @Test
    void bothSidesAreTheTwoThatTheReportIsAbout() {
        assertActors(
                null,
                "Norlandia shelled Sudmark. Sudmark fought Norlandia. Ostmark praised Norlandia. The Concord asked both sides to stop.",
                "The Concord: Concord CON by name",
                "both sides: Norlandia AAA by anaphor",
                "both sides: Sudmark BBB by anaphor");
    }

    @Test
    void theTwoMinistersArePersons() {
        assertActors(
                DAY,
                "Anna Brandt flew to Ostmark to see Tomas Varga. The two ministers waited.",
                "The two ministers: Anna Brandt AAA/GOV foreign minister by anaphor",
                "The two ministers: Tomas Varga BBB/GOV foreign minister by anaphor");
    }

    @Test
    void theyAreThoseWhoSaySoTogether() {
        assertActors(
                null,
                "Norlandia and Ostmark said they would wait.",
                "Norlandia: Norlandia AAA by name",
                "Ostmark: Ostmark CCC by name",
                "they: Norlandia AAA by pronoun",
                "they: Ostmark CCC by pronoun");
    }

    @Test
    void himselfIsTheSubject() {
        assertActors(
                null,
                "Viktor Sorel waited. Karl Holmquist hid himself.",
                "Karl Holmquist: Karl Holmquist AAA/GOV by name",
                "himself: Karl Holmquist AAA/GOV by pronoun");
    }

    @Test
    void whoseTroopsAreThoseOfTheStateBefore() {
        assertActors(
                null,
                "Ostmark, whose troops were shelled by Norlandia, waited.",
                "Ostmark: Ostmark CCC by name",
                "whose troops: whose troops CCC/MIL by role",
                "Norlandia: Norlandia AAA by name");
    }

    @Test
    void theGovernmentIsThatOfTheStateThatTheReportIsAbout() {
        assertActors(
                null,
                "Sudmark burned. Rebels left Sudhaven for Kelstadt. Norlandia waited. The government waited.",
                "The government: Sudmark BBB/GOV by anaphor");
    }

    @Test
    void theTwoPresidentsAreTwoPersons() {
        assertActors(
                null,
                "Anna Brandt met Tomas Varga in Ostwick. The two ministers waited.",
                "The two ministers: Anna Brandt AAA/GOV by anaphor",
                "The two ministers: Tomas Varga BBB/GOV by anaphor");
    }

    @Test
    void twoMinistersAreNotThoseNamedBefore() {
        assertActors(
                null,
                "Anna Brandt met Tomas Varga in Ostwick. Two ministers waited.",
                "Two ministers: Two ministers -/GOV by role");
    }

    @Test
    void theTitleIsOfWhoeverIsNamedWhereThereIsNoDay() {
        assertActors(
                null,
                "Anna Brandt slept. The Norlandian foreign minister waited.",
                "The Norlandian foreign minister: Anna Brandt AAA/GOV foreign minister by role");
    }

    @Test
    void aTimeBeforeTheOwnerIsNoPartOfTheName() {
        assertActors(
                null,
                "Earlier in the week Norlandia's army waited.",
                "Norlandia's army: Norlandia's army AAA/MIL by role");
    }
}
