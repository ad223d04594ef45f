package org.nuncio.app.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.app.score.StoryScore.Share;
import org.nuncio.app.score.StoryScore.Stage;
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

    private static List<LabelScore.Labelled> rows() {
        return List.of(
                        row("1", "T.", "YIELD", 2, "RETREAT"),
                        row("2", "T.", "YIELD", null, "CONCEDE"),
                        row("3", "T.", "AGREE", 1, null),
                        row("4", "T.", "ACCUSE", 3, "REJECT"))
                .stream()
                .map(PairRow::type)
                .toList();
    }

    @Test
    void pairsFoldConcedeAndRetreatIntoYield() {
        LabelScore score = LabelScore.of(rows());
        assertThat(score.accuracy()).isEqualTo(0.5);
        assertThat(score.macroF1()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(score.microF1()).isCloseTo(4 / 7.0, within(1e-9));
    }

    @Test
    void silenceIsTheShareWithoutAnAnswer() {
        assertThat(LabelScore.of(rows()).silence()).isEqualTo(0.25);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCUSE, 3, REJECT,   true",
        "ACCUSE,  , THREATEN, true",
        "YIELD,   , CONCEDE,  true",
        "AGREE,  2, AID,      true",
        "AGREE,  1, AID,      false",
        "AGREE,  1,        ,  false"
    })
    void quadClassIsThatOfTheRowOrOfItsLabel(String gold, Integer quad, String coded, boolean right) {
        assertThat(row("1", "T.", gold, quad, coded).quadClass().map(LabelScore.Labelled::isRight))
                .contains(right);
    }

    @Test
    void aLabelOfAnotherOntologyHasNoQuadClass() {
        assertThat(row("1", "T.", "trade", null, "AID").quadClass()).isEmpty();
    }

    @Test
    void singleLabelsOfOddRowsStayUnseenUnlessAskedFor() {
        List<PairRow> rows =
                List.of(row("even", "An even row.", "AGREE", 1, "AID"), row("odd", "An odd row.", "ACCUSE", 3, "AID"));
        String page = new ScorePage(true, ScorePage.RowChoice.EVEN)
                .pairs("a.jsonl", "0", rows)
                .toString();
        assertThat(page).contains("An even row.").doesNotContain("An odd row.", "ACCUSE");
    }

    @Test
    void theMeanIsOverReportsInWhichThereIsSomethingToBeFound() {
        Map<Stage, Share> none = Map.of();
        StoryScore half = new StoryScore(1, 2, 2, none, Map.of(), List.of(), Count.NONE, Reliability.none(), List.of());
        assertThat(Figures.mean(List.of(half, StoryScore.none()))).isEqualTo(0.5);
    }

    private static PairRow row(String id, String text, String gold, @Nullable Integer quad, @Nullable String coded) {
        return new PairRow(id, text, gold, quad, coded, coded, 0.5);
    }
}
