package org.nuncio.article.intake;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Attribute;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;

/** From the text of a feed to its entries, with no help from outside: no document type, no entities, no network. */
final class FeedParser {
    private static final int MOST_PREFIXES = 8;
    private static final Pattern UNBOUND = Pattern.compile("prefix \"([\\w.-]{1,40})\"");
    private static final Pattern ROOT = Pattern.compile("<(?=[A-Za-z])[\\w:.-]++");
    private static final Map<String, String> NAMESPACES = Map.of(
            "content", "http://purl.org/rss/1.0/modules/content/",
            "dc", "http://purl.org/dc/elements/1.1/",
            "atom", "http://www.w3.org/2005/Atom",
            "media", "http://search.yahoo.com/mrss/");

    private FeedParser() {}

    /**
     * @param items the elements of the entries, in the order of the feed's entries; their dates stand there as written
     * @param channel what stands around them, or beside them
     */
    record Parsed(SyndFeed feed, List<Element> items, Element channel) {}

    static Parsed parse(String text) throws IOException {
        Document document = document(FeedXml.clean(text).strip());
        Element root = document.getRootElement();
        if (root.getName().equalsIgnoreCase("rss")) {
            Attribute version = root.getAttribute("version");
            if (version == null || !version.getValue().matches("0\\.9.*|1\\.0|2\\.0")) {
                root.setAttribute("version", "2.0");
            }
        }
        Element channel = root.getContent(Filters.element()).stream()
                .filter(child -> child.getName().equals("channel"))
                .findFirst()
                .orElse(root);
        List<Element> hours = List.copyOf(channel.getChildren("skipHours", channel.getNamespace()));
        hours.forEach(Element::detach); // the library refuses a feed for an hour that is none
        try {
            SyndFeed feed = new SyndFeedInput().build(document);
            hours.forEach(channel::addContent);
            List<Element> items = root.getContent(Filters.element()).stream()
                    .flatMap(child -> child.getName().equals("channel")
                            ? java.util.stream.Stream.concat(
                                    java.util.stream.Stream.of(child), child.getChildren().stream())
                            : java.util.stream.Stream.of(child))
                    .filter(e -> e.getName().equals("item") || e.getName().equals("entry"))
                    .toList();
            return new Parsed(feed, items, channel);
        } catch (FeedException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Feeds often use a prefix that they have not declared. */
    private static Document document(String xml) throws IOException {
        String current = xml;
        for (int i = 0; ; i++) {
            try {
                return builder().build(new XmlFixerReader(new StringReader(current)));
            } catch (JDOMException e) {
                Matcher unbound = UNBOUND.matcher(String.valueOf(e.getMessage()));
                Matcher root = ROOT.matcher(current);
                if (i == MOST_PREFIXES || !unbound.find() || !root.find()) {
                    throw new IOException(e.getMessage(), e);
                }
                String prefix = unbound.group(1);
                String namespace = NAMESPACES.getOrDefault(prefix, "urn:" + prefix);
                current = current.substring(0, root.end()) + " xmlns:" + prefix + "=\"" + namespace + "\""
                        + current.substring(root.end());
            }
        }
    }

    private static SAXBuilder builder() {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setExpandEntities(false);
        return builder;
    }
}
