package org.nuncio.app.bad;

import static org.nuncio.app.bad.BadInput.PARAGRAPHS;
import static org.nuncio.app.bad.BadInput.encoded;
import static org.nuncio.app.bad.BadInput.of;
import static org.nuncio.app.bad.BadInput.utf8;

import java.util.ArrayList;
import java.util.List;

/** Feeds: of wrong kinds, with entities that explode, cut off. */
final class BadFeeds {
    private static final String XML = "feed.xml";
    private static final String ITEM =
            "<item><title>Norlandia urges Sudmark</title><link>https://example.org/a</link><description><![CDATA["
                    + PARAGRAPHS + "]]></description></item>";

    private BadFeeds() {}

    private static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Post</title>" + items + "</channel></rss>";
    }

    private static String typed(String type, String text) {
        return "<?xml version=\"1.0\"?><!DOCTYPE rss [" + type
                + "]><rss version=\"2.0\"><channel><item><title>A</title><description>" + text
                + "</description></item></channel></rss>";
    }

    private static String lols() {
        StringBuilder type = new StringBuilder("<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            type.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return type.toString();
    }

    static List<BadInput> all() {
        List<BadInput> all = new ArrayList<>(entities());
        all.addAll(items());
        all.addAll(kinds());
        return all;
    }

    private static List<BadInput> entities() {
        return List.of(
                of("billion laughs", XML, typed(lols(), "The army left. &l9;"), "input.bad-feed"),
                of(
                        "quadratic blowup",
                        XML,
                        utf8(() -> typed("<!ENTITY a \"" + "a".repeat(50_000) + "\">", "&a;".repeat(50_000))),
                        "record"),
                of(
                        "entity from a file",
                        XML,
                        typed("<!ENTITY x SYSTEM \"file:///etc/hostname\">", "The army left. &x;"),
                        "input.bad-feed"),
                of(
                        "entity from a server",
                        XML,
                        typed("<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">", "The army left. &x;"),
                        "input.bad-feed"),
                of(
                        "parameter entity from a server",
                        XML,
                        typed("<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x\"> %x;", "The army left."),
                        "record"),
                of(
                        "document type from a server",
                        XML,
                        rss(ITEM).replace("<rss", "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:9/x.dtd\"><rss"),
                        "record"),
                of(
                        "style sheet from a server",
                        XML,
                        rss(ITEM).replace("<rss", "<?xml-stylesheet href=\"http://127.0.0.1:9/x\"?><rss"),
                        "record"),
                of(
                        "xinclude",
                        XML,
                        rss(
                                ITEM
                                        + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/hostname\" parse=\"text\"/>"),
                        "record"),
                of(
                        "ampersands and entities of pages",
                        XML,
                        rss(ITEM.replace("<![CDATA[", "A&B &nbsp; &hellip; <![CDATA[")),
                        "record"),
                of(
                        "prefix that nobody declares",
                        XML,
                        rss(ITEM.replace("<link>", "<media:x>y</media:x><link>")),
                        "record"),
                of("control characters", XML, rss(ITEM.replace("the port", "the\u0001 port")), "record"),
                of(
                        "numbers of control characters",
                        XML,
                        rss(ITEM.replace("<link>", "<author>A&#8; &#x1F; &#0; &#xD800; B</author><link>")),
                        "record"),
                of("NUL in a feed", XML, rss(ITEM.replace("the port", "the\0 port")), "input.binary"));
    }

    private static List<BadInput> items() {
        return List.of(
                of(
                        "feed nested a hundred thousand deep",
                        XML,
                        utf8(() -> rss("<a>".repeat(100_000))),
                        "input.bad-feed"),
                of("feed without items", XML, rss(""), "input.none"),
                of("items without text", XML, rss("<item><title>A</title></item><item/>"), "input.no-text x2"),
                of("feed cut off", XML, rss(ITEM + ITEM).substring(0, 700), "input.bad-feed"),
                of(
                        "feed of five thousand items",
                        XML,
                        utf8(() -> rss("<item><description>The army left.</description></item>".repeat(5_000))),
                        "record x5000"),
                of(
                        "dates that are none",
                        XML,
                        rss(ITEM.replace("<link>", "<pubDate>Wed, 31 Feb 0025 25:61:61 XYZ</pubDate><link>")),
                        "record"),
                of(
                        "an attribute of a megabyte",
                        XML,
                        utf8(() -> rss(ITEM.replace("<link>", "<link a=\"" + "x".repeat(1_000_000) + "\">"))),
                        "record"),
                of(
                        "a hundred thousand attributes",
                        XML,
                        utf8(() -> rss(ITEM.replace("<item>", "<item " + attributes() + ">"))),
                        "input.bad-feed"));
    }

    private static List<BadInput> kinds() {
        return List.of(
                of(
                        "charset that lies",
                        XML,
                        encoded(
                                rss(ITEM.replace("the port", "the “port”"))
                                        .replace("1.0\"", "1.0\" encoding=\"utf-8\""),
                                "windows-1252"),
                        "record"),
                of("utf-16 feed", XML, encoded("\ufeff" + rss(ITEM), "UTF-16LE"), "record"),
                of(
                        "page called feed",
                        XML,
                        "<!doctype html><html><body><article>" + PARAGRAPHS + "</article></body></html>",
                        "record"),
                of(
                        "site map called feed",
                        XML,
                        "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://example.org</loc></url></urlset>",
                        "input.binary"),
                of(
                        "list of feeds called feed",
                        XML,
                        "<opml version=\"2.0\"><body><outline xmlUrl=\"https://example.org\"/></body></opml>",
                        "input.binary"),
                of("feed of a later kind", XML, rss(ITEM).replace("\"2.0\"", "\"9.9\""), "record"),
                of(
                        "atom without an id",
                        XML,
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>A</title><content type=\"html\">&lt;p&gt;"
                                + BadInput.body() + "&lt;/p&gt;</content></entry></feed>",
                        "record"),
                of(
                        "atom that points elsewhere",
                        XML,
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>A</title><content src=\"file:///etc/hostname\"/></entry></feed>",
                        "input.no-text"));
    }

    private static String attributes() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            all.append("a").append(i).append("=\"1\" ");
        }
        return all.toString();
    }
}
