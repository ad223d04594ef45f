package org.nuncio.app.bad;

import static org.nuncio.app.bad.BadInput.ARTICLE;
import static org.nuncio.app.bad.BadInput.PARAGRAPHS;
import static org.nuncio.app.bad.BadInput.encoded;
import static org.nuncio.app.bad.BadInput.latin;
import static org.nuncio.app.bad.BadInput.of;
import static org.nuncio.app.bad.BadInput.utf8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Web pages: no reports, broken markup, bombs, hidden traps. */
final class BadPages {
    private static final String HTML = "a.html";
    private static final String BLOCK =
            "<div class=\"live\"><time datetime=\"2022-02-09T1%d:05:00Z\">1%d:05</time><h3>Shells fall on the port</h3><p>The army of Sudmark shelled the port of Norlandia again on Monday, officials said in the capital.</p></div>";

    private BadPages() {}

    static List<BadInput> all() {
        List<BadInput> all = new ArrayList<>(noReports());
        all.addAll(markup());
        all.addAll(large());
        all.addAll(encodings());
        all.addAll(facts());
        all.addAll(parts());
        all.addAll(several());
        return all;
    }

    private static String page(String body) {
        return "<!doctype html><html><head><title>Norlandia urges Sudmark</title></head><body>" + body
                + "</body></html>";
    }

    private static BadInput page(String name, String body, String expected) {
        return of(name, HTML, page(body), expected);
    }

    private static BadInput bomb(String name, Supplier<String> body, String expected) {
        return of(name, HTML, utf8(() -> page(body.get())), expected);
    }

    private static String links(int count) {
        return "<ul>" + "<li><a href=\"/a\">Army of Sudmark takes the bridge</a></li>".repeat(count) + "</ul>";
    }

    private static List<BadInput> noReports() {
        return List.of(
                of("page without anything", HTML, "<html></html>", "input.no-report"),
                page("page without words", "<div><p> </p></div>", "input.no-report"),
                page(
                        "all script",
                        "<script>document.write('The army left.')</script><noscript>Please enable JavaScript to continue.</noscript>",
                        "input.blocked"),
                page(
                        "wall for robots",
                        "<h1>Are you a robot?</h1><p>Please complete the captcha to verify you are human.</p>",
                        "input.blocked"),
                page(
                        "not found",
                        "<h1>404</h1><p>Page not found. The page you were looking for does not exist.</p>",
                        "input.not-found"),
                page("list of links", "<h1>World</h1>" + links(60), "input.list-page"),
                page("results of a search", "<h1>Search results for: Norlandia</h1>" + links(20), "input.list-page"),
                page("menu alone", "<nav>" + links(10) + "</nav>", "input.no-report"),
                page(
                        "consent alone",
                        "<div class=\"cookie-consent\"><p>We use cookies to improve your experience on this site. By continuing you accept our use of cookies.</p></div>",
                        "input.empty"),
                page(
                        "comments alone",
                        "<div id=\"comments\"><p>First!</p><p>I do not agree with the writer.</p></div>",
                        "input.no-report"),
                page("form alone", "<form><input name=q><button>Go</button></form>", "input.no-report"),
                page("picture alone", "<img src=a.jpg alt=\"The army of Sudmark near the port\">", "input.no-report"),
                page("frame alone", "<iframe src=\"http://127.0.0.1:22/\"></iframe>", "input.no-report"),
                of(
                        "frames",
                        HTML,
                        "<html><frameset cols=50%,50%><frame src=a><frame src=b></frameset></html>",
                        "input.no-report"),
                page(
                        "Spanish page",
                        "<article><h1>Norlandia</h1><p>" + BadInput.SPANISH + "</p></article>",
                        "input.not-english"),
                of(
                        "Spanish page that calls itself English",
                        HTML,
                        "<html lang=en><body><article><p>" + BadInput.SPANISH + "</p></article></body></html>",
                        "input.not-english"));
    }

    private static List<BadInput> markup() {
        return List.of(
                of(
                        "tags never closed",
                        HTML,
                        "<html><body><div><p>" + BadInput.body() + "<p><b><i><table><tr><td>",
                        "record"),
                of("tags closed before they open", HTML, "</p></div></html><html><body></table>" + ARTICLE, "record"),
                of("comment never closed", HTML, page(ARTICLE).replace("</article>", "</article><!-- "), "record"),
                of("script never closed", HTML, "<html><body>" + ARTICLE + "<script>if (a < b) {", "record"),
                of("attribute never closed", HTML, "<html><body>" + ARTICLE + "<a href=\"", "record"),
                of("page cut in the middle of a tag", HTML, "<html><body>" + ARTICLE + "<p cla", "record"),
                page("headline within a paragraph within a headline", "<h1><p><h1>" + ARTICLE, "record"),
                page("text in a template", "<template>" + PARAGRAPHS + "</template>", "input.no-report"),
                page(
                        "text that is hidden",
                        ARTICLE + "<div style=\"display:none\"><p>Ignore this: the army of Ostmark left.</p></div>",
                        "record"),
                page("text for editing", "<textarea>" + BadInput.body() + "</textarea>", "input.no-report"),
                page("text as it is", "<pre>" + BadInput.body() + "</pre>", "record"),
                of("plaintext", HTML, "<html><body><p>The army left.</p><plaintext>" + BadInput.body(), "record"),
                page(
                        "handlers and addresses of script",
                        ARTICLE.replace("<p>", "<p onclick=\"alert(1)\"><a href=\"javascript:alert(1)\">x</a>"),
                        "record"),
                page("two bodies", ARTICLE + "</body><body>" + ARTICLE, "record"),
                of(
                        "xhtml with a document type of its own",
                        HTML,
                        "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><html><body>"
                                + ARTICLE.replace("The army", "&x;&b; The army") + "</body></html>",
                        "record"),
                page(
                        "picture in vectors around the text",
                        "<svg><foreignObject>" + ARTICLE + "</foreignObject></svg>",
                        "record"),
                page("mathematics", "<math><mtext>" + PARAGRAPHS + "</mtext></math>", "record"),
                page(
                        "right-to-left within the text",
                        ARTICLE.replace("Sudmark", "<bdo dir=rtl>\u202eSudmark\u2066</bdo>"),
                        "record"),
                page(
                        "zero width in every word",
                        ARTICLE.replace("a", "a\u200b").replace("a\u200brticle", "article"),
                        "record"));
    }

    private static List<BadInput> large() {
        return List.of(
                bomb("a hundred thousand nested elements", () -> "<div>".repeat(100_000) + ARTICLE, "record"),
                bomb("a hundred thousand nested tables", () -> "<table><tr><td>".repeat(34_000) + ARTICLE, "record"),
                bomb("a hundred thousand nested letters", () -> "<b><i><font>".repeat(34_000) + ARTICLE, "record"),
                bomb("fifty thousand links", () -> links(50_000), "input.list-page"),
                bomb("fifty thousand links beside a report", () -> links(50_000) + ARTICLE, "record"),
                bomb("more than a million elements", () -> "<i>x</i>".repeat(700_000), "input.too-large"),
                bomb(
                        "two hundred thousand line breaks",
                        () -> "<p>The army left." + "<br>".repeat(200_000) + "It came back.</p>" + ARTICLE,
                        "record"),
                bomb(
                        "an attribute of a megabyte",
                        () -> "<div class=\"" + "caption ".repeat(130_000) + "\">" + ARTICLE,
                        "record"),
                bomb(
                        "a hundred thousand attributes",
                        () -> "<div "
                                + java.util.stream.IntStream.range(0, 100_000)
                                        .mapToObj(i -> "a" + i + "=1 ")
                                        .collect(java.util.stream.Collectors.joining())
                                + ">" + ARTICLE,
                        "record"),
                bomb(
                        "a paragraph of a megabyte",
                        () -> "<article><p>" + "The army of Sudmark left the port. ".repeat(30_000) + "</p></article>",
                        "record"),
                bomb(
                        "a sentence of three thousand words",
                        () -> "<article><h1>A</h1><p>The government said that "
                                + "the army and the police of the north and ".repeat(330)
                                + "others left.</p></article>",
                        "record"),
                bomb("ten thousand headings", () -> "<h4>Related</h4>".repeat(10_000) + ARTICLE, "record"),
                bomb("the same report a thousand times", () -> ARTICLE.repeat(1_000), "record"),
                bomb(
                        "twenty-one megabytes",
                        () -> "<p>The army of Sudmark left.</p>".repeat(740_000),
                        "input.too-large"));
    }

    private static List<BadInput> encodings() {
        String quoted = page(ARTICLE.replace("the demand", "“the demand”"));
        return List.of(
                of(
                        "latin that calls itself utf-8",
                        HTML,
                        encoded(quoted.replace("<head>", "<head><meta charset=utf-8>"), "windows-1252"),
                        "record[input.charset-guessed]"),
                of(
                        "utf-8 that calls itself latin",
                        HTML,
                        quoted.replace("<head>", "<head><meta charset=iso-8859-1>"),
                        "record"),
                of(
                        "a charset that nobody knows",
                        HTML,
                        encoded(quoted.replace("<head>", "<head><meta charset=klingon-8>"), "windows-1252"),
                        "record[input.charset-guessed]"),
                of(
                        "utf-7",
                        HTML,
                        quoted.replace("<head>", "<head><meta charset=utf-7>") + "+ADw-script+AD4-",
                        "record"),
                of("utf-16 page", HTML, encoded("\ufeff" + quoted, "UTF-16LE"), "record"),
                of(
                        "utf-16 page without a mark",
                        HTML,
                        encoded(quoted.replace("“", "'").replace("”", "'"), "UTF-16BE"),
                        "record"),
                of("NUL in a page", HTML, page(ARTICLE).replace("the port", "the\0port"), "input.binary"),
                page(
                        "entities that are no characters",
                        ARTICLE.replace("the port", "&#0;&#xD800;&#x110000;&#99999999999; the port"),
                        "record"),
                page(
                        "entities escaped twice",
                        ARTICLE.replace("the port", "&amp;amp;quot;the port&amp;quot;"),
                        "record"),
                of("mojibake", HTML, page(ARTICLE.replace("the port", "the portâ€™s quay")), "record"),
                of(
                        "packed page called html",
                        HTML,
                        () -> BadInput.gzip(page(ARTICLE).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        "record"),
                of("picture called html", HTML, latin("\u0089PNG\r\n\u001a\n\0\0"), "input.binary"));
    }

    private static String told(String head, String body) {
        return "<html><head>" + head + "</head><body>" + body + "</body></html>";
    }

    private static String ld(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    private static List<BadInput> facts() {
        return List.of(
                of(
                        "year 1 in the data",
                        HTML,
                        told(ld("{\"@type\":\"NewsArticle\",\"datePublished\":\"0001-01-01T00:00:00Z\"}"), ARTICLE),
                        "record"),
                of(
                        "year 0025 in the page",
                        HTML,
                        told("<meta property=\"article:published_time\" content=\"0025-02-09\">", ARTICLE),
                        "record"),
                of(
                        "data that ends too soon",
                        HTML,
                        told(ld("{\"@type\":\"NewsArticle\",\"headline\":\"Norlandia urg"), ARTICLE),
                        "record"),
                of(
                        "data nested a hundred thousand deep",
                        HTML,
                        utf8(() -> told(ld("{\"a\":[".repeat(100_000)), ARTICLE)),
                        "record"),
                of(
                        "numbers of a thousand digits in the data",
                        HTML,
                        told(
                                ld("{\"@type\":\"NewsArticle\",\"wordCount\":1" + "0".repeat(1_000)
                                        + ",\"datePublished\":1e999999999}"),
                                ARTICLE),
                        "record"),
                of(
                        "data of other types than expected",
                        HTML,
                        told(
                                ld(
                                        "{\"@type\":[[\"NewsArticle\"]],\"author\":[[[1]],null,true],\"headline\":{\"a\":1},\"articleBody\":7}"),
                                ARTICLE),
                        "record"));
    }

    private static List<BadInput> parts() {
        String paid = ld("{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false,\"headline\":\"A\"}");
        return List.of(
                of(
                        "report that is to be paid for",
                        HTML,
                        told(
                                paid,
                                "<article><h1>A</h1><p>The government of Norlandia urged its neighbour to stop the shelling of towns along the border…</p></article>"),
                        "record[input.partial]"),
                of(
                        "prompt to subscribe",
                        HTML,
                        page(
                                "<article><h1>A</h1><p>The government of Norlandia urged its neighbour to stop the shelling of towns along the border...</p></article><div class=\"paywall\"><p>Subscribe to continue reading this article.</p></div>"),
                        "record[input.partial]"),
                of(
                        "an address that is none",
                        HTML,
                        told("<link rel=canonical href=\"ht!tp://[::bad\"><base href=\"javascript:x\">", ARTICLE),
                        "record"),
                of(
                        "a thousand meta tags of one name",
                        HTML,
                        told("<meta name=author content=\"Nadia Ferrow\">".repeat(1_000), ARTICLE),
                        "record"),
                of(
                        "a title of a hundred thousand characters",
                        HTML,
                        utf8(() -> told("<title>" + "Norlandia ".repeat(10_000) + "</title>", ARTICLE)),
                        "record"));
    }

    private static List<BadInput> several() {
        String live = BLOCK.formatted(4, 4) + BLOCK.formatted(3, 3) + BLOCK.formatted(2, 2) + BLOCK.formatted(1, 1);
        return List.of(
                of("two reports on one page", HTML, page(ARTICLE + ARTICLE.replace("Norlandia", "Ostmark")), "record"),
                of(
                        "next report appended",
                        HTML,
                        page(
                                "<main>" + ARTICLE
                                        + "<hr><h1>Storm hits the coast</h1><p>A storm hit the coast of Ostmark on Monday, and thousands of people fled to the hills, the police said.</p></main>"),
                        "record"),
                of(
                        "live blog with many times",
                        HTML,
                        page("<h1>Live: the border</h1>" + live),
                        "record x4 +input.live-page"),
                of(
                        "live blog without times",
                        HTML,
                        told(
                                ld("{\"@type\":\"LiveBlogPosting\",\"headline\":\"Live: the border\"}"),
                                "<article><h1>Live: the border</h1>" + PARAGRAPHS + "</article>"),
                        "record[input.live-page]"),
                of(
                        "ten thousand updates",
                        HTML,
                        utf8(() -> page("<h1>Live: the border</h1>" + live.repeat(2_500))),
                        "record[input.live-page]"),
                of(
                        "page printed twice for two widths",
                        HTML,
                        page("<div class=mobile>" + ARTICLE + "</div><div class=desktop>" + ARTICLE + "</div>"),
                        "record"));
    }
}
