package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.toy.OurRules;

/** Names that hold the name of another; with our own entries. */
@Tag("models")
class LongerNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Ghana People's Democratic Party accused Togo of meddling. | USA",
                "Officials in Niger State condemned Cameroon. | NER",
                "The Malaysian Chinese Association condemned Cambodia. | CHN"
            })
    void shorterNameWithinIsAnother(String text, String code) {
        assertThat(OurRules.events(text))
                .flatExtracting(CodedEvent::actors)
                .extracting(a -> a.actor().code())
                .isNotEmpty()
                .doesNotContain(code);
    }
}
