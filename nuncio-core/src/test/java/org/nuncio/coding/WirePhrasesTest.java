package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.mention.QuantityMention;
import org.nuncio.toy.Models;
import org.nuncio.toy.OurRules;

/** How agencies open and fill their sentences, and what a parser makes of it; with our own entries. */
@Tag("models")
class WirePhrasesTest {
    private static final Nuncio NUNCIO = Nuncio.with(Models.cache()).rulesOnly().open();

    private static String day(CodedEvent event) {
        return event.date() == null || event.date().value() == null
                ? "-"
                : event.date().value().toString();
    }

    private static String figures(CodedEvent event) {
        return event.quantities().stream().map(WirePhrasesTest::figure).toList().toString();
    }

    private static String figure(QuantityMention quantity) {
        return Math.round(quantity.value()) + " " + quantity.unit();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In Lima on Tuesday Peru's foreign minister met the Chilean president. | 2024-03-12",
                "In Managua on Saturday several hundred Nicaraguans marched to the Honduran consulate. | 2024-03-09",
                "Outside the port of Sidon on Monday Israeli soldiers killed a Lebanese judge. | 2024-03-11",
                "In Lima, where Chile's envoy was on Tuesday, Peruvian soldiers closed the Chilean consulate on Wednesday. | 2024-03-13"
            })
    void dayBehindThePlaceThatOpensASentence(String text, String day) {
        assertThat(OurRules.events(text)).extracting(WirePhrasesTest::day).contains(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Canada, the EU and the African Union condemned the raid. | ACCUSE [CAN,EU,AU][]",
                "Canada, the seat of the court and the host of the talks, condemned the raid. | ACCUSE [CAN][]"
            })
    void listOfThree(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.replace(" ", "").startsWith(event.replace(" ", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Danish minister said that Denmark did not recognise the president and called on Guinea to hold a vote. | REQUEST [DNK/GOV][GIN]",
                "Police in Cairo broke up a march by 300 Egyptian students demanding the expulsion of the Israeli ambassador. | REQUEST [EGY/EDU][ISR/GOV]",
                "ASEAN demanded that the junta in Myanmar step down. | REQUEST [ASEAN][MMR/GOV]",
                "The National League for Democracy in Myanmar asked that two of its spokesmen, detained on Wednesday, be freed. | REQUEST [MMR/PTY][MMR/PTY]"
            })
    void whoAsksForIt(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Several hundred members of Egypt's student union marched to the Israeli embassy in Cairo. | [200 people]",
                "Ten people died when rebels attacked a village in Mali. | [10 killed]",
                "Ten people died of fever in Chad, and rebels in Mali attacked two villages. | [2 village]",
                "The fighting between Armenia and Azerbaijan has cost the lives of more than 170 soldiers. | [170 killed]",
                "Israel's shelling of the valley killed 30 Lebanese. | [30 killed]"
            })
    void howMany(String text, String figures) {
        assertThat(OurRules.events(text)).extracting(WirePhrasesTest::figures).contains(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UN chief Ban Ki-moon, a former South Korean foreign minister, condemned the raid. | ACCUSE [UN",
                "PARIS - The British Labour Party's Ada Thorn criticised the government. | ACCUSE [GBR/PTY][GBR/GOV]",
                "SAN JOSE - San Jose accused Nicaragua of sending troops. | ACCUSE [CRI][NIC]"
            })
    void whoActs(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }

    /** Theresa May was prime minister then. */
    @Test
    void monthIsNoPrimeMinister() {
        List<CodedEvent> events = NUNCIO.code(
                        "Cuba and Chile broke off talks in May, Mexico said.", LocalDate.of(2018, 2, 9))
                .events();
        assertThat(events)
                .isNotEmpty()
                .allMatch(e -> e.recipients().stream()
                        .noneMatch(a -> "GBR".equals(a.actor().code())));
    }
}
