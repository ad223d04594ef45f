package org.nuncio.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuncio.text.Span;

/** The words of a sentence as the rules for time want them: {@code mid-February} and {@code 3–5} are two and three. */
final class TimePieces {
    private static final Pattern MIDDLE = Pattern.compile("(mid-)(\\p{L}{3,}\\.?|\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})([–—-])(\\d{1,2})");

    private TimePieces() {}

    /** A word or a part of one, with its place in the article text. */
    record Piece(String word, String lemma, String tag, Span span) {}

    static List<Piece> of(Sentence sentence) {
        List<Piece> pieces = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Matcher middle = MIDDLE.matcher(token.form());
            Matcher range = RANGE.matcher(token.form());
            if (middle.matches()) {
                add(token, middle, new String[] {"JJ", middle.group(2).matches("\\d+") ? "CD" : token.tag()}, pieces);
            } else if (range.matches() && token.span().length() == token.form().length()) {
                add(token, range, new String[] {"CD", "SYM", "CD"}, pieces);
            } else {
                pieces.add(new Piece(token.form(), token.lemma(), token.tag(), token.span()));
            }
        }
        return pieces;
    }

    private static void add(Token token, Matcher parts, String[] tags, List<Piece> pieces) {
        for (int i = 0; i < tags.length; i++) {
            String word = parts.group(i + 1);
            int start = token.span().start() + parts.start(i + 1);
            int end = Math.min(token.span().end(), token.span().start() + parts.end(i + 1));
            pieces.add(new Piece(word, word, tags[i], new Span(Math.min(start, end), end)));
        }
    }
}
