package org.nuncio.article.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A piece of HTML that is no page by itself, as feeds and tables bring it. */
final class Fragment {
    private static final int HEAD = 4_000;
    private static final Pattern ROOT = Pattern.compile("<(?:html|body)[\\s>]", Pattern.CASE_INSENSITIVE);

    private Fragment() {}

    /** A whole page of the piece, so that it reads like any other page; a page stays as it is. */
    static String page(String html, @Nullable String title) {
        if (ROOT.matcher(html.substring(0, Math.min(html.length(), HEAD))).find()) {
            return html;
        }
        String head = title == null ? "" : escaped(title);
        return "<!DOCTYPE html>\n<html><head><title>" + head + "</title></head>\n<body><article>\n"
                + (head.isEmpty() ? "" : "<h1>" + head + "</h1>\n") + html + "\n</article></body></html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
