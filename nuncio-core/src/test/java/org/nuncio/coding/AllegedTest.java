package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** What somebody is accused of, blamed for or kept from, where nothing is known of who accuses or hinders; with our own entries. */
@Tag("models")
class AllegedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana's ministry denies blocking aid and blames the rebels, whom it has designated a terrorist group, for stealing trucks. | stealing",
                "Ghana barred Togolese carriers from flying to Accra. | flying",
                "Ghana closed its border. The Red League accused Chad of shelling villages in Niger. | shelling"
            })
    void isNoEventOfItsOwn(String text, String verb) {
        assertThat(OurRules.events(text))
                .extracting(e -> e.evidence().cut(text))
                .isNotEmpty()
                .noneMatch(words -> words.startsWith(verb));
    }
}
