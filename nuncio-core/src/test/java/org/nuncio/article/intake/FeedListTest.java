package org.nuncio.article.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.article.intake.Given.utf8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class FeedListTest {
    private static FeedList read(String text) {
        return FeedList.read("feeds", utf8(text));
    }

    private static List<String> faults(FeedList list) {
        return list.diagnostics().stream()
                .map(d -> d.toString().replaceAll(" \\(.*\\)", ""))
                .toList();
    }

    @Test
    void outlinesAreFeedsHoweverTheyAreNested() {
        FeedList list =
                read("<?xml version='1.0' encoding='UTF-8'?>\n<opml version='2.0'><head><title>T</title></head><body>\n"
                        + "<outline text='World'><outline text='Asia'>\n<outline type='rss' text='A' xmlUrl='https://a.example/f?x=1&amp;y=2'/>\n"
                        + "</outline></outline>\n<outline text='B' xmlurl=' http://b.example/f#top '/></body></opml>");
        assertThat(list.feeds()).containsExactly("https://a.example/f?x=1&y=2", "http://b.example/f");
        assertThat(list.diagnostics()).isEmpty();
    }

    @Test
    void addressesStandOneALine() {
        FeedList list = read("\ufeff# ours\r\nhttps://a.example/f\r\n\r\n  HTTPS://b.example/f  \r\n");
        assertThat(list.feeds()).containsExactly("https://a.example/f", "HTTPS://b.example/f");
        assertThat(list.diagnostics()).isEmpty();
    }

    @Test
    void theSchemeFeedIsUnderstood() {
        assertThat(read("feed://a.example/f\nfeed:https://b.example/f\n").feeds())
                .containsExactly("http://a.example/f", "https://b.example/f");
    }

    @Test
    void whatIsWrongIsToldWithItsLineAndTheRestCounts() {
        FeedList list = read("https://a.example/f\nno feed\nfile:///etc/passwd\nhttps://u:p@b.example/f\nhttps:///f\n"
                + "https://c.example/" + "x".repeat(3_000) + "\nhttps://a.example/f\nhttps://d.example/f\n");
        assertThat(list.feeds()).containsExactly("https://a.example/f", "https://d.example/f");
        assertThat(faults(list))
                .hasSize(6)
                .contains(
                        "feeds:2: error feeds.line: no address of a feed: no feed. Give one of http or https.",
                        "feeds:7: warning feeds.twice: this feed stands on line 1 already. It is followed once.");
    }

    @Test
    void anAddressThatLooksLikeAnotherOrGrowsTooLongIsNone() {
        FeedList list = read("https://a.example/\u202efxt.ssr\nhttps://b.example/" + " x".repeat(700)
                + "\nhttps://c.example/\u00e9 x\n");
        assertThat(list.feeds()).containsExactly("https://c.example/\u00e9%20x");
        assertThat(faults(list))
                .hasSize(2)
                .first()
                .isEqualTo(
                        "feeds:1: error feeds.line: no address of a feed: https://a.example/ fxt.ssr. Give one of http or https.");
    }

    @Test
    void aFeedWithoutAnAddressIsToldAndAFolderIsNone() {
        FeedList list = read("<opml><body>\n<outline text='A' type='rss'/>\n<outline text='Folder'/>\n"
                + "<outline xmlUrl='https://a.example/f'/></body></opml>");
        assertThat(list.feeds()).containsExactly("https://a.example/f");
        assertThat(faults(list))
                .containsExactly(
                        "feeds:2: error feeds.line: this outline is a feed without an address. Give it an xmlUrl.");
    }

    @Test
    void whatStandsBeforeAFaultOfTheXmlIsRead() {
        FeedList list = read(
                "\n<opml><body>\n<outline xmlUrl='https://a.example/f'/>\n<outline xmlUrl='https://b.example/f'>\n</body>");
        assertThat(list.feeds()).containsExactly("https://a.example/f", "https://b.example/f");
        assertThat(faults(list))
                .containsExactly("feeds:5: error feeds.line: this is not well-formed XML; what stands before was read."
                        + " Export the list again, or mend that line.");
    }

    @Test
    void entitiesOfADocumentTypeAreNotRead() {
        FeedList list = read("<!DOCTYPE opml [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'>"
                + "<!ENTITY f SYSTEM 'file:///etc/passwd'>]>\n<opml><body>"
                + "<outline xmlUrl='https://&b;.example/'/></body></opml>");
        assertThat(list.feeds()).isEmpty();
        assertThat(faults(list)).first().asString().contains("a document type is not read");
    }

    @Test
    void aSpoiltDocumentTypeIsTold() {
        FeedList list = read("<?xml version='1.0'?>\n<!-- ours -->\n\n<!DOCTYPE opml [<!ENTITY a \"\u0000>\n"
                + "<opml><body><outline xmlUrl='https://a.example/f'/></body></opml>");
        assertThat(list.feeds()).isEmpty();
        assertThat(faults(list))
                .first()
                .isEqualTo("feeds:4: error feeds.line: a document type is not read, nor its entities. Take it out.");
    }

    @Test
    void whatIsNestedTooDeepIsNotRead() {
        FeedList list = read("<opml><body><outline xmlUrl='https://a.example/f'/>" + "<outline>".repeat(100_000));
        assertThat(list.feeds()).containsExactly("https://a.example/f");
        assertThat(faults(list)).singleElement().asString().contains("nested more than 100 deep");
    }

    @Test
    void moreThanTenThousandFeedsAreNotFollowed() {
        String lines = IntStream.range(0, 10_500)
                .mapToObj(i -> "https://e.example/" + i)
                .collect(Collectors.joining("\n"));
        FeedList list = read(lines);
        assertThat(list.feeds()).hasSize(10_000);
        assertThat(faults(list)).singleElement().asString().contains("feeds:10001:", "more than 10000 feeds");
    }

    @Test
    void aListOfFaultsIsCutShort() {
        assertThat(read("x\n".repeat(100_000)).diagnostics()).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void aListWithoutFeedsIsTold() {
        assertThat(faults(read(""))).singleElement().asString().contains("there is no feed in the list");
        assertThat(faults(FeedList.read("feeds", new byte[17 << 20])))
                .first()
                .asString()
                .contains("longer than");
    }
}
