package org.nuncio.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
}
