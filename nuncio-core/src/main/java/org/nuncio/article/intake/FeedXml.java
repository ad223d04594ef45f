package org.nuncio.article.intake;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Looks over the tags of a feed in one pass before any parser sees it: takes out the document type with its entities and characters that XML forbids, and refuses what is
 * nested too deep.
 */
final class FeedXml {
    private static final int DEEPEST = 100;
    /** Themselves and by number: {@code &#8;}, {@code &#x1F;}, {@code &#xD800;}. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|&#0*+(?:[0-8]|1[124-9]|2[0-9]|3[01])?;|&#[xX]0*+(?:[0-8bBcCeEfF]|1[0-9a-fA-F]|[dD][89a-fA-F][0-9a-fA-F]{2})?;");

    private final String xml;
    private final StringBuilder clean = new StringBuilder();
    private int kept;
    private int depth;

    private FeedXml(String xml) {
        this.xml = xml;
    }

    /** @throws IOException where it is nested too deep or a tag does not end */
    static String clean(String xml) throws IOException {
        return new FeedXml(FORBIDDEN.matcher(xml).replaceAll(" ")).scanned();
    }

    private String scanned() throws IOException {
        int at = xml.indexOf('<');
        while (at >= 0) {
            at = xml.indexOf('<', past(at));
        }
        return clean.append(xml, kept, xml.length()).toString();
    }

    /** Where the markup that begins here ends. */
    private int past(int at) throws IOException {
        if (xml.startsWith("<!--", at)) {
            return after("-->", at + 4);
        }
        if (xml.startsWith("<![CDATA[", at)) {
            return after("]]>", at + 9);
        }
        if (xml.startsWith("<?", at)) {
            return after("?>", at + 2);
        }
        if (xml.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
            int end = doctypeEnd(at);
            clean.append(xml, kept, at);
            kept = end;
            return end;
        }
        boolean name = at + 1 < xml.length() && (Character.isLetter(xml.charAt(at + 1)) || xml.charAt(at + 1) == '/');
        return name ? tag(at) : at + 1;
    }

    private int tag(int at) throws IOException {
        char quote = 0;
        int i = at + 1;
        for (; i < xml.length() && (quote != 0 || xml.charAt(i) != '>'); i++) {
            char c = xml.charAt(i);
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        if (i == xml.length()) {
            throw new IOException("a tag does not end");
        }
        boolean end = xml.charAt(at + 1) == '/';
        boolean empty = xml.charAt(i - 1) == '/';
        depth += end ? -1 : empty ? 0 : 1;
        if (depth > DEEPEST) {
            throw new IOException("its elements are nested more than " + DEEPEST + " deep");
        }
        return i + 1;
    }

    private int doctypeEnd(int at) throws IOException {
        int brackets = 0;
        char quote = 0;
        for (int i = at; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[' || c == ']') {
                brackets += c == '[' ? 1 : -1;
            } else if (c == '>' && brackets <= 0) {
                return i + 1;
            }
        }
        throw new IOException("its document type does not end");
    }

    private int after(String end, int from) throws IOException {
        int at = xml.indexOf(end, from);
        if (at < 0) {
            throw new IOException("no " + end + " ends what was begun");
        }
        return at + end.length();
    }
}
