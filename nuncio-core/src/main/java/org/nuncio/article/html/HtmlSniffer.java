package org.nuncio.article.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells web pages from plain text by what they hold; what their files are called says nothing. */
public final class HtmlSniffer {
    private static final int HEAD = 4_000;
    private static final int SAMPLE = 20_000;
    private static final int FEWEST_ENDS = 3;
    private static final Pattern OPENING = Pattern.compile(
            "^(?:\\s|<\\?xml[^>]*+>|<!--(?:(?!-->).)*+-->)*+<(?:!doctype html|html|head|body)\\b", flags());
    private static final Pattern TAG = Pattern.compile(
            "^\\s*+<(?:div|p|article|section|main|table|h[1-6]|meta|link|title|script|style|center|font|header|span|b|ul|a|img)\\b",
            flags());
    private static final Pattern END = Pattern.compile(
            "</(div|p|a|article|section|main|table|tr|td|h[1-6]|ul|li|script|span|head|body|html)\\s*+>", flags());
    private static final Pattern ROOT = Pattern.compile("<html[\\s>]", flags());

    /** A piece that begins with a tag and ends with one. */
    private static final Pattern LAST =
            Pattern.compile("</(?:div|p|article|section|h[1-6]|table|ul|ol|span|b|font|center)>\\s{0,99}\\z", flags());

    private HtmlSniffer() {}

    /** @param text the input after decoding */
    public static boolean isHtml(String text) {
        int from = text.startsWith("\uFEFF") ? 1 : 0;
        String head = text.substring(from, Math.min(text.length(), from + HEAD));
        if (OPENING.matcher(head).find()) {
            return true;
        }
        boolean tagged = TAG.matcher(head).find() || ROOT.matcher(head).find();
        return tagged
                && (LAST.matcher(text).find()
                        || ends(text.substring(from, Math.min(text.length(), from + SAMPLE))) >= FEWEST_ENDS);
    }

    private static int ends(String sample) {
        Set<String> kinds = new HashSet<>();
        int count = 0;
        Matcher end = END.matcher(sample);
        while (end.find()) {
            count++;
            kinds.add(end.group(1).toLowerCase(Locale.ROOT));
        }
        return kinds.isEmpty() ? 0 : count;
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }
}
