package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.coding.event.Status;
import org.nuncio.toy.OurRules;

/** Lines that are written as headlines are, without a full stop; with our own entries. */
@Tag("models")
class HeadlinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police arrest 30 protesters in Lusaka | COERCE [ZMB/COP][ZMB/CVL]",
                "Gunmen storm Mogadishu hotel | ASSAULT [SOM/UAF][SOM",
                "Hundreds march in Minsk against ruler | PROTEST [BLR/CVL]",
                "Greek MPs back bailout | SUPPORT [GRC/LEG]",
                "Chad, Mali sign gas deal | SUPPORT [TCD, MLI][]"
            })
    void verbsThatAreNounsToo(String line, String event) {
        assertThat(OurRules.shown(line)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three villagers killed in Mali | ASSAULT [][MLI/CVL]",
                "Two villagers shot dead in Mali | ASSAULT [][MLI/CVL]",
                "Chad's president impeached | ACCUSE [][TCD/GOV]",
                "UN peacekeeper killed in Mali ambush | ASSAULT [][UN/MIL]"
            })
    void passivesWithoutTheirAuxiliary(String line, String event) {
        assertThat(OurRules.shown(line)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Chad to send envoy to Mali | AGREE | FUTURE"})
    void infinitivesAreToCome(String line, String type, Status status) {
        assertThat(OurRules.events(line)).singleElement().satisfies(e -> {
            assertThat(e.type()).isEqualTo(type);
            assertThat(e.status()).isEqualTo(status);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Norway arrest record falls", "Gunmen attacked at 9 p.m."})
    void otherLinesAreAsTheyAre(String line) {
        assertThat(OurRules.shown(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The troops killed in Mali. | ASSAULT [][MLI",
                "Malian rebels attacked at dawn | ASSAULT [][MLI",
                "Chad signed on Monday | SUPPORT [][TCD"
            })
    void whoActsIsNotDoneTo(String line, String event) {
        assertThat(OurRules.shown(line)).noneMatch(e -> e.startsWith(event));
    }
}
