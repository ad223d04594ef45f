package org.nuncio.article.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.article.intake.Given.items;
import static org.nuncio.article.intake.Given.told;
import static org.nuncio.article.intake.Given.utf8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.article.Hints;

class FeedItemsTest {
    private static String rss(String... items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Northport Echo</title><link>https://example.org</link><description>News</description><language>en-gb</language>"
                + String.join("\n", items) + "</channel></rss>";
    }

    private static Document document(String xml) {
        return (Document) items("feed.xml", utf8(xml)).get(0);
    }

    private static String text(Document document) {
        return new String(document.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void entryOfRssIsADocumentWithItsHints() {
        Document document = document(
                rss(
                        "<item><title>Ferry sails</title><link>https://example.org/1</link><description>Short.</description><content:encoded><![CDATA[<p>The ferry sailed at noon.</p>]]></content:encoded><dc:creator>Ada Ro</dc:creator><pubDate>Wed, 09 Feb 2022 23:12:00 -0500</pubDate></item>"));
        assertThat(document.name()).isEqualTo("feed.xml!1");
        assertThat(document.mediaType()).isEqualTo("text/html");
        assertThat(text(document)).contains("<p>The ferry sailed at noon.</p>", "<h1>Ferry sails</h1>");
        assertThat(document.hints())
                .isEqualTo(new Hints(
                        "Ferry sails",
                        LocalDate.of(2022, 2, 9),
                        "Northport Echo",
                        List.of("Ada Ro"),
                        "en-gb",
                        "https://example.org/1",
                        null));
    }

    @Test
    void tagsThatAreEscapedTwiceAreTags() {
        Document document = document(
                rss(
                        "<item><title>Ferry</title><description>&amp;lt;p&amp;gt;It sailed.&amp;lt;/p&amp;gt;</description></item>"));
        assertThat(text(document)).contains("<p>It sailed.</p>");
    }

    @Test
    void documentThatStandsInAFeedAsLettersIsNoText() {
        String atom =
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Echo</title><entry><title>A</title><content type=\"application/pdf\">JVBERi0xLjQK</content></entry></feed>";
        assertThat(told("feed.xml", atom)).containsExactly("input.no-text feed.xml!1");
    }

    @Test
    void entryOfAtomIsADocument() {
        Document document = document(
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Echo</title><id>x</id><updated>2022-02-10T00:00:00Z</updated><entry><title>Ferry</title><id>1</id><link href=\"https://example.org/1\"/><published>2022-02-09T23:30:00-05:00</published><updated>2022-02-11T00:00:00Z</updated><author><name>Ada Ro</name></author><content type=\"html\">&lt;p&gt;It sailed.&lt;/p&gt;</content></entry></feed>");
        assertThat(text(document)).contains("<p>It sailed.</p>");
        assertThat(document.hints().published()).isEqualTo("2022-02-09");
        assertThat(document.hints().authors()).containsExactly("Ada Ro");
        assertThat(document.hints().url()).isEqualTo("https://example.org/1");
    }

    @Test
    void entryOfRdfIsADocument() {
        Document document = document(
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel rdf:about=\"x\"><title>Echo</title><link>https://example.org</link><description>d</description></channel><item rdf:about=\"1\"><title>Ferry</title><link>https://example.org/1</link><description>It sailed.</description><dc:date>2022-02-09</dc:date></item></rdf:RDF>");
        assertThat(text(document)).isEqualTo("It sailed.");
        assertThat(document.hints().published()).isEqualTo("2022-02-09");
    }

    @ParameterizedTest
    @CsvSource({
        "'Wed, 9 Feb 22 06:12 EST', 2022-02-09",
        "'Wed, 09 February 2022 06:12:00', 2022-02-09",
        "2022-02-09 06:12:00, 2022-02-09",
        "1644387120, 2022-02-09",
        "1644387120000, 2022-02-09",
        "20220209T061200Z, 2022-02-09",
        "0001-01-01T00:00:00Z,",
        "'Thu, 01 Jan 1970 00:00:00 GMT',",
        "-109246888,",
        "soon,",
        "'',",
    })
    void dateMayBeWrittenInManyWays(String written, LocalDate day) {
        Document document =
                document(rss("<item><description>It sailed.</description><pubDate>" + written + "</pubDate></item>"));
        assertThat(document.hints().published()).isEqualTo(day);
    }

    @Test
    void entryWithoutTextIsRefusedAndTheNextIsRead() {
        assertThat(told(
                        "f.xml",
                        rss("<item><title>Ferry</title></item>", "<item><description>Two.</description></item>")))
                .containsExactly("input.no-text f.xml!1", "f.xml!2: Two.");
    }

    @Test
    void feedWithoutEntriesIsAccountedFor() {
        assertThat(told("f.xml", rss())).containsExactly("input.none f.xml");
    }

    @Test
    void strayAmpersandsNamedEntitiesAndUndeclaredPrefixesAreMended() {
        assertThat(
                        told(
                                "f.xml",
                                "<rss><channel><title>Bread & Butter</title><item><media:thumbnail url='x'/><description>Caf&eacute; & bar.</description></item></channel></rss>"))
                .containsExactly("f.xml!1: Caf\u00e9 & bar.");
    }

    @Test
    void lyingCharsetIsPassedOver() {
        String feed = rss("<item><description>Caf\u00e9 and bar.</description></item>");
        assertThat(told("f.xml", feed.replace("UTF-8", "ISO-8859-1"))).containsExactly("f.xml!1: Caf\u00e9 and bar.");
        byte[] latin = feed.getBytes(Charset.forName("windows-1252"));
        assertThat(told("f.xml", latin)).containsExactly("f.xml!1: Caf\u00e9 and bar.");
        byte[] wide = ("\uFEFF" + feed.replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16LE);
        assertThat(told("f.xml", wide)).containsExactly("f.xml!1: Caf\u00e9 and bar.");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void billionLaughsAndOutsideEntitiesComeToNothing() {
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }
        laughs.append("]>");
        String feed = rss("<item><description>&a29;</description></item>").replaceFirst("<\\?xml.*?\\?>", "");
        assertThat(told("f.xml", laughs + feed)).hasSize(1).first().asString().hasSizeLessThan(100);
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + rss("<item><description>It says &x;.</description></item>").replaceFirst("<\\?xml.*?\\?>", "");
        assertThat(told("f.xml", outside))
                .hasSize(1)
                .first()
                .asString()
                .matches("input.bad-feed.*|.*It says &?x?;?\\.");
    }

    @Test
    void documentTypeOfAnOldFeedIsPassedOver() {
        String feed =
                "<?xml version=\"1.0\"?>\n<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\" \"http://example.org/rss.dtd\">\n<rss version=\"0.91\"><channel><title>Echo</title><link>x</link><description>d</description><language>en</language><item><title>Ferry</title><link>https://example.org/1</link><description>It sailed.</description></item></channel></rss>";
        assertThat(told("f.xml", feed)).containsExactly("f.xml!1: It sailed.");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void deepNestingIsRefusedAtOnce() {
        String deep = "<rss version=\"2.0\">" + "<a>".repeat(500_000);
        assertThat(told("f.xml", deep)).containsExactly("input.bad-feed f.xml");
        assertThat(told("f.xml", "<rss>" + "<a b='".repeat(500_000))).containsExactly("input.bad-feed f.xml");
    }

    @Test
    void feedInAnArchiveIsReadToo() {
        byte[] zip = Given.zip("may/feed.xml", rss("<item><description>One.</description></item>"));
        assertThat(told("n.zip", zip)).containsExactly("n.zip!may/feed.xml!1: One.");
    }

    /** Whatever the damage: no exception, an end, and an account of it. */
    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void anyDamageEndsInDocumentsAndRefusals() {
        byte[] whole = utf8(rss(
                "<item><title>A</title><description><![CDATA[<p>One.</p>]]></description><pubDate>1</pubDate></item>",
                "<item><title>B</title><description>Two &amp; more.</description></item>"));
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = Given.cut(whole, 1 + random.nextInt(whole.length));
            for (int i = 0; i < 3; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(items("feed.xml", bytes)).isNotEmpty();
        }
    }
}
