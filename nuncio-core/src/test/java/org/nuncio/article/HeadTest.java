package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.text.Diagnostic;

class HeadTest {
    private static final String TITLE = "Northport council argues over harbour";

    @Test
    void firstLineWithoutFullStopIsTheTitle() {
        assertThat(Reports.article(TITLE, "", Reports.FIRST).title()).isEqualTo(TITLE);
    }

    @Test
    void titleIsNoPartOfTheText() {
        assertThat(Reports.article(TITLE, "", Reports.FIRST).text()).isEqualTo(Reports.FIRST);
    }

    @Test
    void firstSentenceIsNoTitle() {
        assertThat(Reports.article(Reports.FIRST, "", Reports.SECOND).title()).isNull();
    }

    @Test
    void loneLineIsNoTitle() {
        assertThat(Reports.article(TITLE).title()).isNull();
    }

    @Test
    void lineWithDatelineIsNoTitle() {
        assertThat(Reports.article("NORTHPORT — The council met on Monday", "", Reports.SECOND)
                        .title())
                .isNull();
    }

    @Test
    void titleMayBeFollowedByHeaderLinesAtOnce() {
        assertThat(Reports.article(TITLE, "By Jane Roe", "14 February 2022", "", Reports.FIRST)
                        .title())
                .isEqualTo(TITLE);
    }

    @Test
    void repeatedTitleIsNoPartOfTheText() {
        assertThat(Reports.article(TITLE, "", TITLE, "", Reports.FIRST).text()).isEqualTo(Reports.FIRST);
    }

    @Test
    void sectionLabelAboveTheTitleIsFurniture() {
        Article article = Reports.article("World", "", TITLE, "", Reports.FIRST);
        assertThat(article.title() + " " + article.furniture()).isEqualTo(TITLE + " [Removed[kind=line, text=World]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date: 2022-02-14",
                "Date: 2022-02-14T23:30:00-05:00",
                "Published: 14 February 2022",
                "Published: 14 February 2022, 10:15 GMT",
                "Published: Feb. 14, 2022, 6:05 p.m. ET",
                "Published 9:12 AM EST, Mon February 14, 2022",
                "Mon, 14 Feb 2022 09:00:00 +0000",
                "Monday 14th of February 2022",
                "February 14, 2022",
                "14.02.2022",
                "Date: 14/02/2022",
                "Date: 02/14/2022",
                "Posted February 14, 2022 by newsdesk",
                "DATE: FEBRUARY 14, 2022",
                "Mon Feb 14 09:00:00 UTC 2022"
            })
    void dayOfPublicationIsReadInManyForms(String line) {
        Article article = Reports.article(TITLE, line, "", Reports.FIRST);
        assertThat(article.published() + " " + article.publishedRule() + " " + article.text())
                .isEqualTo("2022-02-14 header " + Reports.FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Date: 0001-01-01", "Date: 3022-02-14", "Date: 30 February 2022", "Date: 1754-05-12"})
    void sentinelsAndImpossibleDaysAreNoDates(String line) {
        Article article = Reports.article(TITLE, line, "", Reports.FIRST);
        assertThat(article.published() + " " + article.publishedRule()).isEqualTo("null none");
    }

    @Test
    void ambiguousDateIsNoDateAndReported() {
        Article article = Reports.article(TITLE, "Date: 03/04/2022", "", Reports.FIRST);
        assertThat(article.diagnostics()).extracting(Diagnostic::code).containsExactly("input.ambiguous-date");
    }

    @Test
    void publicationGoesBeforeUpdate() {
        assertThat(Reports.article(TITLE, "Updated: 16 February 2022", "Published: 14 February 2022", "", Reports.FIRST)
                        .published())
                .isEqualTo(LocalDate.of(2022, 2, 14));
    }

    @Test
    void updateIsBetterThanNothing() {
        assertThat(Reports.article(TITLE, "Updated: 16 February 2022", "", Reports.FIRST)
                        .published())
                .isEqualTo(LocalDate.of(2022, 2, 16));
    }

    @Test
    void optionGoesBeforeTheHeader() {
        byte[] bytes = (TITLE + "\nDate: 2022-02-14\n\n" + Reports.FIRST).getBytes(StandardCharsets.UTF_8);
        Article article = ((ArticleReader.Read)
                        new ArticleReader(Caps.defaults()).read("a.txt", bytes, LocalDate.of(2020, 5, 1)))
                .article();
        assertThat(article.published() + " " + article.publishedRule()).isEqualTo("2020-05-01 option");
    }

    @Test
    void nothingFallsBackToToday() {
        assertThat(Reports.article(TITLE, "", Reports.FIRST).published()).isNull();
    }

    @Test
    void dateWithinTheReportIsNotItsOwn() {
        assertThat(Reports.article(TITLE, "", "The pier burned down on 14 February 2019 and was never rebuilt.")
                        .published())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Jane Roe | [Jane Roe] null",
                "By Jane Roe and Max Poe | [Jane Roe, Max Poe] null",
                "By JANE ROE, Max Poe and Ali bin Omar | [JANE ROE, Max Poe, Ali bin Omar] null",
                "By Jane Roe, Example Wire | [Jane Roe] Example Wire",
                "By Jane Roe and Max Poe, Saltmarsh Advertiser | [Jane Roe, Max Poe] Saltmarsh Advertiser",
                "By Jane Roe, foreign affairs correspondent | [Jane Roe] null",
                "By Jane Roe in Northport and Max Poe in Sudmark | [Jane Roe, Max Poe] null",
                "By Jane Roe for Example Wire | [Jane Roe] Example Wire",
                "By The Associated Press | [] The Associated Press",
                "Author: Jane Q. Roe | [Jane Q. Roe] null"
            })
    void bylineNamesReportersAndOutlet(String line, String expected) {
        Article article = Reports.article(TITLE, line, "", Reports.FIRST);
        assertThat(article.bylines() + " " + article.publisher()).isEqualTo(expected);
    }

    @Test
    void bylineAndDateMayShareALine() {
        Article article = Reports.article(TITLE, "By Jane Roe | 14 February 2022", "", Reports.FIRST);
        assertThat(article.bylines() + " " + article.published()).isEqualTo("[Jane Roe] 2022-02-14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Monday the harbour was closed.", "By noon", "By the sea"})
    void phraseWithByIsNoByline(String line) {
        assertThat(Byline.parse(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: The Northport Courier",
                "Publisher: The Northport Courier",
                "Outlet: The Northport Courier",
                "The Northport Courier",
                "The Northport Courier, 2022"
            })
    void publisherHasItsLine(String line) {
        assertThat(Reports.article(TITLE, line, "", Reports.FIRST).publisher()).isEqualTo("The Northport Courier");
    }

    @Test
    void publisherOfNoLineIsNone() {
        assertThat(Reports.article(TITLE, "", Reports.FIRST).publisher()).isNull();
    }

    @Test
    void headerLinesAreNoPartOfTheText() {
        assertThat(Reports.article(
                                "Title: " + TITLE,
                                "By Jane Roe",
                                "Date: 2022-02-14",
                                "Source: Example Wire",
                                "",
                                Reports.FIRST)
                        .text())
                .isEqualTo(Reports.FIRST);
    }

    @Test
    void linesBetweenTitleAndDatelineAreFurniture() {
        Article article = Reports.article(
                "World",
                "",
                "February 14, 20229:22 PM UTC",
                "Last Updated 2 years ago",
                "",
                TITLE,
                "By Jane Roe",
                "and Max Poe",
                "3 minute read",
                "",
                "Summary",
                "Fire at the old pier",
                "",
                "NORTHPORT, Feb 14 (Reuters) - " + Reports.FIRST);
        assertThat(article.title() + " " + article.published() + " " + article.bylines() + " "
                        + Reports.paragraphs(article))
                .isEqualTo(TITLE + " 2022-02-14 [Jane Roe, Max Poe] [" + Reports.FIRST + "]");
    }

    @Test
    void lineBelowTheTitleStaysWhereNoDatelineFollows() {
        assertThat(Reports.article(TITLE, "", "Mayor asks the state for help", "", Reports.FIRST)
                        .text())
                .startsWith("Mayor asks");
    }

    @Test
    void nameBesideADateIsAByline() {
        assertThat(Reports.article(TITLE, "Jane Roe", "14 February 2022", "", Reports.FIRST)
                        .bylines())
                .containsExactly("Jane Roe");
    }

    @Test
    void headerLinesMayShareALineWithBars() {
        Article article =
                Reports.article(TITLE, "Source: Example Wire| 2022-02-14 21:45:12|Editor: roe", "", Reports.FIRST);
        assertThat(article.publisher() + " " + article.published()).isEqualTo("Example Wire 2022-02-14");
    }

    @Test
    void surnameOfTheCreditIsTheReporterOfTheByline() {
        assertThat(Reports.article(TITLE, "By JANE ROE", "", Reports.FIRST, "", "Roe reported from Sudmark.")
                        .bylines())
                .containsExactly("JANE ROE");
    }
}
