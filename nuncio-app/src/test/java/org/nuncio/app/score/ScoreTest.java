package org.nuncio.app.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.app.score.Wanted.Party;
import org.nuncio.text.Span;

class ScoreTest {
    private static List<String> split(String words) {
        return words.equals("-") ? List.of() : Arrays.asList(words.split(" "));
    }

    private static Party party(String text) {
        String[] parts = text.split("/");
        return new Party(parts[0], parts.length > 1 ? parts[1] : "");
    }

    @ParameterizedTest
    @CsvSource({
        "RUS,             RUS,               true",
        "RUS/GOV,         RUS/MIL,           true",
        "RUS|RUS/MIL,     RUS,               true",
        "RUS,             UKR,               false",
        "RUS,             -,                 false",
        "(RUS),           -,                 true",
        "-,               RUS,               false",
        "-,               -,                 true",
        "RUS UKR,         UKR RUS,           true",
        "RUS UKR,         RUS,               false",
        "RUS,             RUS UKR,           false",
        "RUS/GOV RUS/LEG, RUS,               true",
        "DEU FRA (EU),    FRA DEU,           true"
    })
    void actorsFit(String wanted, String coded, boolean fit) {
        List<Wanted> asked = split(wanted).stream().map(Wanted::parse).toList();
        List<Party> got = split(coded).stream().map(ScoreTest::party).toList();
        assertThat(Wanted.fits(asked, got)).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({
        "Marcos,             Ferdinand Marcos Jr.,  true",
        "Recep Erdoğan,      Recep Tayyip Erdogan,  true",
        "the ministry,       Ministry,              true",
        "Olaf Scholz,        Annalena Baerbock,     false",
        "'',                 Annalena Baerbock,     false"
    })
    void namesAreAlike(String a, String b, boolean alike) {
        assertThat(Alike.names(a, b)).isEqualTo(alike);
    }

    @Test
    void wordsAreFoundInCodePointsWhateverTheirMarksAndSpaces() {
        String text = "😀 He said:\u00a0“It’s\nover.”";
        assertThat(Alike.find(text, "\"It's over.\"")).contains(new Span(11, 23));
    }

    @Test
    void pairsFoldConcedeAndRetreatIntoYield() {
        PairScore score = PairScore.of(List.of(
                new PairScore.Row("YIELD", "RETREAT"),
                new PairScore.Row("YIELD", "CONCEDE"),
                new PairScore.Row("AGREE", null),
                new PairScore.Row("ACCUSE", "REJECT")));
        assertThat(score.accuracy()).isEqualTo(0.5);
        assertThat(score.macroF1()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(score.microF1()).isCloseTo(4 / 7.0, within(1e-9));
    }
}
