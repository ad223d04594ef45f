package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MastheadTest {
    private static final String TITLE = "Northport council argues over harbour";

    private static String told(Article article) {
        return article.title() + "; " + article.published() + " " + article.publishedRule() + "; " + article.publisher()
                + "; " + String.join(", ", article.bylines());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The Kyiv Independent | 6 December 2006; 2006-12-06; The Kyiv Independent; ''",
                "The Tidewater Post, December 5, 2010; 2010-12-05; The Tidewater Post; ''",
                "Published: 5 Dec 2010 14:20 GMT; 2010-12-05; null; ''",
                "Updated 3:04 PM EST, Mon March 7, 2022; 2022-03-07; null; ''",
                "By Jane Doe — March 7, 2022; 2022-03-07; null; Jane Doe",
                "By Jane Doe, The Tidewater Post, March 7, 2022; 2022-03-07; The Tidewater Post; Jane Doe",
                "By Jane Doe and Max Poe | Published March 7, 2022 at 5:04 pm ET; 2022-03-07; null; Jane Doe, Max Poe",
                "Jane Doe, CNN • Updated 3:04 PM EST, Mon March 7, 2022; 2022-03-07; CNN; Jane Doe",
                "March 7, 2022 | By Jane Doe; 2022-03-07; null; Jane Doe",
                "Jane Doe | 7 March 2022; 2022-03-07; null; Jane Doe",
                "Reuters - March 7, 2022 5:04 PM; 2022-03-07; Reuters; ''",
                "BBC News, 8 March 2022; 2022-03-08; BBC News; ''",
                "From The Times, 8 March 2022; 2022-03-08; The Times; ''",
                "Source: Xinhua | 2022-03-08 14:20:00 | Editor: huaxia; 2022-03-08; Xinhua; ''",
                "Xinhua | Updated: 2022-03-08 10:20; 2022-03-08; Xinhua; ''",
                "2022-03-08 10:20 Xinhua; 2022-03-08; Xinhua; ''",
                "World | 7 Mar 2022, 14:20; 2022-03-07; null; ''",
                "7 March 2022  |  Updated 08:05 IST  |  From the section Latin America; 2022-03-07; null; ''",
                "Mar. 7, 2022 / 3:04 PM EST / CBS/AFP; 2022-03-07; CBS; ''",
                "Issued on: 17/03/2022 - 14:20 Modified: 18/03/2022 - 15:00; 2022-03-17; null; ''",
                "Mon 7 Mar 2022 14.20 GMT Last modified on Tue 8 Mar 2022 09.00 GMT; 2022-03-07; null; ''",
                "The New York Times (March 7, 2022); 2022-03-07; The New York Times; ''",
                "Last Updated : 07 March 2022, 10:20 AM IST; 2022-03-07; null; ''",
                "Tuesday, March 8, 2022 - The Northport Echo; 2022-03-08; The Northport Echo; ''",
                "The Tidewater Post (Sudmark) | Tuesday, March 8, 2022; 2022-03-08; The Tidewater Post; ''",
                "NORTHPORT | The Tidewater Post | 8 March 2022; 2022-03-08; The Tidewater Post; ''",
                "Jane Doe, Europe Correspondent | 8 March 2022; 2022-03-08; null; Jane Doe",
                "Jane Doe in Northport, Tuesday 8 March 2022; 2022-03-08; null; Jane Doe",
                "Tuesday, March 08, 2022 -- Sha'aban 5, 1443; 2022-03-08; null; ''",
                "Friday, February 21, 2020 | Jamadi-us-Sani 26, 1441 A.H.; 2020-02-21; null; ''",
                "example.org | 8 March 2022 | 3 min read; 2022-03-08; example.org; ''"
            })
    void lineBelowTheTitleGivesDayPublisherAndAuthors(String line, String day, String publisher, String authors) {
        assertThat(told(Reports.article(TITLE, line, "", Reports.FIRST)))
                .isEqualTo(TITLE + "; " + day + " header; " + publisher + "; " + authors);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Monday, March 7, 2022 Published at 17:42 GMT 18:42 UK; 2022-03-07; null; ''",
                "Page last updated at 17:42 GMT, Monday, 7 March 2022 18:42 UK; 2022-03-07; null; ''",
                "Last Updated: Monday, 7 March 2022, 17:42 GMT 18:42 UK; 2022-03-07; null; ''",
                "Sunday Clarion, Northport, March 6, 2022; 2022-03-06; Sunday Clarion; ''",
                "The Norland Sun, Northport, Sunday, March 6, 2022; 2022-03-06; The Norland Sun; ''",
                "The Tidewater Post | NORTHPORT, March 7, 2022 01:40 IST; 2022-03-07; The Tidewater Post; ''",
                "NORTHPORT, March 7, 2022 01:40 IST; 2022-03-07; null; ''",
                "Published: March 7, 2022 01:40 IST | NORTHPORT; 2022-03-07; null; ''",
                "March 07, 2022 01:40 am | Updated 02:11 am IST - NORTHPORT; 2022-03-07; null; ''",
                "Published 3:04 PM, March 7, 2022; 2022-03-07; null; ''",
                "Published : 07 Mar 2022, 14:20 JST; 2022-03-07; null; ''",
                "Posted at 14:20 on Monday 7 March 2022; 2022-03-07; null; ''",
                "March 7, 2022, Monday; 2022-03-07; null; ''",
                "Monday, March 7, 2022, Page A01; 2022-03-07; null; ''",
                "Published: Mar 7, 2022 at 14:20 (GMT+3); 2022-03-07; null; ''",
                "The Tidewater Post, Monday, March 7, 2022, p. 1; 2022-03-07; The Tidewater Post; ''",
                "Monday 07 March 2022 14:20 BST; 2022-03-07; null; ''",
                "Northport, 7 March 2022 14:20; 2022-03-07; null; ''",
                "Agence Sudmarkoise - 07/13/2022 at 21:14; 2022-07-13; null; Agence Sudmarkoise",
                "By Jane Doe in Northport | 7 March 2022 6:00pm; 2022-03-07; null; Jane Doe"
            })
    void lineWithPlaceClockOrPageGivesTheDay(String line, String day, String publisher, String authors) {
        assertThat(told(Reports.article(TITLE, line, "", Reports.FIRST)))
                .isEqualTo(TITLE + "; " + day + " header; " + publisher + "; " + authors);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tidewater Tidings | 6 December 2006", "The Tidewater Post, 6 December 2006"})
    void lineAboveTheTitleGivesDayAndPublisher(String line) {
        assertThat(told(Reports.article(line, "", TITLE, "", Reports.FIRST)))
                .matches(TITLE + "; 2006-12-06 header; (?:Tidewater Tidings|The Tidewater Post); ");
    }

    @Test
    void titleMayStandInTheLine() {
        assertThat(told(Reports.article(TITLE + " | Northport Echo | 6 December 2006", "", Reports.FIRST)))
                .isEqualTo(TITLE + "; 2006-12-06 header; Northport Echo; ");
    }

    @Test
    void lineIsNoPartOfTheText() {
        assertThat(Reports.article(TITLE, "The Tidewater Post, December 5, 2010", Reports.FIRST)
                        .text())
                .isEqualTo(Reports.FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Tidewater Post wrote on December 5, 2010 that the ferry was sold",
                "On December 5, 2010, The Tidewater Post was sold",
                "Reuters, the agency, was founded on 5 December 1851 in London",
                "Jane Doe was born on 5 December 1951"
            })
    void sentenceOrTitleWithADayIsNoHeader(String line) {
        assertThat(Reports.article(TITLE, "", line, "", Reports.FIRST).publishedRule())
                .isEqualTo("none");
    }

    @Test
    void lineBelowTheFirstSentenceSaysNothing() {
        Article article = Reports.article(
                TITLE, "", Reports.FIRST, "", "The Tidewater Post, December 5, 2010", "", Reports.SECOND);
        assertThat(article.published() + " " + article.publisher()).isEqualTo("null null");
    }

    @Test
    void placeAndDayAreADateline() {
        Article article = Reports.article(TITLE, "", "NORTHPORT, December 5, 2010 (AP) — " + Reports.FIRST);
        assertThat(told(article)).isEqualTo(TITLE + "; 2010-12-05 dateline; AP; ");
    }
}
