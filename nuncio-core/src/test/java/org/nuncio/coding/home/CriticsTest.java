package org.nuncio.coding.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** Who speaks of the government in a report about several states; with our own entries. */
@Tag("models")
class CriticsTest {
    private static final String QUARREL =
            "Togo and Benin quarrelled over fish, and Benin and Togo recalled their envoys. In Lome the government was silent. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ben Lind, whose boat was sunk, accused the government of weakness. | ACCUSE [TGO][TGO/GOV]",
                "Ben Lind accused the government of weakness. | ACCUSE [TGO][TGO/GOV]"
            })
    void peopleOfNoKnownStateSpeakOfTheirOwn(String sentence, String event) {
        assertThat(OurRules.shown(QUARREL + sentence)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ben Lind, who heads Human Rights Watch, accused the government of weakness.",
                "Ben Lind accused the Ghanaian government of weakness."
            })
    void peopleOfABodyAndThoseWhoNameTheStateMayBeOfAnother(String sentence) {
        assertThat(OurRules.shown(QUARREL + sentence))
                .noneMatch(e -> e.startsWith("ACCUSE [TGO]") || e.startsWith("ACCUSE [GHA]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Opposition lawmakers blamed the Beninese police. | ACCUSE [BEN/LEG][BEN/COP]",
                "The opposition leader, Ben Lind, accused Benin's president of weakness. | ACCUSE [BEN/OPP][BEN/GOV]"
            })
    void theOppositionOpposesItsOwn(String sentence, String event) {
        assertThat(OurRules.shown(QUARREL + sentence)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Togo's opposition leader, Ben Lind, accused the Beninese police of weakness. | ACCUSE [TGO/OPP][BEN/COP]",
                "The opposition leader, Ben Lind, accused Benin of weakness. | ACCUSE [TGO/OPP][BEN]"
            })
    void whereItsStateIsToldOrTheOtherStateIsMeantItIsOfItsOwn(String sentence, String event) {
        assertThat(OurRules.shown(QUARREL + sentence)).anyMatch(e -> e.startsWith(event));
    }
}
