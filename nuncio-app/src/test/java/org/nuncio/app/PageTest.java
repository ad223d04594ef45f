package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What the page of the desk shows and where it leads, held against the API. */
class PageTest extends PageCase {
    @Test
    void mastheadTellsWhatTheStoreTells() {
        browser.open("#/timeline");
        JsonNode counts = api("store").get("counts");
        assertThat(browser.text("#standfirst"))
                .contains(counts.get("reports").asText() + " reports")
                .contains(counts.get("happenings").asText() + " happenings");
    }

    @Test
    void timelineDrawsEveryHappeningThatTheApiCounts() {
        browser.open("#/timeline");
        JsonNode timeline = api("timeline?by=day");
        long counted = 0;
        for (JsonNode bar : timeline.get("bars")) {
            counted += bar.get("count").asLong();
        }
        long drawn = browser.number(
                "return [...document.querySelectorAll('.timeline .mk[aria-label*=\" 20\"]')]"
                        + ".map(a => Number(/, (\\d+) happening/.exec(a.getAttribute('aria-label'))?.[1] ?? 0)).reduce((a, b) => a + b, 0)");
        assertThat(drawn).isEqualTo(counted).isPositive();
    }

    @Test
    void frontPageHasTheLinesThatTheApiGives() {
        browser.open("#/now");
        JsonNode now = api("now");
        assertThat(browser.number("return document.querySelectorAll('#now-last .entries > li').length"))
                .isEqualTo(Math.min(12, now.get("latest").size()))
                .isPositive();
        assertThat(browser.number("return document.querySelectorAll('#now-threats .entries > li').length"))
                .isEqualTo(Math.min(10, now.get("threats").size()))
                .isPositive();
        assertThat(browser.number("return document.querySelectorAll('#now-demands .entries > li').length"))
                .isEqualTo(Math.min(18, now.get("demands").size()))
                .isPositive();
    }

    @Test
    void mapHasEveryPlaceInItsTableAndNoTownForACountry() {
        browser.open("#/map");
        JsonNode places = api("map").get("places");
        browser.click(".chart .table-of summary");
        browser.waitFor("return !!document.querySelector('.chart .table-of tbody tr')");
        assertThat(browser.number("return document.querySelectorAll('.chart .table-of tbody tr').length"))
                .isEqualTo(places.size())
                .isPositive();
        for (JsonNode place : places) {
            if (place.get("precision").asText().equals("country")) {
                String name = place.get("name").asText();
                assertThat(browser.number("return [...document.querySelectorAll('.dots .mk')]"
                                + ".filter(a => a.getAttribute('aria-label').startsWith('" + name + ":')).length"))
                        .as(name)
                        .isZero();
            }
        }
    }

    @Test
    void pairIsPickedFromTheLedgerAndItsHistoryIsListed() {
        browser.open("#/network");
        browser.click(".ledger ol a");
        browser.waitFor("return location.hash.includes('dyad=') && !!document.querySelector('.history .entries li')");
        String dyad = api("network?limit=1").get("dyads").get(0).get("dyad").asText();
        assertThat(browser.number("return document.querySelectorAll('.history .entries > li').length"))
                .isEqualTo(total("happenings?dyad=" + dyad));
    }

    @Test
    void tollsOfAKindAreAsManyAsTheApiCounts() {
        browser.open("#/tolls?role=troops");
        assertThat(browser.number("return document.querySelectorAll('.toll-what').length"))
                .isEqualTo(total("tolls?role=troops"))
                .isPositive();
    }

    @Test
    void everyStatementIsListedAndLeadsToItsWords() {
        browser.open("#/statements");
        assertThat(browser.text(".panel-count")).startsWith(total("statements") + " statements");
        browser.click(".saying a");
        browser.waitFor("return !!document.querySelector('.prose .sought')");
    }

    @Test
    void barOpensAsManyHappeningsAsItTells() {
        browser.open("#/timeline");
        String label =
                browser.find(".timeline .conflictual .mk[aria-label*=\" 20\"]").getDomAttribute("aria-label");
        browser.click(".timeline .conflictual .mk[aria-label*=\" 20\"]");
        browser.waitFor("return !!document.querySelector('#panel .entries li')");
        Matcher told = Pattern.compile(", (\\d+) happening").matcher(label);
        assertThat(told.find()).isTrue();
        assertThat(browser.number("return document.querySelectorAll('#panel .entries li').length"))
                .isEqualTo(Long.parseLong(told.group(1)));
    }

    @Test
    void fromTheChartToTheWordsInTheReport() {
        browser.open("#/timeline");
        browser.click(".timeline .mk[aria-label*=\" 20\"]");
        browser.waitFor("return !!document.querySelector('#panel .entries a')");
        browser.click("#panel .entries a");
        browser.waitFor("return !!document.querySelector('#panel blockquote a')");
        String words = browser.text("#panel blockquote .coded");
        browser.click("#panel blockquote a");
        browser.waitFor("return !!document.querySelector('.prose .evidence.chosen')");
        String marked = String.valueOf(browser.script(
                "return [...document.querySelectorAll('.prose .evidence.chosen')].map(e => e.textContent).join('')"));
        assertThat(marked).isEqualTo(words);
    }

    @Test
    void filterIsInTheAddressAndTheBackButtonTakesItOff() {
        browser.open("#/reports");
        long all = total("reports");
        assertThat(browser.text(".report-list .panel-count")).isEqualTo(all + " reports");
        browser.script("location.hash = '#/reports?type=PROTEST'");
        browser.waitFor(
                "return document.querySelector('.report-list .panel-count')?.textContent !== '" + all + " reports'");
        assertThat(browser.text(".report-list .panel-count")).startsWith(total("reports?type=PROTEST") + " report");
        assertThat(browser.text(".chips")).contains("Protest");
        browser.back();
        browser.waitFor(
                "return document.querySelector('.report-list .panel-count')?.textContent === '" + all + " reports'");
        assertThat(browser.text(".chips")).isEmpty();
    }

    @Test
    void filterIsTickedInTheBar() {
        browser.open("#/timeline");
        browser.click(".filters input[name=THREATEN]");
        browser.waitFor("return location.hash.includes('type=THREATEN')");
        browser.settle();
        assertThat(browser.number("return document.querySelectorAll('.timeline .row').length"))
                .isEqualTo(1);
    }

    @Test
    void slashGoesToTheTextFilter() {
        browser.open("#/timeline");
        browser.script("document.querySelector('h1').focus()");
        browser.press("/");
        browser.press("Moscow");
        browser.waitFor("return location.hash.includes('text=Moscow')");
        assertThat(browser.text(".chips")).contains("Moscow");
    }

    @Test
    void chartsAreWalkedWithArrowKeysAndTheListIsClosedWithEscape() {
        browser.open("#/timeline");
        browser.script("document.querySelector('.timeline .mk').focus()");
        browser.press(Keys.ARROW_DOWN);
        String second = String.valueOf(browser.script("return document.activeElement.getAttribute('aria-label')"));
        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.script("return document.activeElement.getAttribute('aria-label')"))
                .isNotEqualTo(second);
        browser.press(Keys.ENTER);
        browser.waitFor("return !!document.querySelector('#panel .entries li')");
        browser.escape();
        browser.waitFor("return document.querySelector('#panel').hidden");
        assertThat(browser.hash()).isEqualTo("#/timeline");
    }

    @Test
    void hostileReportIsShownAsTheTextThatItIs() {
        browser.open("#/reports");
        String id = "";
        for (JsonNode report : api("reports?limit=100").get("items")) {
            id = report.get("uri").asText().endsWith("hostile.txt")
                    ? report.get("id").asText()
                    : id;
        }
        browser.open("#/reports/" + id);
        assertThat(browser.text(".prose") + browser.text(".article-head")).contains("onerror=", "<script>");
        assertThat(browser.number("return document.querySelectorAll('main img, main script').length"))
                .isZero();
        assertThat(browser.script("return document.title")).isEqualTo("Reports · Nuncio");
    }

    @Test
    void verdictIsGivenWithATokenAndIsThereAfterTheNextLoad() {
        String id = api("happenings?limit=1&type=CONSULT")
                .get("items")
                .get(0)
                .get("id")
                .asText();
        browser.open("#/timeline?show=" + id);
        browser.waitFor("return !!document.querySelector('#panel .verdict-form')");
        browser.find("#panel [aria-label='Your name']").sendKeys("A. Reader");
        browser.find("#panel [aria-label=Note]").sendKeys("as the report has it");
        browser.click("#panel button.accept");
        browser.waitFor("return !!document.querySelector('#panel .key-form')");
        browser.find("#panel .key-form input").sendKeys(TOKEN, Keys.ENTER);
        browser.waitFor("return !!document.querySelector('#panel .verdict.accepted')");
        browser.reload();
        browser.waitFor("return !!document.querySelector('#panel .verdict.accepted')");
        assertThat(browser.text("#panel .verdicts")).contains("A. Reader", "as the report has it");
        browser.open("#/review?reviewed=true");
        assertThat(browser.text(".panel-count")).startsWith("1 happening");
    }

    @Test
    void dayOfTheTensionLineOpensWhatMakesIt() {
        browser.open("#/timeline");
        browser.click(".tension .mk:last-of-type");
        browser.waitFor("return !!document.querySelector('#panel .adds')");
        assertThat(browser.text("#panel .why")).contains("half of it is left", "version");
    }

    @Test
    void alertsAreThoseOfTheApi() {
        browser.open("#/now");
        JsonNode alerts = api("alerts?limit=6").get("items");
        assertThat(browser.number("return document.querySelectorAll('.alerts li').length"))
                .isEqualTo(alerts.size());
    }
}
