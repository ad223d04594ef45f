package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** Places whose name stands before what they are; with our own entries. */
@Tag("models")
class NamedPlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya closed its Namanga border post on Monday. | COERCE [KEN][] 2024-03-11 in Namanga border post",
                "Iraqi troops stormed the Habbaniya air base on Monday. | ASSAULT [IRQ/MIL][] 2024-03-11 in Habbaniya air base",
                "Nine Kenyan activists were freed from Mombasa's main prison on Monday. | RETREAT [KEN/GOV][KEN/CVL] 2024-03-11 in Mombasa",
                "France raised the matter with Chad at the Cannes summit on Monday. | CONSULT [FRA][TCD] 2024-03-11 in Cannes",
                "Lima police were put on alert on Monday. | MOBILIZE [PER/COP][] 2024-03-11 in Lima",
                "Ambassadors of NATO, meeting in Brussels on Monday, imposed sanctions on Chad. | SANCTION [NATO/GOV][TCD] 2024-03-11 in Brussels",
                "Russia's president, speaking at a forum in Sochi, accused Chad of lies. | ACCUSE [RUS/GOV][TCD] in Sochi"
            })
    void areWhereItWas(String text, String event) {
        assertThat(OurRules.shown(text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iraqi troops stormed the offices of the Harwood Post on Monday. | Harwood",
                "France condemned Chad after the Cannes summit. | Cannes",
                "Kenya freed nine activists from Mombasa on Monday. | Mombasa"
            })
    void areNoneOtherwise(String text, String place) {
        assertThat(OurRules.shown(text)).isNotEmpty().noneMatch(e -> e.endsWith("in " + place));
    }
}
