package org.nuncio.article.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/** From the characters of a page to its tree, within the caps: looks up from the work element by element. */
final class PageParser {
    private static final int LOOK_UP = 256;
    private final PageCaps caps;

    PageParser(PageCaps caps) {
        this.caps = caps;
    }

    /**
     * Either of the two.
     *
     * @param code {@code input.too-large} or {@code input.slow}
     */
    record Parsed(@Nullable Document document, @Nullable String code, String message) {
        private static Parsed refused(String code, String message) {
            return new Parsed(null, code, message);
        }
    }

    Parsed parse(String html) {
        long tags = html.chars().filter(c -> c == '<').count();
        if (tags > caps.maxNodes()) {
            return Parsed.refused(
                    "input.too-large", "The page holds " + tags + " tags, at most " + caps.maxNodes() + ".");
        }
        long deadline = System.nanoTime() + caps.maxTime().toNanos();
        Parser parser = Parser.htmlParser().setMaxDepth(caps.maxDepth());
        try (StreamParser stream = new StreamParser(parser).parse(html, "")) {
            Iterator<Element> elements = stream.iterator();
            for (long seen = 0; elements.hasNext(); seen++) {
                elements.next();
                if (seen % LOOK_UP == 0 && System.nanoTime() > deadline) {
                    return Parsed.refused(
                            "input.slow",
                            "Parsing the page took more than " + caps.maxTime().toSeconds() + " seconds.");
                }
            }
            return new Parsed(stream.complete(), null, "");
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }
}
