package org.nuncio.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nuncio.text.CalendarWords;
import org.nuncio.text.Span;

/**
 * Sentence-like pieces, good enough to find credits and damage; the sentences that are read come from package sentence. A piece may begin in lower case: that
 * is how damage shows.
 */
final class RoughSentences {
    private static final Set<String> TITLES_AND_MONTHS = CalendarWords.with(
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "adm", "brig", "sen",
                    "rep", "gov", "pres", "rev", "hon", "st", "mt", "ft", "jr", "sr", "inc", "corp", "co", "ltd", "llc",
                    "bros", "no", "nos", "fig", "vol", "dept", "univ", "calif", "fla", "tex", "conn", "mich", "minn",
                    "va", "ala", "ariz", "colo", "okla", "tenn", "wis"),
            CalendarWords.SHORT_MONTHS);
    private static final Set<String> LOWER_CASE = Set.of("vs", "v", "etc", "al", "ca", "cf", "approx", "km", "eds");
    private static final String CLOSERS = "\"'”’»)]";
    private static final int LONGEST_ABBREVIATION = 8;

    private RoughSentences() {}

    /** Pieces in the order of the text, from first to last visible character each. */
    static List<Span> in(String text, Span span) {
        List<Span> pieces = new ArrayList<>();
        int start = skipSpace(text, span.start(), span.end());
        for (int i = start; i < span.end(); i++) {
            int end = endAt(text, start, i, span.end());
            if (end > 0) {
                pieces.add(new Span(start, end));
                start = skipSpace(text, end, span.end());
                i = start - 1;
            }
        }
        if (start < span.end()) {
            pieces.add(new Span(start, span.end()));
        }
        return pieces;
    }

    /** Where the sentence ends whose last mark stands at {@code at}, or 0 where none ends there. */
    static int endAt(String text, int start, int at, int limit) {
        char mark = text.charAt(at);
        if (mark != '.' && mark != '!' && mark != '?') {
            return 0;
        }
        int end = at + 1;
        while (end < limit && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end < limit && !Character.isWhitespace(text.charAt(end))) {
            return 0;
        }
        boolean dots = mark == '.' && at > start && text.charAt(at - 1) == '.';
        boolean within = dots && end < limit && Character.isLowerCase(text.charAt(skipSpace(text, end, limit - 1)));
        return within || mark == '.' && isAbbreviation(text, start, at) ? 0 : end;
    }

    /** Mr., Feb., U.S., the J. of a name, the 3. of a list. */
    private static boolean isAbbreviation(String text, int start, int stop) {
        int from = stop;
        while (from > start && stop - from <= LONGEST_ABBREVIATION && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop);
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
        boolean number = from == start
                && !word.isEmpty()
                && word.length() <= 2
                && word.chars().allMatch(Character::isDigit);
        boolean dotted = word.indexOf('.') > 0
                && word.length() <= LONGEST_ABBREVIATION
                && word.chars().filter(Character::isLetter).count() <= 4;
        return initial
                || number
                || dotted
                || LOWER_CASE.contains(word)
                || Words.startsUpper(word) && TITLES_AND_MONTHS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static int skipSpace(String text, int from, int limit) {
        int at = from;
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
