package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.toy.OurRules;

/** Whose <i>our forces</i> are, wherever they are; with our own entries. */
@Tag("models")
class OurForcesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Our soldiers in Mali killed twelve rebels,” French Defence Minister Sebastien Lecornu said. | ASSAULT [FRA/MIL][MLI/REB",
                "“Our forces shelled the port of Odesa,” Russian Defence Minister Sergei Shoigu said. | ASSAULT [RUS/MIL][UKR"
            })
    void areTheSpeakers(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our soldiers in Mali killed twelve rebels. | ASSAULT [-/MIL][MLI/REB",
                "Our men and women are fighting terrorists in Mali. | ASSAULT [-/CVL, -/CVL][MLI/UAF"
            })
    void areNobodysWhereNobodyIsKnownToSpeak(String text, String event) {
        assertThat(OurRules.shown(text)).singleElement().asString().startsWith(event);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“Our opponents in Mali burned the school,” Chad's president said."})
    void opponentsAreNotOnesOwn(String text) {
        assertThat(OurRules.shown(text)).noneMatch(e -> e.startsWith("ASSAULT [TCD"));
    }
}
