package org.nuncio.coding.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.Status;
import org.nuncio.toy.OurRules;

/** What is promised and refused to whoever is told, and what is set for a day; with our own entries. */
@Tag("models")
class AddresseesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad told Mali that it would withdraw its troops. | AGREE [TCD][MLI]",
                "Chad promised Mali not to escalate. | AGREE [TCD][MLI]",
                "Chad told Mali that it would not attack. | AGREE [TCD][MLI]",
                "Chad's president told Mali's leader he would pull back the army. | AGREE [TCD/GOV][MLI/GOV]"
            })
    void areThoseToWhomItIsSaid(String text, String event) {
        assertThat(OurRules.shown(text)).singleElement().asString().startsWith(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad told reporters that it would withdraw its troops. | AGREE [TCD][]",
                "Mali told Niger that Chad would withdraw its troops. | CONCEDE [TCD][]"
            })
    void areNotThePressNorWhoHearsOfOthers(String text, String event) {
        assertThat(OurRules.shown(text)).singleElement().asString().startsWith(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks on the dam will be held on Thursday, when envoys from Egypt and Sudan meet in Cairo. | FUTURE",
                "The row will end when envoys from Egypt and Sudan meet in Cairo on Friday. | FUTURE",
                "The row will end when envoys from Egypt and Sudan meet in Cairo. | HYPOTHETICAL"
            })
    void meetingsOnADayAreSet(String text, Status status) {
        assertThat(OurRules.events(text))
                .singleElement()
                .extracting(CodedEvent::status)
                .isEqualTo(status);
    }
}
