package org.nuncio.article.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.article.intake.Given.utf8;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTest {
    private static final String NAME = "https://e.example/f";

    private static Feed.Result result(String text, boolean links) {
        Fetched.Page page = new Fetched.Page(
                NAME, utf8(text), "application/xml", null, Instant.parse("2022-02-09T10:15:30Z"), null);
        return Feed.read(NAME, page, Options.defaults().withFollowLinks(links));
    }

    private static Feed feed(String items, boolean links) {
        Feed.Result result =
                result("<rss version='2.0'><channel><title>Echo</title>" + items + "</channel></rss>", links);
        assertThat(result.refusal()).isNull();
        return result.feed();
    }

    private static List<String> keys(String items, boolean links) {
        return feed(items, links).entries().stream().map(Feed.Entry::key).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "<link>https://e.example/1</link>, https://e.example/1, https://e.example/1",
        "<link>https://e.example/1</link><guid>https://e.example/id/1</guid>, https://e.example/id/1, https://e.example/1",
        "<link>https://e.example/1</link><guid isPermaLink='false'>17</guid>, https://e.example/f!17, https://e.example/1",
        "<guid isPermaLink='false'>17</guid>, https://e.example/f!17, https://e.example/f!17",
        "<link>mailto:a@e.example</link><guid isPermaLink='false'>17</guid>, https://e.example/f!17, https://e.example/f!17"
    })
    void anEntryIsKnownByItsGuidOrWhereArticlesAreFetchedByItsLink(String item, String own, String linked) {
        String whole = "<item>" + item + "<description>Short.</description></item>";
        assertThat(keys(whole, false)).containsExactly(own);
        assertThat(keys(whole, true)).containsExactly(linked);
    }

    @Test
    void anEntryWithoutANameIsKnownByItsWords() {
        String one = "<item><title>A</title><description>One.</description></item>";
        String two = "<item><title>A</title><description>Two.</description></item>";
        assertThat(keys(one + two, false)).doesNotHaveDuplicates().hasSize(2).containsAll(keys(two, false));
    }

    @Test
    void theOldestComesFirstAndEachOnce() {
        String items = "<item><guid>https://e.example/2</guid><description>B.</description></item>"
                + "<item><guid>https://e.example/1</guid><description>A.</description></item>"
                + "<item><guid>https://e.example/2</guid><description>B again.</description></item>";
        assertThat(keys(items, false)).containsExactly("https://e.example/2", "https://e.example/1");
    }

    @Test
    void whatItBringsBearsItsKeyAsName() {
        Feed.Entry entry = feed("<item><guid>x</guid><title>A</title><description>One.</description></item>", false)
                .entries()
                .get(0);
        Document own = (Document) entry.own();
        assertThat(own.name()).isEqualTo(entry.key());
        assertThat(own.hints().title()).isEqualTo("A");
        Item none = feed("<item><guid>x</guid></item>", false).entries().get(0).own();
        assertThat(((Item.Refusal) none).reason().file()).isEqualTo(entry.key());
    }

    @Test
    void itsWishesAreHeard() {
        Feed feed = feed("<ttl> 60 </ttl><skipHours><hour>0</hour><hour>23</hour><hour>x</hour></skipHours>", false);
        assertThat(feed.ttl()).isEqualTo(Duration.ofHours(1));
        assertThat(feed.quietHours()).containsExactlyInAnyOrder(0, 23);
        Feed silent = feed("<ttl>soon</ttl>", false);
        assertThat(silent.ttl()).isNull();
        assertThat(silent.quietHours()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<html><p>Sign in., input.no-feed",
        "{}, input.no-feed",
        "'', input.no-feed",
        "<rss version='2.0'><channel><item>, input.bad-feed",
        "<rss version='2.0'><channel/>, input.bad-feed"
    })
    void whatIsNoFeedIsRefused(String text, String code) {
        Feed.Result result = result(text, false);
        assertThat(result.feed()).isNull();
        assertThat(result.refusal().code()).isEqualTo(code);
    }
}
