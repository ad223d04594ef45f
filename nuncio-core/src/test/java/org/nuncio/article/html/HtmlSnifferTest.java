package org.nuncio.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlSnifferTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><title>A</title>",
                "\uFEFF  <!-- saved --> <HTML lang=en>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\">",
                "<head><title>A</title></head>",
                "<div><p>One</p><p>Two</p></div>",
                "<p>One.</p>"
            })
    void isAPage(String text) {
        assertThat(HtmlSniffer.isHtml(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The council met on Monday. <b>Nobody</b> came.",
                "<Reuters> - The council met on Monday.",
                "<p>The council met on Monday.",
                "<?xml version=\"1.0\"?><rss><channel><title>A</title></channel></rss>",
                "How to write </p></div></a> in a text"
            })
    void isNone(String text) {
        assertThat(HtmlSniffer.isHtml(text)).isFalse();
    }
}
