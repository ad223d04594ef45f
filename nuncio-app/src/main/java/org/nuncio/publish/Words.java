package org.nuncio.publish;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.CodePoints;
import org.nuncio.text.Span;

/** Points at the words of one article in Unicode code points, whatever Java counts in. */
final class Words {
    private final String text;
    private final CodePoints points;

    Words(String text) {
        this.text = text;
        this.points = new CodePoints(text);
    }

    String cut(Span span) {
        return span.cut(text);
    }

    int start(Span span) {
        return points.point(span.start());
    }

    int end(Span span) {
        return points.point(span.end());
    }

    /** Adds {@code start}, {@code end}, {@code text}; nulls where there are no words. */
    ObjectNode put(ObjectNode node, @Nullable Span span) {
        if (span == null) {
            return node.putNull("start").putNull("end").putNull("text");
        }
        return node.put("start", start(span)).put("end", end(span)).put("text", cut(span));
    }

    /** Where the wanted words stand in the stretch; the whole stretch where they do not. */
    Span within(Span stretch, String wanted) {
        int at = cut(stretch).indexOf(wanted);
        return at < 0 ? stretch : new Span(stretch.start() + at, stretch.start() + at + wanted.length());
    }
}
