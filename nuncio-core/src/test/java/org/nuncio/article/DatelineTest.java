package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.text.Span;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NORTHPORT — | NORTHPORT",
                "NORTHPORT, Norlandia (AP) — | NORTHPORT, Norlandia",
                "NORTHPORT, Feb 14 (Reuters) - | NORTHPORT",
                "NORTHPORT, Feb. 14, 2022 (Reuters) - | NORTHPORT",
                "NORTHPORT, 12 February — | NORTHPORT",
                "NORTHPORT (Example Wire) -- | NORTHPORT",
                "NORTHPORT/SUDMARK, Feb 14 (Reuters) - | NORTHPORT/SUDMARK",
                "NORTHPORT, February 9. /TASS/. | NORTHPORT",
                "NORTHPORT, February 9, 2022. /Condor Wire/. | NORTHPORT",
                "NORTHPORT. Feb 9 (Interfax) - | NORTHPORT",
                "Northport/Sudmark: | Northport/Sudmark",
                "Northport: | Northport",
                "PORT OF SPAIN — | PORT OF SPAIN",
                "St. Petersburg, Florida – | St. Petersburg, Florida",
                "U.N. HEADQUARTERS — | U.N. HEADQUARTERS",
                "Northport (Norlandia), May 16, 2024 (ASP) - | Northport (Norlandia)",
                "NORTHPORT (Norlandia) 16 May — | NORTHPORT (Norlandia)",
                "Northport (Norlandia) (AFP) – | Northport (Norlandia)",
                "NORTHPORT, Norlandia, 16 May 2024, (ASP) — | NORTHPORT, Norlandia",
                "NORTHPORT, Nov. 12. — | NORTHPORT",
                "NORTHPORT, November 12 (Example Wire): | NORTHPORT",
                "NORTHPORT: | NORTHPORT",
                "NORTHPORT, Tues., Nov. 12 — | NORTHPORT",
                "Northport / Sudmark – | Northport / Sudmark",
                "NORTHPORT (16 May) — | NORTHPORT"
            })
    void placeStandsAtTheHead(String dateline, String place) {
        Article article = Reports.article("A title", "", dateline + " " + Reports.FIRST);
        assertThat(article.dateline()).isEqualTo(new Article.Dateline(new Span(0, dateline.length()), place));
    }

    @Test
    void readingStartsAfterTheDateline() {
        assertThat(Reports.paragraphs(Reports.article("NORTHPORT (AP) — " + Reports.FIRST, "", Reports.SECOND)))
                .containsExactly(Reports.FIRST, Reports.SECOND);
    }

    @Test
    void datelineStaysInTheText() {
        assertThat(Reports.article("NORTHPORT — " + Reports.FIRST).text()).startsWith("NORTHPORT — The council");
    }

    @Test
    void datelineOfItsOwnLineIsNotRead() {
        assertThat(Reports.paragraphs(Reports.article("A title", "", "NORTHPORT, Feb 14 (Reuters)", "", Reports.FIRST)))
                .containsExactly(Reports.FIRST);
    }

    @Test
    void agencyAloneIsNotRead() {
        assertThat(Reports.paragraphs(Reports.article("(Reuters) - " + Reports.FIRST)))
                .containsExactly(Reports.FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BREAKING — The pier of Northport is on fire.",
                "Norlandia — Sudmark’s oldest ally — said that it would not pay.",
                "Norlandia — which has no fleet — said that it would not pay.",
                "The plan - A costly one - was dropped.",
                "Analysis: The pier that nobody wanted.",
                "However — Nobody could say why — it was dropped.",
                "NATO — The alliance said that it would not pay.",
                "The council met on Monday - and again on Tuesday."
            })
    void sentenceWithADashIsNoDateline(String sentence) {
        assertThat(Reports.article(sentence, "", Reports.SECOND).dateline()).isNull();
    }

    @Test
    void dateOfTheDatelineWithAYearIsThePublication() {
        Article article = Reports.article("NORTHPORT, Feb. 14, 2022 (Reuters) - " + Reports.FIRST);
        assertThat(article.published() + " " + article.publishedRule()).isEqualTo("2022-02-14 dateline");
    }

    @Test
    void yearOfAHeaderCompletesTheDateOfTheDateline() {
        Article article =
                Reports.article("A title", "Example Wire, 2022", "", "NORTHPORT, Feb. 14 (Reuters) - " + Reports.FIRST);
        assertThat(article.published() + " " + article.publishedRule()).isEqualTo("2022-02-14 dateline");
    }

    @Test
    void dateWithoutYearIsNoPublication() {
        assertThat(Reports.article("NORTHPORT, Feb. 14 (Reuters) - " + Reports.FIRST)
                        .published())
                .isNull();
    }

    @Test
    void agencyIsThePublisherWhereNothingElseSays() {
        assertThat(Reports.article("NORTHPORT (Example Wire) — " + Reports.FIRST)
                        .publisher())
                .isEqualTo("Example Wire");
    }

    @Test
    void wordsOfALoneSentenceBeginAfterItsDateline() {
        assertThat(DatelineReader.wordsOf("NORTHPORT (AP) -- The envoy left.")).isEqualTo(18);
        assertThat(DatelineReader.wordsOf("NORTHPORT (AP) \" The envoy left.")).isEqualTo(17);
        assertThat(DatelineReader.wordsOf("The envoy left.")).isZero();
    }
}
