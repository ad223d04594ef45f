package org.nuncio.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nuncio.mention.Mentions;
import org.nuncio.toy.World;

/** Tovik is a small town of Norlandia, which borders Sudmark but not Ostmark. */
class StrangeTownsTest {
    /** The places of the text, each as {@code name country}. */
    private static void assertPlaces(String text, String... expected) {
        Mentions mentions = World.mentions(text, null);
        assertThat(World.sentences(text).stream().flatMap(s -> mentions.placesIn(s).stream()))
                .extracting(p -> p.place().name() + " " + p.place().country())
                .containsExactly(expected);
    }

    @Test
    void bridgeWithTheNameOfATownFarAwayIsInNoCountry() {
        assertPlaces(
                "Ostmark's army left Ostwick and took the Tovik bridge.",
                "Ostmark CCC",
                "Ostwick CCC",
                "Tovik bridge null");
    }

    @Test
    void townOfACountryThatIsNamedElsewhereIsInIt() {
        assertPlaces(
                "Norlandia asked Ostmark for help. Troops moved into Tovik.",
                "Norlandia AAA",
                "Ostmark CCC",
                "Tovik AAA");
    }

    @Test
    void townOfANeighbourIsInIt() {
        assertPlaces("Sudmark sent troops from Sudhaven to Tovik.", "Sudmark BBB", "Sudhaven BBB", "Tovik AAA");
    }

    @Test
    void townOfWhichNothingElseTellsIsInItsCountry() {
        assertPlaces("Troops moved into Tovik.", "Tovik AAA");
    }

    @Test
    void largeTownIsKnownWithoutItsCountry() {
        assertPlaces("Ostmark's envoys flew from Ostwick to Norburg.", "Ostmark CCC", "Ostwick CCC", "Norburg AAA");
    }
}
