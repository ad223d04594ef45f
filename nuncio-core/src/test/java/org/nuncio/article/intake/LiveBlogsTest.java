package org.nuncio.article.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.article.intake.Given.items;
import static org.nuncio.article.intake.Given.utf8;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.article.Article;
import org.nuncio.article.ArticleReader;
import org.nuncio.article.Caps;

class LiveBlogsTest {
    private static final String HEAD =
            "<head><title>Northport flood live</title><meta property=\"og:site_name\" content=\"Northport Echo\">"
                    + "<meta property=\"article:published_time\" content=\"2022-03-08T09:00:00Z\"></head>";

    private static List<Article> articles(String name, String input) {
        return items(name, utf8(input)).stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .map(document -> new ArticleReader(Caps.defaults())
                        .read(document.name(), document.bytes(), document.declaredCharset(), null, document.hints()))
                .map(result -> ((ArticleReader.Read) result).article())
                .toList();
    }

    /** {@code page.html#update-1 | Ferry sails | 2022-03-08 header | The ferry sailed at noon.} */
    private static List<String> told(String name, String input) {
        return articles(name, input).stream()
                .map(a -> a.uri() + " | " + a.title() + " | " + a.published() + " " + a.publishedRule() + " | "
                        + a.text().replace("\n", "/"))
                .toList();
    }

    private static String page(String... body) {
        return "<html>" + HEAD + "<body><h1>Northport flood live</h1><main>" + String.join("\n", body)
                + "</main></body></html>";
    }

    private static String block(String id, String time, String headline, String text) {
        return "<article id=\"" + id + "\"><time datetime=\"" + time + "\">" + time.substring(11, 16)
                + " GMT</time><h2>" + headline + "</h2><p>" + text + "</p></article>";
    }

    private static final String BLOCKS = page(
            block("b3", "2022-03-08T14:32:00Z", "Bridge closed", "The army has closed the bridge over the Nort."),
            block("b2", "2022-03-08T12:05:00Z", "Ferry sails", "The ferry sailed with four hundred people on board."),
            block(
                    "b1",
                    "2022-03-07T23:50:00Z",
                    "Mayor speaks",
                    "The mayor asked the people of the old town to leave."));

    @Test
    void articlesWithATimeEachAreReportsOfTheirOwn() {
        assertThat(told("page.html", BLOCKS))
                .containsExactly(
                        "page.html#b3 | Bridge closed | 2022-03-08 header | The army has closed the bridge over the Nort.",
                        "page.html#b2 | Ferry sails | 2022-03-08 header | The ferry sailed with four hundred people on board.",
                        "page.html#b1 | Mayor speaks | 2022-03-07 header | The mayor asked the people of the old town to leave.");
    }

    @Test
    void titleOfTheBlogAndItsPublisherAreKept() {
        Article article = articles("page.html", BLOCKS).get(1);
        assertThat(article.publisher() + " " + article.furniture())
                .isEqualTo("Northport Echo [Removed[kind=line, text=Northport flood live]]");
    }

    @Test
    void noteTellsThatThePageWasSplit() {
        assertThat(Given.told("page.html", BLOCKS).get(0)).isEqualTo("input.live-page page.html");
    }

    @Test
    void updatesWithoutAnAnchorAreNumbered() {
        assertThat(told("page.html", BLOCKS.replaceAll(" id=\"b\\d\"", "")))
                .extracting(line -> line.split(" ")[0])
                .containsExactly("page.html#update-1", "page.html#update-2", "page.html#update-3");
    }

    @Test
    void updateWithoutAHeadlineHasThatOfTheBlog() {
        assertThat(told("page.html", BLOCKS.replaceAll("<h2>[^<]*</h2>", "")).get(0))
                .isEqualTo(
                        "page.html#b3 | Northport flood live | 2022-03-08 header | The army has closed the bridge over the Nort.");
    }

    @Test
    void proseAboveTheFirstUpdateIsAPieceWithoutAnAnchor() {
        String lead =
                "<p>Follow the flood in Northport, where the river has risen by two metres since Monday and four hundred people had to leave their homes.</p>";
        assertThat(told("page.html", BLOCKS.replace("<main>", "<main>" + lead)))
                .hasSize(4)
                .first()
                .asString()
                .startsWith("page.html | Northport flood live | null none | Follow the flood");
    }

    @Test
    void twoTimesMakeNoLiveBlog() {
        String two = page(
                block(
                        "b2",
                        "2022-03-08T12:05:00Z",
                        "Ferry sails",
                        "The ferry sailed with four hundred people on board."),
                block(
                        "b1",
                        "2022-03-07T23:50:00Z",
                        "Mayor speaks",
                        "The mayor asked the people of the old town to leave."));
        assertThat(told("page.html", two)).hasSize(1);
    }

    @Test
    void headingsWithTheTimeAreFollowedByTheirUpdates() {
        String flat = page(
                "<h3>14:32 GMT</h3><p>The army has closed the bridge over the Nort.</p><p>Cars are sent back.</p>",
                "<h3>12:05 GMT – Ferry sails</h3><p>The ferry sailed with four hundred people on board.</p>",
                "<h3>10:10 GMT</h3><p>The mayor asked the people of the old town to leave.</p>",
                "<h3>More stories</h3><p>The harbour of Northport is to be dredged in the spring of next year.</p>");
        assertThat(told("page.html", flat))
                .containsExactly(
                        "page.html#update-1 | Northport flood live | 2022-03-08 hint | The army has closed the bridge over the Nort.//Cars are sent back.",
                        "page.html#update-2 | Ferry sails | 2022-03-08 hint | The ferry sailed with four hundred people on board.",
                        "page.html#update-3 | Northport flood live | 2022-03-08 hint | The mayor asked the people of the old town to leave.");
    }

    @Test
    void boldTimesAtTheHeadOfParagraphsBeginUpdates() {
        String flat = page(
                "<p><strong>2.32pm</strong> – The army has closed the bridge over the Nort.</p><p>Cars are sent back.</p>",
                "<p><strong>12.05pm</strong> – The ferry sailed with four hundred people on board.</p>",
                "<p><strong>10.10am</strong> – The mayor asked the people of the old town to leave.</p>");
        assertThat(told("page.html", flat).get(0))
                .isEqualTo(
                        "page.html#update-1 | Northport flood live | 2022-03-08 hint | The army has closed the bridge over the Nort.//Cars are sent back.");
    }

    @Test
    void headlineAboveTheTimeBelongsToIt() {
        String flat = page(
                "<h3>Bridge closed</h3><p>Posted at 14:32</p><p>The army has closed the bridge over the Nort.</p>",
                "<h3>Ferry sails</h3><p>Posted at 12:05</p><p>The ferry sailed with four hundred people on board.</p>",
                "<h3>Mayor speaks</h3><p>Posted at 10:10</p><p>The mayor asked the people of the old town to leave.</p>");
        assertThat(told("page.html", flat))
                .extracting(line -> line.split(" \\| ")[1])
                .containsExactly("Bridge closed", "Ferry sails", "Mayor speaks");
    }

    @Test
    void updatesListedInJsonLdAreReadWhereThePageShowsNone() {
        String data =
                "{\"@type\":\"LiveBlogPosting\",\"headline\":\"Northport flood live\",\"liveBlogUpdate\":[%s,%s,%s]}"
                        .formatted(
                                "{\"@type\":\"BlogPosting\",\"headline\":\"Bridge closed\",\"datePublished\":\"2022-03-08T14:32:00Z\",\"url\":\"https://example.org/live#p9\",\"articleBody\":\"The army has closed the bridge.\"}",
                                "{\"@type\":\"BlogPosting\",\"headline\":\"Ferry sails\",\"datePublished\":\"2022-03-08T12:05:00Z\",\"articleBody\":\"<p>The ferry sailed.</p><p>It was full.</p>\"}",
                                "{\"@type\":\"BlogPosting\",\"headline\":\"Mayor speaks\",\"datePublished\":\"2022-03-07T10:10:00Z\",\"articleBody\":\"The mayor asked them to leave.\"}");
        String page = "<html><head><script type=\"application/ld+json\">" + data
                + "</script></head><body><h1>Northport flood live</h1><div id=\"app\"></div></body></html>";
        assertThat(told("page.html", page))
                .containsExactly(
                        "page.html#p9 | Bridge closed | 2022-03-08 header | The army has closed the bridge.",
                        "page.html#update-2 | Ferry sails | 2022-03-08 header | The ferry sailed.//It was full.",
                        "page.html#update-3 | Mayor speaks | 2022-03-07 header | The mayor asked them to leave.");
    }

    @Test
    void smallUpdateWithAPictureIsNoCaption() {
        String picture =
                "<div><p>The army has closed the bridge over the Nort.</p><figure><img src=\"a\"><figcaption>The bridge</figcaption></figure></div>";
        String blocks = BLOCKS.replace("<p>The army has closed the bridge over the Nort.</p>", picture);
        assertThat(told("page.html", blocks))
                .hasSize(3)
                .first()
                .asString()
                .endsWith(" | The army has closed the bridge over the Nort.");
    }

    @Test
    void timelineOfDaysIsNoLiveBlog() {
        String timeline = page(
                "<h3>8 March 2021</h3><p>The army has closed the bridge over the Nort.</p>",
                "<h3>9 May 2021</h3><p>The ferry sailed with four hundred people on board.</p>",
                "<h3>2 June 2021</h3><p>The mayor asked the people of the old town to leave.</p>");
        assertThat(items("page.html", utf8(timeline))).hasSize(1);
    }

    @Test
    void listOfArticlesWithTimesIsNoLiveBlog() {
        String list = page(
                "<article><h2><a href=\"/a1\">Bridge closed</a></h2><time datetime=\"2022-03-08T14:32:00Z\">14:32</time><p>The army has closed the bridge over the Nort.</p></article>",
                "<article><h2><a href=\"/a2\">Ferry sails</a></h2><time datetime=\"2022-03-08T12:05:00Z\">12:05</time><p>The ferry sailed with four hundred people on board.</p></article>",
                "<article><h2><a href=\"/a3\">Mayor speaks</a></h2><time datetime=\"2022-03-08T10:10:00Z\">10:10</time><p>The mayor asked the people of the old town to leave.</p></article>");
        assertThat(items("page.html", utf8(list))).hasSize(1);
    }

    @Test
    void commentsWithTimesBelowAReportMakeNoLiveBlog() {
        String comment =
                "<li><time datetime=\"2022-03-08T1%d:32:00Z\">1%d:32</time><p>I was on that ferry too.</p></li>";
        String prose =
                "<p>The army has closed the bridge over the Nort, and the ferry sailed with four hundred people on board.</p>";
        String report = page(
                "<div class=\"article-body\">" + prose.repeat(1) + prose.replace("army", "guard")
                        + prose.replace("bridge", "road") + "</div>",
                "<section class=\"comments\"><h2>3 comments</h2><ul>" + comment.formatted(1, 1)
                        + comment.formatted(2, 2) + comment.formatted(3, 3) + "</ul></section>");
        assertThat(told("page.html", report)).hasSize(1);
    }

    private static final String TEXT = """
            Northport flood live
            Northport Echo
            8 March 2022

            14:32 GMT
            Bridge closed
            The army has closed the bridge over the Nort.
            Cars are sent back.

            12:05 GMT
            The ferry sailed with four hundred people on board.

            10:10 GMT
            Mayor speaks

            The mayor asked the people of the old town to leave.
            """;

    @Test
    void linesOfTimeInATextBeginUpdates() {
        assertThat(told("live.txt", TEXT))
                .containsExactly(
                        "live.txt#update-1 | Bridge closed | 2022-03-08 hint | The army has closed the bridge over the Nort./Cars are sent back.",
                        "live.txt#update-2 | Northport flood live | 2022-03-08 hint | The ferry sailed with four hundred people on board.",
                        "live.txt#update-3 | Mayor speaks | 2022-03-08 hint | The mayor asked the people of the old town to leave.");
        assertThat(articles("live.txt", TEXT).get(0).publisher()).isEqualTo("Northport Echo");
    }

    @Test
    void oldestUpdateIsOfTheDayOnWhichTheBlogWasOpened() {
        String nights = """
                Northport flood live
                8 March 2022

                01:10 - The bridge over the Nort was closed in the night.
                23:55 - The ferry sailed with four hundred people on board.
                22:10 - The mayor asked the people of the old town to leave.
                """;
        assertThat(told("live.txt", nights))
                .extracting(line -> line.split(" \\| ")[2])
                .containsExactly("2022-03-09 hint", "2022-03-08 hint", "2022-03-08 hint");
    }

    @Test
    void daysAboveUpdatesHoldForThem() {
        String days = """
                Northport flood live
                Published: 8 March 2022

                Wednesday, 9 March

                [08:10] The bridge over the Nort is closed.

                Tuesday, 8 March

                [23:55] The ferry sailed with four hundred people on board.
                [22:10] The mayor asked the people of the old town to leave.
                """;
        assertThat(told("live.txt", days))
                .extracting(line -> line.split(" \\| ")[2])
                .containsExactly("2022-03-09 header", "2022-03-08 header", "2022-03-08 header");
    }

    @Test
    void withoutAnyDayUpdatesHaveNone() {
        assertThat(told("live.txt", TEXT.replace("8 March 2022\n", "")).get(0)).contains(" | null none | ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At 14:32 GMT the army closed the bridge.\n\nAt 15:10 GMT the ferry sailed.\n\nAt 16:05 GMT the mayor spoke.",
                "The bridge was closed at\n14:32 GMT and the ferry sailed at\n15:10 GMT, the mayor said, adding that by\n16:05 GMT all were safe.",
                "14:32 GMT\nThe bridge was closed to all cars.\n\n15:10 GMT\nThe ferry sailed with all on board.",
                "Programme\n\n10:00 Opening\n11:00 Speech of the mayor\n12:00 Lunch\n13:00 Visit of the harbour",
                "14.50 euros were paid for each meal.\n\n15.20 euros were asked.\n\n16.10 euros is the price now.",
                "Results\n\n2:1 Northport beat Sudmark.\n\n3:1 Westhaven beat Eastrock.\n\n0:0 Nobody won the third match."
            })
    void otherTimesMakeNoLiveBlog(String text) {
        assertThat(items("a.txt", utf8(text))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"news.jsonl, news.jsonl!1#update-1", "live.txt, live.txt#update-1"})
    void partOfATableKeepsItsNumber(String name, String first) {
        String input = name.endsWith("l") ? "{\"text\": \"" + TEXT.replace("\n", "\\n") + "\"}" : TEXT;
        assertThat(articles(name, input).get(0).uri()).isEqualTo(first);
    }
}
