package org.nuncio.coding.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** Where an event was by words that stand farther off; with our own entries. */
@Tag("models")
class WhereaboutsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thai soldiers left Mae Sot, on the border with Myanmar. | RETREAT [THA/MIL][] in Mae Sot",
                "Visiting Ankara, Georgia's foreign minister accused Russia of meddling in Georgia's affairs. | ACCUSE [GEO/GOV][RUS] in Ankara",
                "Ethiopia and Eritrea fought over the town of Badme. | ASSAULT [ETH, ERI][] in Badme",
                "Malian soldiers on a mission in Mopti region came under fire. | ASSAULT [][MLI/MIL] in Mopti region",
                "Sudan deported three Chadians to South Sudan. | COERCE [SDN][TCD/CVL] in South Sudan",
                "Bombs went off in the northern city of Kano. Nigerian police arrested six men. | COERCE [NGA/COP][NGA/CVL] in Kano"
            })
    void placeIsOfTheEvent(String text, String event) {
        assertThat(OurRules.shown(text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad accused Sudan of interfering in Chad's elections. | ACCUSE [TCD][SDN]",
                "ACCRA, March 14 - At least nine Ghanaians were killed in clashes, a day after troops took control of Tamale. | ASSAULT [][GHA/CVL]",
                "Sudan deported three Chadians to South Sudan. Four Sudanese were killed by police. | ASSAULT [SDN/COP][SDN/CVL]"
            })
    void otherPlacesAreNot(String text, String event) {
        assertThat(OurRules.shown(text)).contains(event);
    }
}
