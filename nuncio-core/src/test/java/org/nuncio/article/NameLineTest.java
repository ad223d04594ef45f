package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameLineTest {
    private static final String TITLE = "Northport council argues over harbour";
    private static final String DAY = "Monday 14 February 2022";

    private static String told(Article article) {
        return article.publisher() + "; " + String.join(", ", article.bylines());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Jane Roe, Northport = 'null; Jane Roe'",
                "Jane Roe, New Sudmark = 'null; Jane Roe'",
                "Jane Roe in Northport = 'null; Jane Roe'",
                "Jane Roe in Northport and Max Poe in New Sudmark = 'null; Jane Roe, Max Poe'",
                "Jane Roe, back from Northport = 'null; Jane Roe'",
                "Jane Roe, Europe Correspondent = 'null; Jane Roe'",
                "Jane Roe, defence correspondent = 'null; Jane Roe'",
                "From Jane Roe, Northport, with agency reports | The Tidewater Beacon = 'The Tidewater Beacon; Jane Roe'",
                "From our correspondent in Northport = 'null; '",
                "By our correspondents in Northport and Sudmark = 'null; '",
                "Words: Jane Roe = 'null; Jane Roe'",
                "Reporting by Jane Roe; additional reporting by Max Poe in Sudmark = 'null; Jane Roe, Max Poe'",
                "Staff and agencies = 'null; '",
                "Our own correspondent = 'null; '",
                "Jane Roe and agencies = 'null; Jane Roe'",
                "Continental Wire, Northport bureau = 'Continental Wire; '",
                "The Tidewater Herald, Northport = 'The Tidewater Herald; '",
                "Jane Roe and Max Poe = 'null; Jane Roe, Max Poe'"
            })
    void lineWithoutByNamesReportersAndOutlet(String line, String told) {
        assertThat(told(Reports.article(TITLE, DAY, line, "", Reports.FIRST))).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Roe, Northport",
                "Jane Roe in Northport",
                "Max Poe, Europe Correspondent",
                "Staff and agencies",
                "Words: Jane Roe"
            })
    void itIsNoPartOfTheTextWhereverItStandsInTheHead(String line) {
        assertThat(Reports.article(TITLE, line, DAY, "", Reports.FIRST).text()
                        + Reports.article(TITLE, "", DAY, line, Reports.FIRST).text()
                        + Reports.article(TITLE, line, "The Tidewater Herald", "", Reports.FIRST)
                                .text())
                .isEqualTo(Reports.FIRST.repeat(3));
    }

    @Test
    void bareNamesBelowTheTitleAloneStay() {
        assertThat(Reports.article(TITLE, "", "Jane Roe and Max Poe", "", Reports.FIRST)
                        .text())
                .startsWith("Jane Roe");
    }

    @Test
    void lineOfNamesBelowTheFirstSentenceStays() {
        assertThat(Reports.article(TITLE, DAY, "", Reports.FIRST, "", "Jane Roe in Northport", "", Reports.SECOND)
                        .text())
                .contains("Jane Roe in Northport");
    }

    @Test
    void bylineMayFollowADatelineOnALineOfItsOwn() {
        Article article = Reports.article(
                TITLE, "Northport, Wednesday, February 9, 2022", "Jane Roe, back from Sudmark", "", Reports.FIRST);
        assertThat(article.dateline().place() + " " + article.published() + " " + article.bylines() + " "
                        + Reports.paragraphs(article))
                .isEqualTo("Northport 2022-02-09 [Jane Roe] [" + Reports.FIRST + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferry talks fail again",
                "Mayor asks the state for help",
                "Talks with Jane Roe, the mayor, broke down",
                "Jane Roe in row with Max Poe",
                "Northport and Sudmark quarrel",
                "Jane Roe was in Northport."
            })
    void anyOtherWordMakesItNoSuchLine(String line) {
        assertThat(NameLine.of(line)).isEmpty();
    }

    @Test
    void bareNamesAloneAreNotFirm() {
        assertThat(NameLine.of("Jane Roe and Max Poe").orElseThrow().firm()).isFalse();
    }
}
