package org.nuncio.mention.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nuncio.toy.World;

/** The country that a dateline stands for. */
class DatelineCountryTest {
    @Test
    void townInCapitals() {
        assertThat(DatelineCountry.of(World.GAZETTEER, "KELSTADT")).contains("BBB");
    }

    @Test
    void townAsItIsWritten() {
        assertThat(DatelineCountry.of(World.GAZETTEER, "Kelstadt")).contains("BBB");
    }

    @Test
    void capital() {
        assertThat(DatelineCountry.of(World.GAZETTEER, "SUDHAVEN")).contains("BBB");
    }

    @Test
    void countryAfterItsTown() {
        assertThat(DatelineCountry.of(World.GAZETTEER, "NOWHERE, Norlandia")).contains("AAA");
    }

    @Test
    void twoTownsOfTwoCountriesAreOfNeither() {
        assertThat(DatelineCountry.of(World.GAZETTEER, "Norburg/Sudhaven")).isEmpty();
    }

    @Test
    void twoTownsOfOneCountryAreOfIt() {
        assertThat(DatelineCountry.of(World.GAZETTEER, "Norburg/Tovik")).contains("AAA");
    }

    @Test
    void unknownTownIsOfNoCountry() {
        assertThat(DatelineCountry.of(World.GAZETTEER, "NOWHERE")).isEmpty();
    }
}
