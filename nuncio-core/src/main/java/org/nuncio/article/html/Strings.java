package org.nuncio.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small questions about strings. */
final class Strings {
    private static final String CLOSERS = "\"'”’»)]";

    private Strings() {}

    /** Runs of letters and digits in lower case: {@code "It's 3.5"} → it, s, 3, 5. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    /** Its words with single spaces between them: equal for texts that differ in marks, case and space only. */
    static String key(String text) {
        return String.join(" ", words(text));
    }

    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return end > 0 && ".!?…:".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** White space, the no-break kinds among it, to single spaces. */
    static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = out.length() > 0;
            } else {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }
}
