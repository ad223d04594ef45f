package org.nuncio.publish;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of a report in one line, whatever the report has put into them. */
public final class Plain {
    /** Controls (NUL, tab, line ends, escape), the line ends of Unicode, marks that turn the direction of writing, what XML forbids. */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff]+");

    private static final Pattern HALF_CHARACTER =
            Pattern.compile("[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

    private Plain() {}

    /** {@code "a\tb\n"} becomes {@code a b}; empty for null. */
    public static String line(@Nullable String words) {
        if (words == null) {
            return "";
        }
        String whole = HALF_CHARACTER.matcher(words).replaceAll("\ufffd");
        return UNFIT.matcher(whole).replaceAll(" ").strip();
    }

    /** At most so many code points, the last one {@code …} where something was cut off. */
    public static String shortened(String line, int most) {
        int length = line.codePointCount(0, line.length());
        return length <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.max(0, most - 1)))
                                .stripTrailing() + "…";
    }
}
