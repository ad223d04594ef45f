package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** Officials of whom nobody says whose they are, with our own entries. */
@Tag("models")
class OwnWarningsTest {

    private static String shown(CodedEvent event) {
        return event.type() + " "
                + event.actors().stream().map(a -> a.actor().label()).toList()
                + event.recipients().stream().map(r -> r.actor().label()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana may break off negotiations with Togo, a senior official warned. | THREATEN [GHA/GOV][TGO]",
                "Ghana will shoot down any Togolese drone, a military spokesman warned. | THREATEN [GHA/MIL][TGO/MIL]"
            })
    void theyWarnForTheStateOfWhichTheySpeak(String text, String event) {
        assertThat(OurRules.events(text)).extracting(OwnWarningsTest::shown).contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = "Ghana could invade Togo, a senior diplomat warned. | GHA/GOV")
    void ofAnAttackThatMayComeOthersWarn(String text, String label) {
        assertThat(OurRules.events(text))
                .flatExtracting(CodedEvent::actors)
                .extracting(a -> a.actor().label())
                .doesNotContain(label);
    }
}
