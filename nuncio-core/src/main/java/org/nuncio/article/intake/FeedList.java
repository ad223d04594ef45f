package org.nuncio.article.intake;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Decoder;
import org.nuncio.text.Diagnostic;

/**
 * The feeds that somebody wants to follow: an OPML file, whatever its outlines are nested in, or addresses one a line. What is wrong is told with its line; the rest counts.
 *
 * @param feeds each address once, in the order of the file
 */
public record FeedList(List<String> feeds, List<Diagnostic> diagnostics) {
    private static final int LONGEST = 16 << 20;
    private static final int MOST = 10_000;
    private static final int DEEPEST = 100;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int MOST_DIAGNOSTICS = 100;

    /** What turns round or hides a part of an address where it is shown. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    public FeedList {
        feeds = List.copyOf(feeds);
        diagnostics = List.copyOf(diagnostics);
    }

    /** @param file its name, for the diagnostics */
    public static FeedList read(String file, byte[] bytes) {
        Reading reading = new Reading(file);
        if (bytes.length > LONGEST) {
            reading.tell(1, "the list is longer than " + LONGEST + " bytes", "Split it.");
            return reading.list();
        }
        String text = Decoder.decode(bytes, null).text();
        int start = text.indexOf('<');
        if (text.stripLeading().startsWith("<")) {
            reading.opml(text.substring(start), Reading.breaks(text.substring(0, start)));
        } else {
            reading.lines(text);
        }
        if (reading.feeds.isEmpty()) {
            reading.tell(1, "there is no feed in the list", "Write an address on each line, or give OPML.");
        }
        return reading.list();
    }

    /** One file. */
    private static final class Reading {
        private final String file;
        private final Map<String, Integer> feeds = new LinkedHashMap<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Reading(String file) {
            this.file = file;
        }

        FeedList list() {
            return new FeedList(new ArrayList<>(feeds.keySet()), diagnostics);
        }

        void lines(String text) {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size() && !isFull(i + 1); i++) {
                String line = lines.get(i).strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    feed(line, i + 1);
                }
            }
        }

        void opml(String xml, int before) {
            int doctype = doctype(xml);
            if (doctype >= 0) {
                int line = before + 1 + breaks(xml.substring(0, doctype));
                tell(line, "a document type is not read, nor its entities", "Take it out.");
                return;
            }
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            try {
                XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
                outlines(reader, before);
                reader.close();
            } catch (XMLStreamException e) {
                Location at = e.getLocation();
                tell(
                        at == null ? 1 : Math.max(1, at.getLineNumber()) + before,
                        "this is not well-formed XML; what stands before was read (" + words(e) + ")",
                        "Export the list again, or mend that line.");
            }
        }

        /** Where the document type begins, behind nothing but blanks, comments and instructions; below 0 where there is none. The parser stumbles over some that it is to pass over. */
        private static int doctype(String xml) {
            int at = 0;
            while (at >= 0 && at < xml.length() && !xml.startsWith("<!DOCTYPE", at)) {
                if (xml.startsWith("<?", at)) {
                    at = behind("?>", xml, at + 2);
                } else if (xml.startsWith("<!--", at)) {
                    at = behind("-->", xml, at + 4);
                } else {
                    at = Character.isWhitespace(xml.charAt(at)) ? at + 1 : -1;
                }
            }
            return at < xml.length() ? at : -1;
        }

        private static int breaks(String text) {
            return (int) text.chars().filter(c -> c == '\n').count();
        }

        private static int behind(String end, String xml, int from) {
            int at = xml.indexOf(end, from);
            return at < 0 ? -1 : at + end.length();
        }

        private void outlines(XMLStreamReader reader, int before) throws XMLStreamException {
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                int line = reader.getLocation().getLineNumber() + before;
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                if (depth > DEEPEST) {
                    tell(line, "outlines are nested more than " + DEEPEST + " deep; the rest is not read", "Mend it.");
                    return;
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (isFull(line)) {
                        return;
                    }
                    outline(reader, line);
                }
            }
        }

        /** One that has no address is a folder; one that calls itself a feed and has none is a slip. */
        private void outline(XMLStreamReader reader, int line) {
            String url = "";
            String type = "";
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                String name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
                url = name.equals("xmlurl") ? reader.getAttributeValue(i).strip() : url;
                type = name.equals("type") ? reader.getAttributeValue(i).strip() : type;
            }
            boolean outline = reader.getLocalName().equalsIgnoreCase("outline");
            if (outline && !url.isEmpty()) {
                feed(url, line);
            } else if (outline && type.equalsIgnoreCase("rss")) {
                tell(line, "this outline is a feed without an address", "Give it an xmlUrl.");
            }
        }

        private void feed(String written, int line) {
            String url = address(written);
            if (url == null) {
                tell(line, "no address of a feed: " + Faults.printable(written), "Give one of http or https.");
            } else if (feeds.putIfAbsent(url, line) != null) {
                note(line, "this feed stands on line " + feeds.get(url) + " already", "It is followed once.");
            }
        }

        /** Some programs write {@code feed://e.example/f} for {@code http://e.example/f}. */
        private static @Nullable String address(String listed) {
            String written = listed.replaceFirst("(?i)^feed:(?=https?://)", "").replaceFirst("(?i)^feed://", "http://");
            try {
                URI uri = URI.create(written.replaceFirst("#.*$", "").replace(" ", "%20"));
                boolean fine = Input.isUrl(written)
                        && uri.getHost() != null
                        && uri.getUserInfo() == null
                        && uri.toString().length() <= LONGEST_ADDRESS
                        && !UNSEEN.matcher(written).find();
                return fine ? uri.toString() : null;
            } catch (IllegalArgumentException e) {
                return null;
            }
        }

        private boolean isFull(int line) {
            if (feeds.size() < MOST) {
                return false;
            }
            tell(line, "there are more than " + MOST + " feeds; the rest is not followed", "Split the list.");
            return true;
        }

        void tell(int line, String message, String remedy) {
            add(Diagnostic.at("feeds.line", file, line, 0, message + ".", remedy));
        }

        private void note(int line, String message, String remedy) {
            add(Diagnostic.warning("feeds.twice", file + ":" + line, message + ".", remedy));
        }

        private void add(Diagnostic diagnostic) {
            if (diagnostics.size() < MOST_DIAGNOSTICS) {
                diagnostics.add(diagnostic);
            }
        }

        /** The parser's own words, without the place, which it tells in a way of its own. */
        private static String words(XMLStreamException e) {
            String message = Faults.words(e);
            int at = message.indexOf("Message: ");
            return at < 0 ? message : message.substring(at + 9);
        }
    }
}
