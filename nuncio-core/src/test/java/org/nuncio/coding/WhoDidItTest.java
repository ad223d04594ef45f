package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.coding.event.Status;
import org.nuncio.toy.OurRules;

/** Who it was in sentences that lead away from him, and what is held against others; with our own entries. */
@Tag("models")
class WhoDidItTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Greece closed its border with Albania after gunmen stole two buses, and expelled the Albanian consul. | SANCTION [GRC][ALB/GOV]",
                "Italy, where 5,000 Albanians have landed in a week, has expelled the Albanian consul and sent three frigates to the strait. | SANCTION [ITA][ALB/GOV]",
                "Jordan and Egypt, the only states to have signed treaties with Israel, both condemned the raid. | ACCUSE [JOR,EGY][]",
                "Mobs armed with swords and iron rods killed 12 people in the Indian city of Bhavnagar. | ASSAULT [IND",
                "Nigeria ended its blockade of neighbouring Benin. | RETREAT [NGA][BEN]",
                "US officials met the Syrian president, Bashar al-Assad, the main power in Lebanon. | CONSULT [USA/GOV][SYR/GOV]",
                "A delegation of the African Union arrived in Conakry. | CONSULT [AU/GOV][GIN]",
                "Egypt deported 160 Sudanese. | COERCE [EGY][SDN/CVL]"
            })
    void isFoundAcrossWhatStandsBetween(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.replace(", ", ",").startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The United States warned that Russia might invade Ukraine. | ACCUSE [USA][RUS]",
                "Ukraine's president warned that Belarus would send troops across the border. | ACCUSE [UKR/GOV][BLR]",
                "The Russian foreign minister warned that Moscow could station missiles in Belarus. | THREATEN [RUS/GOV][BLR]",
                "The United States warned that Turkish troops could be sanctioned. | THREATEN [USA][TUR/MIL]"
            })
    void whatOthersMayDoIsHeldAgainstThem(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Guinea told fishermen to stay in port. | REQUEST [GIN][GIN/CVL]",
                "Water experts and ministers from Kenya and Uganda conferred in Kampala. | CONSULT [KEN/GOV,UGA/GOV][]",
                "Norway told foreign fishermen to leave. | REQUEST [NOR][-/CVL]",
                "A former Thai minister was arrested at the airport in Bangkok. | COERCE [THA][THA/GOV]"
            })
    void ofNoStateBesideAState(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.replace(", ", ",").startsWith(event));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TIRANA - The government was accused of having profited from the schemes.",
                "Russia blamed bad weather for the crash of the Polish plane.",
                "A Burmese official blamed a broken cable.",
                "Nicaragua is conducting an operation against drug smuggling.",
                "Britain made a proposal to which Iran has not replied."
            })
    void nobodyIsAccusedOrAttacked(String text) {
        assertThat(OurRules.shown(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Army chief General Waker-Uz-Zaman announced a curfew in Bangladesh."})
    void partOfANameIsNoNewspaper(String text) {
        assertThat(OurRules.shown(text)).singleElement().asString().startsWith("COERCE [BGD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Whether the monks in Myanmar will march again is uncertain."})
    void whetherTheyWillIsNotTold(String text) {
        assertThat(OurRules.events(text)).allMatch(e -> e.status() == Status.HYPOTHETICAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Togo's opposition parties met in Lome. 'They have killed our children,' said the Togolese opposition leader, Jean-Pierre Fabre. | ASSAULT [TGO/OPP]",
                "Russia shelled Kharkiv. 'They killed nine people,' Ukraine's president said. | ASSAULT [UKR"
            })
    void theyAreNotWhoSpeaksOfThem(String text, String wrong) {
        assertThat(OurRules.shown(text.replace("'They", "\"They").replace(",' ", ",\" ")))
                .isNotEmpty()
                .noneMatch(e -> e.startsWith(wrong));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya could not accept the demands of the Somali rebels. | not accept",
                "Poland will not negotiate with Belarus. | not negotiate",
                "\"We won't talk to Israel,\" the Iranian foreign minister said. | won't talk",
                "\"We are not going to withdraw our troops from Syria,\" Turkey's president said. | not going to withdraw"
            })
    void evidenceHasItsNot(String text, String words) {
        assertThat(OurRules.events(text))
                .anyMatch(
                        e -> e.type().equals("REJECT") && e.evidence().cut(text).contains(words));
    }
}
