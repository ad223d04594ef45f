package org.nuncio.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class RescueTest {
    private static final String LONG =
            "The council of Northport met on Monday to talk about the harbour, and its members agreed that the ferry would sail again next week. ";

    private static final String OTHER =
            "Nobody could say who would pay for the new pier, which had been closed since the storm of last November.";

    private static Page page(String html) {
        return (Page) new PageReader(PageCaps.defaults()).read(html, "page.html");
    }

    @Test
    void textOfJsonLdWhereThePageShowsLess() {
        String data = "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + LONG + "\\n\\n" + OTHER + "\"}";
        Page page = page(
                "<html><head><script type=\"application/ld+json\">" + data
                        + "</script></head><body><p>The council of Northport met on Monday to talk about a harbour.</p></body></html>");
        assertThat(page.paragraphs()).containsExactly(LONG.strip(), OTHER);
    }

    @Test
    void cutTextOfJsonLdIsNoRescue() {
        String data = "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + LONG.repeat(4) + "and then";
        Page page = page("<html><head><script type=\"application/ld+json\">" + data + "</script></head><body><p>" + LONG
                + "</p></body></html>");
        assertThat(page.paragraphs()).containsExactly(LONG.strip());
    }

    @Test
    void readabilityWorksWithTheParserOfToday() {
        String html = "<html><body><div><p>" + LONG.repeat(3) + "</p><p>" + LONG.repeat(4) + "</p></div></body></html>";
        assertThat(Rescue.readability(Jsoup.parse(html))).hasSizeGreaterThanOrEqualTo(1);
    }
}
