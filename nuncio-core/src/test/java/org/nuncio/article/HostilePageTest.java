package org.nuncio.article;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuncio.article.html.PageCaps;

/** Pages made to hang or to break what reads them. */
class HostilePageTest {
    static Stream<String> pages() {
        return Stream.of(
                "<div>".repeat(100_000) + WebPages.BODY,
                "<span><b><i>".repeat(40_000) + WebPages.BODY,
                "<table><tr><td>".repeat(30_000) + WebPages.BODY,
                "<p><font><a href=x>".repeat(30_000) + WebPages.BODY,
                "<a href=x>Army takes the bridge</a> ".repeat(50_000) + WebPages.BODY,
                "<ul>" + "<li><a href=x>Army takes the bridge</a></li>".repeat(50_000) + "</ul>" + WebPages.BODY,
                "<p>" + "x<br>".repeat(200_000) + "</p>" + WebPages.BODY,
                "<script type=\"application/ld+json\">" + "{\"a\":[".repeat(100_000) + "</script>" + WebPages.BODY,
                "<h4>Related</h4>".repeat(20_000) + WebPages.BODY,
                "<div class=\"" + "caption-".repeat(100_000) + "\"></div>" + WebPages.BODY,
                WebPages.BODY.repeat(4_000));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void endsInTime(String body) {
        String page = "<html><body>" + body + "</body></html>";
        assertTimeoutPreemptively(
                ofSeconds(60), () -> assertThat(WebPages.result(page)).isNotNull());
    }

    @Test
    void capsRefuse() {
        byte[] page = ("<html><body>" + WebPages.BODY + "</body></html>").getBytes(StandardCharsets.UTF_8);
        ArticleReader few = new ArticleReader(Caps.defaults(), new PageCaps(5, 500, Duration.ofSeconds(30)));
        ArticleReader soon = new ArticleReader(Caps.defaults(), new PageCaps(1_000, 500, Duration.ofNanos(1)));
        assertThat(((ArticleReader.Refused) few.read("a.html", page, null))
                        .reason()
                        .code())
                .isEqualTo("input.too-large");
        assertThat(((ArticleReader.Refused) soon.read("a.html", page, null))
                        .reason()
                        .code())
                .isEqualTo("input.slow");
    }

    /** Tags, entities and pieces of them in any order are read or refused, never an exception. */
    @Test
    void anyMixtureIsReadOrRefused() {
        String[] pieces = {
            "<p>",
            "</p>",
            "<div class=\"",
            "\">",
            "<h1>",
            "<a href=x>",
            "</a>",
            "<table>",
            "<td>",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "&amp;",
            "&#0;",
            "<br>",
            "<title>",
            "<time datetime=\"99\">",
            "<body>",
            "</body>",
            "<frameset>",
            "<svg>",
            "<math>",
            "<template>",
            "<form>",
            "<select>",
            "\u0000".repeat(0),
            Reports.FIRST,
            Reports.SECOND
        };
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            StringBuilder page = new StringBuilder("<html>");
            for (int k = 0; k < 60; k++) {
                page.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(WebPages.result(page.toString())).isNotNull();
        }
    }
}
