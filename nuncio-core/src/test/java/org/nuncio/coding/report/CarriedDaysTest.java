package org.nuncio.coding.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** Days that another sentence sets; with our own entries, read on Thursday, 14 March 2024. */
@Tag("models")
class CarriedDaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bomb exploded at a bus station in Kano on Sunday. Thirty-four Nigerians were killed. | ASSAULT [][NGA/CVL] 2024-03-10 in Kano",
                "A patrol came under fire near Gao on Monday. One Malian soldier was wounded. | ASSAULT [][MLI/MIL] 2024-03-11",
                "Tuesday's killings shook Kenya. Police said that Ugandan gunmen had attacked a Kenyan village. | ASSAULT [UGA/UAF][KEN] 2024-03-12",
                "The fighting began on Monday with a raid on a camp in Mali. In reply, Malian rebels shelled the army's barracks. | ASSAULT [MLI/REB][] 2024-03-11"
            })
    void attacksWithoutEventsAreOfTheSentenceBefore(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Germany's foreign minister met his Armenian counterpart in Moscow on Monday. The two ministers signed a trade agreement. | SUPPORT [DEU/GOV, ARM/GOV][] 2024-03-11 in Moscow",
                "India's foreign minister spoke by telephone to his Chinese counterpart on Monday. China for its part asked India to withdraw its troops. | REQUEST [CHN][IND] 2024-03-11",
                "India's prime minister arrived in Colombo on Tuesday. There he met Sri Lanka's president. | CONSULT [IND/GOV][LKA/GOV] 2024-03-12 in Colombo"
            })
    void whoMetActsThen(String text, String event) {
        assertThat(OurRules.shown(text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya's president on Monday dismissed his cabinet. In a televised address he condemned Uganda. | ACCUSE [KEN/GOV][UGA] 2024-03-11",
                "Ghana's president, Ann Roe, told parliament on Monday that she would resign. In her speech, Roe condemned Togo. | ACCUSE [GHA/GOV][TGO] 2024-03-11",
                "At the United Nations on Monday, Ghana's ambassador condemned Togo. Her Malian colleague condemned Chad. | ACCUSE [MLI][TCD] 2024-03-11"
            })
    void speechesAreOfTheirDay(String text, String event) {
        assertThat(OurRules.shown(text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Syrian soldiers shelled Rastan. Tuesday's bombardment frightened many. | ASSAULT [SYR/MIL][] 2024-03-12 in Rastan",
                "Nigeria's parliament met on Wednesday. A Nigerian lawmaker was shot dead by gunmen in Lagos shortly after midnight. | ASSAULT [NGA/UAF][NGA/LEG] 2024-03-13 in Lagos",
                "On Wednesday Kenya proposed a truce. Uganda rejected the offer within hours. | REJECT [UGA][KEN] 2024-03-13"
            })
    void daysOfTheReportAreThoseItNames(String text, String event) {
        assertThat(OurRules.shown(text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bus station in Kano was opened on Sunday. Thirty-four Nigerians were killed last year. | ASSAULT [][NGA/CVL] 2024-03-10",
                "Syrian soldiers shelled Rastan. Monday's bombardment hurt nobody. Friday's shelling frightened many. | ASSAULT [SYR/MIL][] 2024",
                "Kenya's president on Monday dismissed his cabinet. Uganda was condemned by Chad. | ACCUSE [TCD][UGA] 2024",
                "India's foreign minister spoke by telephone to his Chinese counterpart on Monday. Mali for its part asked Chad to withdraw its troops. | REQUEST [MLI][TCD] 2024",
                "Nigeria's parliament met in January. A Nigerian lawmaker was shot dead by gunmen in Lagos shortly after midnight. | ASSAULT [NGA/UAF][NGA/LEG] 2024"
            })
    void otherDaysAreNotCarried(String text, String event) {
        assertThat(OurRules.shown(text)).noneMatch(e -> e.startsWith(event));
    }
}
