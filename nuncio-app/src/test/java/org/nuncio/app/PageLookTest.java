package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the page of the desk looks: on a phone, on paper, to those who do not see it. Leaves a picture of every view. */
class PageLookTest extends PageCase {
    private static final Path SCREENSHOTS = Models.ROOT.resolve("nuncio-app/target/screenshots");

    @Test
    void frontPageIsPrintedOnOneSheet() {
        browser.open("#/now");
        assertThat(browser.sheets()).isEqualTo(1);
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
