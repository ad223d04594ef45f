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
}
