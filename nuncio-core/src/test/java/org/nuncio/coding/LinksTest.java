package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.toy.World;

/** Day and place that an event takes from a clause linked to its own; the record names the link. */
public class LinksTest {
    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 2, 9);

    /** Each as {@code type day place: links}; {@code -} for what is not told. */
    public static void assertLinked(String text, String... expected) {
        assertThat(World.report(text, PUBLISHED).events())
                .extracting(LinksTest::shown)
                .containsExactly(expected);
    }

    private static String shown(CodedEvent event) {
        List<String> links = event.reason().actors().stream()
                .filter(a -> a.startsWith("date by") || a.startsWith("place by"))
                .map(a -> a.replaceAll(" of e\\w{12}", ""))
                .toList();
        String day = event.date() == null || event.date().value() == null
                ? "-"
                : event.date().value().toString().substring("2022-".length());
        String place = event.place() == null ? "-" : event.place().place().name();
        return event.type() + " " + day + " " + place + (links.isEmpty() ? "" : ": " + String.join(", ", links));
    }

    @Test
    void whatTheActorAnnouncesIsOfThatDay() {
        assertLinked(
                "Norlandia said on Monday that it was withdrawing its troops from Ostmark.",
                "RETREAT 02-07 Ostmark: date by announcement");
    }

    @Test
    void whatOthersTellIsOfNoDay() {
        assertLinked("Sudmark said on Monday that Norlandia had shelled Ostmark.", "ASSAULT - -");
    }

    @Test
    void whoIsSanctionedIsNotThePlace() {
        assertLinked("Norlandia imposed sanctions on Ostmark.", "SANCTION - -");
        assertLinked("Norlandia imposed sanctions on a bank in Ostwick.", "SANCTION - Ostwick");
    }

    @Test
    void whatIsAskedForIsOfThatPlace() {
        assertLinked("Norlandia urged Sudmark to return to Ostwick on Monday.", "REQUEST - Ostwick: place by plan");
    }

    @Test
    void leadersOfStatesAreNotWhereTheyAreMet() {
        assertLinked("Karl Holmquist met the presidents of Sudmark and Ostmark.", "CONSULT - -");
        assertLinked("Karl Holmquist met the president of Sudmark in Ostwick.", "CONSULT - Ostwick");
    }

    @Test
    void joinedClausesOfThePastShareTheirDay() {
        assertLinked(
                "Rebels shelled Sudmark on Monday, and three Norlandian soldiers were killed by Ostmark.",
                "ASSAULT 02-07 -",
                "ASSAULT 02-07 -: date by coordination");
    }

    @Test
    void whatStandsLastHoldsForBothVerbs() {
        assertLinked(
                "Norlandia attacked Sudmark and sanctioned Ostmark in Tovik on Monday.",
                "ASSAULT 02-07 Tovik: date by coordination, place by coordination",
                "SANCTION 02-07 Tovik");
    }

    @Test
    void whatHasHappenedSinceHasNoPartInThatDay() {
        assertLinked(
                "Rebels shelled Sudmark on Monday, and three Norlandian soldiers have been killed by Ostmark.",
                "ASSAULT 02-07 -",
                "ASSAULT - -");
    }

    @Test
    void whatGoesOnMeanwhileIsOfTheSameDay() {
        assertLinked(
                "On Monday, Anna Brandt met Tomas Varga in Ostwick, while Norlandian troops shelled Kelstadt.",
                "CONSULT 02-07 Ostwick",
                "ASSAULT 02-07 Kelstadt: date by same-time");
    }

    @Test
    void whereThoseAreWhoAreStruckIsThePlace() {
        assertLinked(
                "Norlandian troops attacked rebels who had gathered near Kelstadt.",
                "ASSAULT - Kelstadt: place by whereabouts");
    }

    @Test
    void notOneIsNone() {
        World.assertCodes("Not one Sudmarkian soldier was killed by Norlandia.", "ASSAULT AAA > BBB NEGATED");
    }

    @Test
    void whatIsSaidIsSaidWhereTheSpeakerIs() {
        assertLinked(
                "Norlandia's president, speaking in Ostmark, accused Sudmark of fraud.",
                "ACCUSE - Ostmark: place by speaker");
    }

    @Test
    void whereTheSpeakerWasBornIsNotWhereItIsSaid() {
        assertLinked("Norlandia's president, who was born in Ostmark, accused Sudmark of fraud.", "ACCUSE - -");
    }

    @Test
    void whatIsSaidInTheSameBreathIsOfTheSameDay() {
        assertLinked(
                "Norlandia on Monday shelled Sudmark and said that it would shell Ostmark.",
                "ASSAULT 02-07 -",
                "THREATEN 02-07 -: date by announcement");
    }

    @Test
    void whatAnotherSaysIsNot() {
        assertLinked(
                "Norlandia on Monday shelled Sudmark, and Ostmark said that it would shell Norlandia.",
                "ASSAULT 02-07 -",
                "THREATEN - -");
    }

    @Test
    void callInWhichItWasSaidIsOfTheSameDay() {
        assertLinked(
                "Norlandia condemned Sudmark on Monday in a phone call with Ostmark.",
                "ACCUSE 02-07 -",
                "CONSULT 02-07 -: date by occasion");
    }

    @Test
    void callBeforeItIsNot() {
        assertLinked(
                "Norlandia condemned Sudmark on Monday after a phone call with Ostmark.",
                "ACCUSE 02-07 -",
                "CONSULT - -");
    }

    @Test
    void battleIsWhereItIsFoughtFor() {
        assertLinked(
                "Three Norlandian soldiers were killed by Sudmark in the battle for Kelstadt.", "ASSAULT - Kelstadt");
    }

    @Test
    void whatWasDemandedIsOfTheDayBefore() {
        assertLinked("The release was demanded on Monday by Norlandia.", "REQUEST 02-07 -");
    }

    @Test
    void whoFollowedSuitHasADayOfHisOwn() {
        assertLinked(
                "Norlandia shelled Ostmark on Monday, and Sudmark followed suit on Tuesday.",
                "ASSAULT 02-07 -",
                "ASSAULT 02-08 -");
    }

    @Test
    void whereABattleWasIsWhereItsDeadFell() {
        assertLinked(
                "Three Sudmarkian soldiers were killed by Norlandia in the battle for Kelstadt.", "ASSAULT - Kelstadt");
        assertLinked("Three Sudmarkian soldiers were killed by Norlandia in the battle for peace.", "ASSAULT - -");
    }

    @Test
    void whereSomebodyWasLeavingHeWasAttacked() {
        assertLinked(
                "Norlandia attacked Sudmarkian rebels as they were leaving Kelstadt.",
                "ASSAULT - Kelstadt: place by same-time");
        assertLinked("Norlandia attacked Sudmarkian rebels as the king was leaving Kelstadt.", "ASSAULT - -");
    }

    @Test
    void someOfThoseWhoWereThereWereThere() {
        assertLinked(
                "Rebels gathered in Tovik, and some of the rebels attacked Sudmark.",
                "ASSAULT - Tovik: place by coordination");
        assertLinked("Rebels gathered in Tovik, and the king attacked Sudmark.", "ASSAULT - -");
    }

    @Test
    void whereABoatWasUnderWayItWasAttacked() {
        assertLinked(
                "Norlandia attacked a boat carrying Sudmarkian rebels off Tovik.",
                "ASSAULT - Tovik: place by participle");
        assertLinked("Norlandia attacked Sudmarkian rebels planning raids in Tovik.", "ASSAULT - -");
    }

    @Test
    void whereThoseWereSeizedWhoAreFreedIsNotWhereTheyAreFreed() {
        assertLinked("Norlandia freed Sudmarkian rebels who had been shelled near Kelstadt.", "RETREAT - -");
    }

    @Test
    void whatATownSufferedIsThere() {
        assertLinked(
                "Anna Brandt spoke of Kelstadt, which Norlandian troops have shelled.",
                "ASSAULT - Kelstadt: place by relative");
    }

    @Test
    void placeBeforeWhereIsThatOfItsClause() {
        assertLinked(
                "Rebels gathered at their camp in Kelstadt, where they attacked Norlandian troops.",
                "ASSAULT - Kelstadt");
    }

    @Test
    void dayBeforeTheFirstVerbHoldsForTheSecond() {
        assertLinked(
                "Norlandia on Monday shelled Sudmark and urged Ostmark to wait.", "ASSAULT 02-07 -", "REQUEST 02-07 -");
    }

    @Test
    void dayOfThePastIsNotThatOfTheFuture() {
        assertLinked(
                "Norlandia on Monday urged Sudmark to wait and will meet Ostmark.",
                "REQUEST 02-07 -",
                "AGREE - Ostmark");
    }

    @Test
    void whatWasDoneWhereTheyMetWasThatDay() {
        assertLinked(
                "On Monday rebels marched to Ostwick, where they shelled Norlandian soldiers.",
                "ASSAULT 02-07 Ostwick: date by scene");
    }

    @Test
    void clausesThatAreHoursApartAreOfOneDay() {
        assertLinked(
                "Norlandia shelled Sudmark late on Monday, hours after Ostmark shelled rebels.",
                "ASSAULT 02-07 -",
                "ASSAULT 02-07 -: date by same-time");
        assertLinked(
                "Rebels shelled Ostwick shortly before Norlandia shelled Sudmark on Monday.",
                "ASSAULT 02-07 Ostwick: date by same-time",
                "ASSAULT 02-07 -");
        assertLinked(
                "Norlandia shelled Sudmark on Monday, weeks after Ostmark shelled rebels.",
                "ASSAULT 02-07 -",
                "ASSAULT - -");
        assertLinked(
                "Days before Norlandia shelled Sudmark on Monday, Ostmark shelled rebels.",
                "ASSAULT 02-07 -",
                "ASSAULT - -");
    }

    @Test
    void whatOthersSayOfADeedIsOfItsDayOnlyWhereThatOpensTheSentence() {
        assertLinked(
                "Norlandia shelled Sudmark on Monday, and Ostmark urged rebels to wait.",
                "ASSAULT 02-07 -",
                "REQUEST - -");
        assertLinked(
                "On Monday Norlandia shelled Sudmark, and Ostmark urged rebels to wait.",
                "ASSAULT 02-07 -",
                "REQUEST 02-07 -: date by coordination");
    }

    @Test
    void dayOfTheSecondVerbAloneStandsBetweenTheTwo() {
        assertLinked(
                "Norlandia shelled Sudmark and on Monday urged Ostmark to wait.", "ASSAULT - -", "REQUEST 02-07 -");
    }

    @Test
    void whoMeetsOnADayDecidesThen() {
        assertLinked(
                "The presidents of Sudmark and Ostmark, meeting in Ostwick on Monday, slept and shelled Norlandia.",
                "CONSULT 02-07 Ostwick",
                "ASSAULT 02-07 -: date by participle");
    }

    @Test
    void whatTheMinisterSaidLaterIsNotTheDayOfTheDeed() {
        assertLinked("Norlandia shelled Sudmark, and said on Monday that it was calm.", "ASSAULT - -");
    }

    @Test
    void dayOfWhatIsAskedForIsNotThatOfTheAsking() {
        assertLinked("Norlandia urged Sudmark to meet its envoys on Friday.", "REQUEST - -");
        assertLinked("Norlandia on Monday urged Sudmark to meet its envoys.", "REQUEST 02-07 -");
    }

    @Test
    void whoPressesIsNotWhereItIsFelt() {
        assertLinked("Norlandia urged Ostmark to resist pressure from Sudhaven.", "REQUEST - -");
    }

    @Test
    void whereMinistersMeetIsWhereTheyDemandIt() {
        assertLinked(
                "Sudmarkian ministers meeting in Tovik urged Norlandia to return on Monday.",
                "CONSULT - Tovik",
                "REQUEST - Tovik: place by speaker");
    }

    @Test
    void placeThatOpensTheSentenceIsThatOfItsSubjectToo() {
        assertLinked(
                "In Tovik, rebels who attacked Norlandian troops were freed by Sudmark.",
                "ASSAULT - Tovik: place by relative",
                "RETREAT - Tovik");
        assertLinked(
                "Rebels who attacked Norlandian troops were freed by Sudmark in Tovik.",
                "ASSAULT - -",
                "RETREAT - Tovik");
    }
}
