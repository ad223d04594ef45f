package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.toy.OurRules;

/** Where something is agreed, said or done, and not where that is of which it speaks or for which it was done; with our own entries. */
@Tag("models")
class PlacesOfTalkTest {

    private static String shown(CodedEvent event) {
        String place = event.place() == null ? "-" : event.place().place().name();
        String day = event.date() == null ? "-" : String.valueOf(event.date().value());
        return event.type() + " " + place + " " + day;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The presidents of Ghana and Togo agreed to restore ties during a meeting in Accra on Monday. | AGREE Accra 2024-03-11",
                "Ghana and Togo agreed to raise trade at a summit in Accra. | AGREE Accra -",
                "The foreign ministers of the G7 discussed the war in Mali at a meeting in Accra. | CONSULT Accra -",
                "The foreign minister of Ghana met his Togolese counterpart in Lome. | CONSULT Lomé -",
                "Ghana condemned the attack in Bamako. | ACCUSE - -",
                "Togo summoned the envoy of Ghana over a raid in Bamako. | ACCUSE - -",
                "Ghana fired rockets at Togo in retaliation for a raid on its consulate in Bamako. | ASSAULT Togo -",
                "Ghana closed its airspace during a Malian raid on Togo. | COERCE - -"
            })
    void placeIsThatOfTheAct(String text, String event) {
        assertThat(OurRules.events(text)).extracting(PlacesOfTalkTest::shown).contains(event);
    }

    @Test
    void whoOrdersHisOwnTroopsMovesThem() {
        assertThat(OurRules.events("Ghana's president ordered units to move closer to the border."))
                .extracting(CodedEvent::type)
                .containsExactly("MOBILIZE");
        assertThat(OurRules.events("Ghana's president ordered Malian troops to advance into Togo."))
                .extracting(CodedEvent::type)
                .doesNotContain("MOBILIZE");
    }

    @Test
    void whoIsToldToLeaveHasNotLeft() {
        String text = "Ghana's president ordered Malian troops to leave.";
        assertThat(OurRules.events(text))
                .extracting(e -> e.type() + " " + e.evidence().cut(text))
                .containsExactly("SANCTION ordered Malian troops to leave");
    }

    @Test
    void dealIsBrokeredBetweenThoseWhoMadeIt() {
        assertThat(OurRules.events("Ghana and Togo resumed diplomatic relations in a deal brokered by Mali."))
                .filteredOn(e -> e.type().equals("CONSULT"))
                .flatExtracting(CodedEvent::recipients)
                .extracting(r -> r.actor().code())
                .containsExactly("GHA", "TGO");
    }

    @Test
    void refusalThatIsToldIsOne() {
        assertThat(
                        OurRules.events(
                                "Ghana's foreign minister told his Togolese counterpart that Ghana would not yield on the border."))
                .extracting(CodedEvent::type)
                .containsExactly("REJECT");
    }
}
