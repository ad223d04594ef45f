package org.nuncio.coding.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.toy.OurRules;

/** Officials of whom nobody says whose they are, with our own entries. */
@Tag("models")
class OwnWarningsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana may break off negotiations with Togo, a senior official warned. | THREATEN [GHA/GOV][TGO]",
                "Ghana will shoot down any Togolese drone, a military spokesman warned. | THREATEN [GHA/MIL][TGO/MIL]"
            })
    void theyWarnForTheStateOfWhichTheySpeak(String text, String event) {
        assertThat(OurRules.shown(text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = "Ghana could invade Togo, a senior diplomat warned. | GHA/GOV")
    void ofAnAttackThatMayComeOthersWarn(String text, String label) {
        assertThat(OurRules.events(text))
                .flatExtracting(CodedEvent::actors)
                .extracting(a -> a.actor().label())
                .doesNotContain(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Ghana's president warned that Ghana, Togo and Benin were ready to take up arms. | TGO"})
    void thoseWhoFightBesideThemAreNotThreatened(String text, String ally) {
        assertThat(OurRules.shown(text)).isNotEmpty().noneMatch(e -> e.contains(ally));
    }
}
