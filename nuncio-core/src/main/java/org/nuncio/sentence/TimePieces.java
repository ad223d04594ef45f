package org.nuncio.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuncio.text.Span;

/** The words of a sentence as the forms of time want them: {@code mid-February} and {@code 3–5} are two and three. */
final class TimePieces {
    private static final Pattern MIDDLE = Pattern.compile("(mid-)(\\p{L}{3,}\\.?|\\d{4}s?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})([–—-])(\\d{1,2})");

    private final List<Piece> pieces;
    private final List<String> words;

    private TimePieces(List<Piece> pieces) {
        this.pieces = pieces;
        this.words = pieces.stream()
                .map(piece -> piece.form().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** A word or a part of one, with its place in the article text. */
    record Piece(String form, String tag, Span span) {}

    static TimePieces of(Sentence sentence) {
        List<Piece> pieces = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean digit = Character.isDigit(token.form().charAt(0));
            Matcher middle = MIDDLE.matcher(token.form());
            Matcher range = RANGE.matcher(token.form());
            if (digit
                    && range.matches()
                    && token.span().length() == token.form().length()) {
                add(token, range, new String[] {"CD", "SYM", "CD"}, pieces);
            } else if (!digit && middle.matches()) {
                add(token, middle, new String[] {"JJ", middle.group(2).startsWith("1") ? "CD" : token.tag()}, pieces);
            } else {
                pieces.add(new Piece(token.form(), token.tag(), token.span()));
            }
        }
        return new TimePieces(pieces);
    }

    private static void add(Token token, Matcher parts, String[] tags, List<Piece> pieces) {
        for (int i = 0; i < tags.length; i++) {
            int start = token.span().start() + parts.start(i + 1);
            int end = Math.min(token.span().end(), token.span().start() + parts.end(i + 1));
            pieces.add(new Piece(parts.group(i + 1), tags[i], new Span(Math.min(start, end), end)));
        }
    }

    int size() {
        return pieces.size();
    }

    /** In lower case; empty outside of the sentence. */
    String word(int at) {
        return inside(at) ? words.get(at) : "";
    }

    String tag(int at) {
        return inside(at) ? pieces.get(at).tag() : "";
    }

    Span span(int first, int last) {
        return pieces.get(first).span().union(pieces.get(last).span());
    }

    boolean is(int at, Set<String> any) {
        return inside(at) && any.contains(words.get(at));
    }

    boolean is(int at, String word) {
        return word(at).equals(word);
    }

    boolean isCapital(int at) {
        return inside(at) && Character.isUpperCase(pieces.get(at).form().charAt(0));
    }

    boolean isNoun(int at) {
        return tag(at).startsWith("NN");
    }

    boolean isName(int at) {
        return tag(at).startsWith("NNP");
    }

    boolean isPlural(int at) {
        return tag(at).equals("NNS");
    }

    boolean isAttribute(int at) {
        return tag(at).startsWith("JJ") || tag(at).startsWith("NNP");
    }

    /** Whether the sentence or a stretch of it ends here. */
    boolean isEnd(int at) {
        return !inside(at) || !Character.isLetterOrDigit(words.get(at).charAt(0));
    }

    private boolean inside(int at) {
        return at >= 0 && at < words.size();
    }
}
