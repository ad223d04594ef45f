package org.nuncio.coding.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.toy.OurRules;

/** Judgements in quotation marks, where any word within them may judge; with our own entries. */
@Tag("models")
class QuotedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Peru called the Bolivian law \"a licence to torture\". | ACCUSE [PER][BOL]",
                "Kenya described the Ugandan decree as \"a coat for a scarecrow\". | ACCUSE [KEN][UGA]",
                "Kenya told the council that the Ugandan raid was an act of \"state banditry\". | ACCUSE [KEN][UGA]",
                "Kenya said it was unacceptable that Uganda had closed the lake. | ACCUSE [KEN][UGA]",
                "Chadian jets bombed a camp in Mali. Malian ministers called it \"a knife in the back\". | ACCUSE [MLI/GOV][TCD]"
            })
    void blame(String text, String event) {
        assertThat(OurRules.shown(text)).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru called the Bolivian law \"a brave beginning\".",
                "Kenya described the Ugandan plan as \"the end of the massacres\".",
                "Chad called the raid on the Libyan consulate \"a fine piece of work\".",
                "Peru said \"the Bolivian farmers know what torture is\".",
                "Kenya said it was unacceptable that people had been taken hostage in Uganda."
            })
    void orNone(String text) {
        assertThat(OurRules.shown(text)).noneMatch(event -> event.startsWith("ACCUSE"));
    }
}
