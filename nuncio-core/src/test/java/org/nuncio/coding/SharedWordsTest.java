package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.toy.OurRules;

/** Names and nouns that tell of a state only with what stands around them: Congress, parties, envoys for somebody, fighters; with our own entries. */
@Tag("models")
class SharedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Indian police in Delhi arrested members of the Congress. India said India had warned Congress. | COERCE [IND/COP][IND/PTY]",
                "NATO fighters patrolled the Estonian border. | MOBILIZE [NATO/MIL]",
                "Chinese fighters were scrambled at noon. | MOBILIZE [CHN/MIL]",
                "Egypt sent tents to Gaza on Monday. | AID [EGY][PSE] 2024-03-11 in Gaza Strip",
                "The United Nations special envoy for Yemen visited Riyadh. | CONSULT [UN/GOV][SAU]"
            })
    void areThose(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The parties met in Geneva and agreed to return to the table. | CHE",
                "The two warring parties agreed at Oslo to a truce. | NOR",
                "A round of talks, chaired by the special envoy for Georgia, was held in Geneva. | GEO",
                "Rebel fighters in Mali escorted the buses and shelled a village. | /MIL][",
                "The African Union bloc suspended Gabon. | AU/PTY",
                "Hungary dropped its veto on EU aid for Ukraine. | AID",
                "Moldova warned that Russia was plotting to attack Georgia. | THREATEN",
                "Conservatives in both France and Spain condemned Peru. | GBR",
                "By shelling Togo, it hoped to end the row. | [TGO]["
            })
    void areNotThose(String text, String code) {
        assertThat(OurRules.shown(text)).noneMatch(e -> e.contains(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Investors in the bank refused to buy the shares.", "The company apologised to its customers."})
    void tradeAmongFirmsIsNoEvent(String text) {
        assertThat(OurRules.shown(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The company's guards shot three villagers in Peru.", "Gunmen stormed the company's offices."})
    void violenceOfFirmsIs(String text) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith("ASSAULT"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya met Togo on February the 5th. | 2024-02-05",
                "Hundreds of Kenyans have been killed in Yemen, far more than in 2008. | ''",
                "Kenya's foreign minister, who fled in 2008, was arrested in Nairobi. | ''"
            })
    void days(String text, String day) {
        assertThat(OurRules.shown(text))
                .isNotEmpty()
                .allMatch(e -> day.isEmpty() ? !e.contains("2008") : e.contains(day));
    }
}
