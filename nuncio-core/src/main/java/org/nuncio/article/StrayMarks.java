package org.nuncio.article;

import java.util.ArrayList;
import java.util.List;
import org.nuncio.article.Article.Damage;
import org.nuncio.text.Span;

/** Finds marks that stand where none belongs: the second of {@code ". ."}, a comma or a closing quote after a space. Marks only: the words around them are sound. */
final class StrayMarks {
    private static final String STOPS = ".,;";
    private final String text;
    private final Span paragraph;
    private boolean open;

    private StrayMarks(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    static List<Damage> in(String text, Span paragraph, int most) {
        StrayMarks marks = new StrayMarks(text, paragraph);
        List<Damage> found = new ArrayList<>();
        for (int i = paragraph.start(); i < paragraph.end() && found.size() < most; i++) {
            if (marks.isStray(i)) {
                found.add(new Damage(new Span(i, i + 1), "stray-mark"));
            }
        }
        return found;
    }

    private boolean isStray(int at) {
        char c = text.charAt(at);
        if (STOPS.indexOf(c) >= 0) {
            return isSpacedStop(at);
        }
        boolean spaced = before(at) == ' ';
        boolean ends = endsHere(after(at));
        switch (c) {
            case '“', '«':
                boolean closing = open && spaced && ends;
                open = !closing;
                return closing;
            case '”', '»':
                open = false;
                return spaced && ends;
            case '"':
                open = !open;
                return !open && spaced && ends;
            default:
                return false;
        }
    }

    /** {@code "in the war. ."}, but not the three dots of {@code "well . . . no"}. */
    private boolean isSpacedStop(int at) {
        if (before(at) != ' ' || !Character.isWhitespace(after(at)) && "”\"’)".indexOf(after(at)) < 0) {
            return false;
        }
        int first = at - 1;
        while (first > paragraph.start() && at - first < 3 && text.charAt(first) == ' ') {
            first--;
        }
        boolean third =
                before(first) == ' ' || after(at) == ' ' && at + 2 < paragraph.end() && text.charAt(at + 2) == '.';
        return (Character.isLetterOrDigit(text.charAt(first)) || ".!?,;".indexOf(text.charAt(first)) >= 0) && !third;
    }

    private char before(int at) {
        return at > paragraph.start() ? text.charAt(at - 1) : '\n';
    }

    private char after(int at) {
        return at + 1 < paragraph.end() ? text.charAt(at + 1) : '\n';
    }

    private static boolean endsHere(char next) {
        return Character.isWhitespace(next) || ".,;:!?)".indexOf(next) >= 0;
    }
}
