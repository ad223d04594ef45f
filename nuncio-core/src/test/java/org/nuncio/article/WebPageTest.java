package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {
    private static final String TEXT = WebPages.with("").text();

    @Test
    void paragraphsArePartedByBlankLines() {
        assertThat(TEXT)
                .startsWith(Reports.FIRST)
                .contains("delay.\n\n" + Reports.SECOND)
                .endsWith("Friday evening.");
    }

    @Test
    void lineBreaksPartParagraphsWhereTwoStandTogether() {
        Article article = WebPages.read("<html><body><div>" + Reports.FIRST + "<br><br>" + Reports.SECOND + "<br> <br/>"
                + Reports.THIRD + "</div></body></html>");
        assertThat(article.text()).isEqualTo(Reports.FIRST + "\n\n" + Reports.SECOND + "\n\n" + Reports.THIRD);
    }

    @Test
    void inlineTagsPartNoWords() {
        assertThat(WebPages.with("<p>The <b>har</b>bour&nbsp;<i>master</i>\n was not there when it closed.</p>")
                        .text())
                .endsWith("The harbour master was not there when it closed.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<figure><img src=a><figcaption>Rebels attacked the pier</figcaption></figure> | caption: Rebels attacked the pier",
                "<div class=\"wp-caption\"><p>Rebels attacked the pier on Monday.</p></div> | caption: Rebels attacked the pier on Monday.",
                "<div><img src=a><span>Rebels attacked the pier</span></div> | caption: Rebels attacked the pier",
                "<p><a href=x>Rebels attack pier in the south</a></p> | teaser: Rebels attack pier in the south",
                "<div class=x><h4>Related stories</h4><p>Rebels attacked the pier again, police said.</p></div> | teaser: Rebels attacked the pier again, police said.",
                "<div class=\"newsletter-signup\"><p>Get our letter.</p></div> | notice: Get our letter.",
                "<div id=comments><p>They should arrest the mayor, I say.</p></div> | comment: They should arrest the mayor, I say.",
                "<blockquote>He had not been told</blockquote><p>The end came late in the day.</p> | pull-quote: He had not been told",
                "<p>Jane Roe is a reporter in Northport.</p> | biography: Jane Roe is a reporter in Northport."
            })
    void whatIsNotTheReportIsTakenOutAndKept(String inner, String removed) {
        Article article = WebPages.with(inner);
        assertThat(WebPages.removed(article)).contains(removed);
        assertThat(article.text()).doesNotContain(removed.substring(removed.indexOf(": ") + 2));
    }

    @Test
    void whatIsShownTwiceStandsOnce() {
        Article article = WebPages.with("<div class=\"mobile\">" + WebPages.BODY + "</div>");
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(WebPages.removed(article)).hasSize(3).allMatch(part -> part.startsWith("duplicate: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>The minister said that she was in the <a href=x>picture</a> all along.</p>",
                "<div class=\"cookie-law\"><p>Parliament voted on the cookie law after a long debate.</p></div>",
                "<blockquote><p>“We shall not pay for the pier,” the treasurer replied.</p></blockquote>",
                "<ul><li>The army is to leave the island by June.</li></ul>",
                "<p>Our reporter was told that the bridge is closed.</p>"
            })
    void whatBelongsToTheReportStays(String inner) {
        String words = inner.replaceAll("<[^>]*>", "");
        boolean named = inner.contains("cookie-law");
        assertThat(WebPages.with(inner).text().contains(words)).isNotEqualTo(named);
    }

    @Test
    void aNameThatCoversMostOfTheTextIsNotBelieved() {
        String page = "<html><body><div class=\"newsletter cookie share\">" + WebPages.BODY + "</div></body></html>";
        assertThat(WebPages.read(page).text()).isEqualTo(TEXT);
    }

    @Test
    void nextArticleOfAnEndlessPageIsLeftOut() {
        String page = "<html><body><section><h1>Ferry to sail again</h1>" + WebPages.BODY
                + "</section><section><h1>Army takes the bridge</h1><p>Soldiers took the bridge at dawn and killed four guards.</p></section></body></html>";
        assertThat(WebPages.read(page).text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "input.not-found | <title>Page not found</title><h1>404</h1><p>The page you asked for does not exist.</p>",
                "input.blocked | <title>Just a moment...</title><p>Verify you are human by completing the action below.</p>",
                "input.blocked | <title>News</title><noscript>Please enable JavaScript</noscript><div id=root></div>",
                "input.list-page | <ul><li><a href=1>Army takes the bridge</a></li><li><a href=2>Mayor quits over pier</a></li><li><a href=3>Storm closes the harbour</a></li><li><a href=4>Ferry to sail again</a></li></ul>",
                "input.no-report | <title>Gallery</title><p>Eleven pictures</p>"
            })
    void pagesWithoutAReportAreRefused(String code, String body) {
        assertThat(WebPages.refusal("<html>" + body + "</html>")).isEqualTo(code);
    }

    @Test
    void otherLanguagesAreToldByTheTextNotByTheLabel() {
        String spanish =
                "El presidente dijo el lunes que su gobierno no aceptará las condiciones del acuerdo, y pidió a los ministros que "
                        + "vuelvan a la mesa de negociaciones antes del fin de semana, según informaron fuentes cercanas a la presidencia del país.";
        assertThat(WebPages.refusal(
                        "<html lang=en><body><p>" + spanish + "</p><p>Además, " + spanish + "</p></body></html>"))
                .isEqualTo("input.not-english");
        assertThat(WebPages.read("<html lang=es><body>" + WebPages.BODY + "</body></html>")
                        .language())
                .isEqualTo("en");
    }

    @Test
    void stubsAreKeptAndMarked() {
        assertThat(WebPages.with("").isPartial()).isFalse();
        assertThat(WebPages.with("<p>The treasurer of the town had long warned that the pier would ...</p>")
                        .isPartial())
                .isTrue();
    }

    @Test
    void offsetsHoldForDatelineAndDamage() {
        Article article = WebPages.read("<html><body><p>NORTHPORT (Example Wire) — " + Reports.FIRST + "</p><p>"
                + Reports.SECOND + "</p><p>" + Reports.THIRD + "</p></body></html>");
        assertThat(article.dateline().span().cut(article.text())).isEqualTo("NORTHPORT (Example Wire) —");
        assertThat(Reports.paragraphs(article)).first().isEqualTo(Reports.FIRST);
    }
}
