package org.nuncio.coding.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.gazetteer.Place;
import org.nuncio.toy.OurRules;

/** Whom a visitor meets where he has gone, and where that was; with our own entries. */
@Tag("models")
class HostsTest {

    private static String shown(CodedEvent event) {
        Place place = event.place() == null ? null : event.place().place();
        return event.recipients().stream().map(r -> r.actor().label()).toList() + " in "
                + (place == null ? "-" : place.name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Danish envoy flew to Accra and met the prime minister. | [GHA/GOV] in Accra",
                "The Danish envoy travelled to Lusaka and met the president and the opposition leader. | [ZMB/GOV, ZMB/OPP] in Lusaka",
                "The Danish envoy held talks with the prime minister in Accra. | [GHA/GOV] in Accra",
                "The Danish envoy flew to Accra on Monday and met Togolese President Faure Gnassingbé. | [TGO/GOV] in -"
            })
    void hostIsOfThePlace(String text, String event) {
        assertThat(OurRules.events(text)).extracting(HostsTest::shown).endsWith(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = "The Danish envoy met the prime minister in Geneva. | CHE")
    void whereManyMeetNobodyIsTheHost(String text, String state) {
        assertThat(OurRules.events(text))
                .flatExtracting(CodedEvent::recipients)
                .extracting(r -> r.actor().code())
                .doesNotContain(state);
    }
}
