package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page of the desk in a real browser, over a record of the samples. */
@Tag("models")
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {
    private static final String TOKEN = "token-of-this-test-1";
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
    private static final Path SCREENSHOTS = Models.ROOT.resolve("nuncio-app/target/screenshots");
    private static final String HOSTILE =
            "<script>document.title='owned'</script> \"><img src=x onerror=\"document.title='owned'\">\n\n"
                    + "KYIV, Feb. 16 (Example Wire) — Russia accused Ukraine of \"><img src=x onerror=\"document.title='owned'\"> lies on Wednesday."
                    + " Ukraine's president <script>document.title='owned'</script> condemned Russia.\n";

    private String address = "";
    private PageBrowser browser;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        Optional<PageBrowser.Installed> installed = PageBrowser.installed();
        assumeTrue(
                installed.isPresent(),
                "not run: there is no chromium with chromedriver on the path (apt-get install chromium chromium-driver)");
        Path hostile = Files.writeString(folder.resolve("hostile.txt"), HOSTILE);
        String db = folder.resolve("page.db").toString();
        Screen ingest = new Screen("");
        assertThat(Screen.status(ingest, "ingest", Models.SAMPLES.toString(), hostile.toString(), "--db", db))
                .as(ingest.err())
                .isZero();
        address = serve(db);
        browser = new PageBrowser(installed.get(), folder.resolve("profile"), address);
    }

    /** Ends with the tests. */
    private static String serve(String db) throws InterruptedException {
        Screen screen = new Screen("");
        Thread desk = new Thread(() -> Screen.status(screen, "serve", "--db", db, "--port", "0", "--token", TOKEN));
        desk.setDaemon(true);
        desk.start();
        for (int i = 0; i < 300; i++) {
            Matcher matcher = ADDRESS.matcher(screen.out() + screen.err());
            if (matcher.find()) {
                return matcher.group();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the desk does not start: " + screen.err());
    }

    @AfterAll
    void end() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void atADesk() {
        browser.look(1280, 900, "light");
        browser.log();
        browser.asked();
    }

    @AfterEach
    void nothingIsLoggedAndNobodyElseIsAsked() {
        assertThat(browser.log()).as("console").isEmpty();
        assertThat(browser.asked())
                .as("addresses asked")
                .allMatch(url -> url.startsWith(address) || url.matches("(data|blob|about|chrome).*"));
    }

    private JsonNode api(String path) {
        try (InputStream in = URI.create(address + "api/v1/" + path).toURL().openStream()) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    private long total(String path) {
        return api(path).get("total").asLong();
    }

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
        String words = browser.text("#panel blockquote .words");
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
    void chartIsSavedAsAPicture() {
        browser.open("#/timeline");
        browser.script(
                "window.saved = []; const make = URL.createObjectURL;"
                        + "URL.createObjectURL = (blob) => { saved.push(blob.type + ' ' + (blob.size > 1000)); return make.call(URL, blob); }");
        browser.script("[...document.querySelectorAll('.chart-foot button')].forEach(b => b.click())");
        browser.waitFor("return saved.includes('image/svg+xml true') && saved.includes('image/png true')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "timeline", "map", "network", "tolls", "statements", "reports", "review"})
    void nothingIsWiderThanAPhone(String view) throws IOException {
        browser.look(390, 844, "light");
        browser.open("#/" + view);
        assertThat(browser.number("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        browser.picture(SCREENSHOTS.resolve(view + "-390-light.png"));
    }

    @ParameterizedTest
    @CsvSource({
        "now,light", "timeline,light", "map,light", "network,light", "tolls,light", "statements,light", "reports,light",
        "review,light", "now,dark", "timeline,dark", "map,dark", "network,dark", "tolls,dark", "statements,dark",
        "reports,dark", "review,dark"
    })
    void axeFindsNothingSerious(String view, String theme) throws IOException {
        browser.look(1280, 900, theme);
        browser.open("#/" + view);
        browser.picture(SCREENSHOTS.resolve(view + "-1280-" + theme + ".png"));
        List<Object> faults = new ArrayList<>(browser.faults());
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNothingSeriousInAHappening(String theme) throws IOException {
        browser.look(1280, 900, theme);
        String id = api("happenings?limit=1").get("items").get(0).get("id").asText();
        browser.open("#/timeline?show=" + id);
        browser.waitFor("return !!document.querySelector('#panel .detail')");
        browser.picture(SCREENSHOTS.resolve("happening-1280-" + theme + ".png"));
        List<Object> faults = new ArrayList<>(browser.faults());
        assertThat(faults).isEmpty();
    }
}
