package org.nuncio.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nuncio.mention.Mentions;
import org.nuncio.toy.World;

class PlaceFinderTest {
    /** Each as {@code words: name country}, in the order in which they are found. */
    private static void assertPlaces(String text, String... expected) {
        Mentions mentions = World.mentions(text, null);
        assertThat(World.sentences(text).stream()
                        .flatMap(s -> mentions.placesIn(s).stream())
                        .map(p -> p.span().cut(text) + ": " + p.place().name() + " "
                                + p.place().country()))
                .containsExactly(expected);
    }

    @Test
    void nameBeforeAKindOfPlaceIsAPlace() {
        assertPlaces("Troops gathered near Ravna prison.", "Ravna prison: Ravna prison null");
        assertPlaces(
                "Norlandia closed its Tornow crossing.",
                "Norlandia: Norlandia AAA",
                "Tornow crossing: Tornow crossing null");
    }

    @Test
    void unknownNameNearWhichSomethingIsIsAPlace() {
        assertPlaces("Shells fell near Ravna.", "Ravna: Ravna null");
        assertPlaces("Shells fell on the village of Ravna.", "Ravna: Ravna null");
    }

    @Test
    void wordsBesideAnUnknownTownTellItsState() {
        assertPlaces("Shells fell on the Sudmarkian village of Ravna.", "Ravna: Ravna BBB");
        assertPlaces("Shells fell on Ravna, a village in Sudmark.", "Sudmark: Sudmark BBB", "Ravna: Ravna BBB");
        assertPlaces(
                "Shells fell on the village of Ravna and on Sudmark.", "Sudmark: Sudmark BBB", "Ravna: Ravna null");
    }

    @Test
    void newTownIsNotTheOldOne() {
        assertPlaces("Shells fell near Kelstadt.", "Kelstadt: Kelstadt BBB");
        assertPlaces("Shells fell near New Kelstadt.", "New Kelstadt: New Kelstadt null");
    }

    @Test
    void otherUnknownNamesAreNone() {
        assertPlaces("The envoy believed in Ravna.");
        assertPlaces("Shells fell near the river.");
        assertPlaces("The envoy spoke at the Ravna Forum.");
    }

    @Test
    void campIsTheOneNamedBefore() {
        assertPlaces(
                "Troops gathered near Ravna camp. The envoy handed out bread at the camp.",
                "Ravna camp: Ravna camp null",
                "the camp: Ravna camp null");
        assertPlaces("The envoy handed out bread at the camp.");
    }

    @Test
    void countryIsTheStateNamedLast() {
        assertPlaces(
                "Norlandia shelled Sudmark. Fear spread across the country.",
                "Norlandia: Norlandia AAA",
                "Sudmark: Sudmark BBB",
                "the country: Sudmark BBB");
    }

    @Test
    void unknownNameWhereSomethingIsCarriedStandsOrIsFoughtOverIsAPlace() {
        assertPlaces("The troops were flown to Bagrana on Monday.", "Bagrana: Bagrana null");
        assertPlaces("Rebels shelled army positions at Tarhala.", "Tarhala: Tarhala null");
        assertPlaces("Ten soldiers were killed in the battle for Konnari.", "Konnari: Konnari null");
    }

    @Test
    void officesIdeasAndThoseWhoAreTrustedAreNoPlaces() {
        assertPlaces("He resigned from his position at Harwood.");
        assertPlaces("The party lost the battle for Brexitland.");
        assertPlaces("Investors lost confidence in Zumari.");
    }

    @Test
    void landmarksAndNumberedSitesArePlaces() {
        assertPlaces("Police fired on miners at the Devil's Elbow.", "Devil's Elbow: Devil's Elbow null");
        assertPlaces("Nine guards were killed at Petrocorp's Station 6.", "Station 6: Station 6 null");
        assertPlaces("Protesters seized the House of Friendship.", "House of Friendship: House of Friendship null");
        assertPlaces("Police attacked marchers near the Phan Fo bridge.", "Phan Fo bridge: Phan Fo bridge null");
    }

    @Test
    void housesOfDeputiesAndQuartersOfTheYearAreNone() {
        assertPlaces("The House of Representatives met.");
        assertPlaces("Profit rose in the March quarter.");
    }

    @Test
    void townWithAWordMoreIsTheOneNamedBefore() {
        assertPlaces(
                "Troops gathered in Tovik. Shells fell on the lakeside town.",
                "Tovik: Tovik AAA",
                "the lakeside town: Tovik AAA");
        assertPlaces("Troops gathered in Tovik. Shells fell on the next town.", "Tovik: Tovik AAA");
        assertPlaces("Shells fell on the lakeside town.");
    }

    @Test
    void borderIsTheOneNamedBeforeOrAsItIsWritten() {
        assertPlaces(
                "Troops gathered near the Sudmarkian border. Shells fell along the border.",
                "the Sudmarkian border: Sudmarkian border BBB",
                "the border: Sudmarkian border BBB");
        assertPlaces("Troops gathered in the south.", "the south: the south null");
        assertPlaces("The border was closed.");
        assertPlaces("Troops gathered on the border of the garden.");
    }

    @Test
    void borderWithAStateIsOfNoCountry() {
        assertPlaces(
                "Norlandia sent troops to its frontier with Ostmark.",
                "Norlandia: Norlandia AAA",
                "its frontier: Ostmarker frontier null");
        assertPlaces("Norlandia sent troops with Ostmark.", "Norlandia: Norlandia AAA", "Ostmark: Ostmark CCC");
    }

    @Test
    void placeThatIsSaidToBeATownOrToBeWildIsOne() {
        assertPlaces("Troops retook Omdur, a town of herders.", "Omdur: Omdur null");
        assertPlaces("Troops hid in the jungles of Guavar.", "Guavar: Guavar null");
        assertPlaces("Troops thanked Omdur, a friend of herders.");
    }

    @Test
    void baseOfAGarrisonTownIsThere() {
        assertPlaces(
                "Rebels overran the garrison town of Tovik. Soldiers fled from the base.",
                "Tovik: Tovik AAA",
                "the base: Tovik AAA");
        assertPlaces("Rebels overran the town of Tovik. Soldiers fled from the base.", "Tovik: Tovik AAA");
    }

    @Test
    void continentIsAPlaceOnlyWhereSomethingIsWithinIt() {
        assertPlaces("The envoys met in Europe.", "Europe: Europe null");
        assertPlaces("The envoy accused Europe.");
    }

    @Test
    void whatHasANameAndAnArticleIsALandmarkNearWhichThingsHappen() {
        assertPlaces("Police fired on miners near the Orpheum on Saturday.", "Orpheum: Orpheum null");
        assertPlaces("Police fired on miners outside the Ministry on Saturday.");
        assertPlaces("Police fired on miners near the Warden of Prisons.");
    }

    @Test
    void townOfACourtIsWhereItSits() {
        assertPlaces("A Kelstadt tribunal convicted two soldiers.", "Kelstadt tribunal: Kelstadt BBB");
        assertPlaces("A Sudmark tribunal convicted two soldiers.");
    }
}
