package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.ActorMention;
import org.nuncio.toy.OurRules;

/** By whom people are killed, and of which state they are; with our own entries. */
@Tag("models")
class TollsTest {

    private static String shown(CodedEvent event) {
        String place = event.place() == null ? "-" : event.place().place().name();
        return event.type() + " " + labels(event.actors()) + " > " + labels(event.recipients()) + " in " + place;
    }

    private static String labels(List<ActorMention> mentions) {
        return mentions.isEmpty()
                ? "-"
                : String.join("+", mentions.stream().map(m -> m.actor().label()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen killed 21 people in a raid on a village in western Niger. | ASSAULT NER/UAF > NER/CVL in Niger",
                "Togolese troops killed three people in a strike on a school sheltering families in Accra. | ASSAULT TGO/MIL > GHA/CVL in Accra",
                "Security forces in Togo killed at least 21 people. | ASSAULT TGO/MIL > TGO/CVL in Togo",
                "Togo carried out air strikes inside Ghana, killing eight people. | ASSAULT TGO > GHA in Ghana",
                "A roadside bomb killed four peacekeepers from Chad in Accra. | ASSAULT - > TCD/MIL in Accra",
                "Police in Accra arrested two engineers from China. | COERCE GHA/COP > CHN/LAB in Accra"
            })
    void victimsAreOfThePlace(String text, String event) {
        assertThat(OurRules.events(text)).extracting(TollsTest::shown).containsExactly(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police fired live bullets at protesters who stormed parliament in Accra, killing five. | ASSAULT GHA/CVL",
                "Police in Accra arrested 42 people marching on parliament to protest against corruption. | PROTEST GHA/COP"
            })
    void whoIsFiredAtKillsNobody(String text, String wrong) {
        assertThat(OurRules.events(text)).extracting(TollsTest::shown).noneMatch(event -> event.startsWith(wrong));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value =
                    "Supporters of the junta marched in Accra, waving flags and attacking the French embassy. | GHA/CVL")
    void sameWordsAreOfTheSameState(String text, String actor) {
        assertThat(OurRules.events(text))
                .hasSizeGreaterThan(1)
                .allSatisfy(event -> assertThat(labels(event.actors())).isEqualTo(actor));
    }

    @Test
    void whoeverBombsUsIsNotOneOfUs() {
        String text =
                "Ghana's rebels rejected the offer. \"They bomb us in the morning,\" the rebel spokesman, Kofi Antwi, said.";
        assertThat(OurRules.events(text))
                .filteredOn(e -> e.type().equals("ASSAULT"))
                .hasSize(1)
                .allSatisfy(e -> assertThat(e.actors()).isEmpty());
    }
}
