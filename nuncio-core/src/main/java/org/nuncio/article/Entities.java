package org.nuncio.article;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.MappedText;
import org.nuncio.text.Rewriter;

/** Puts the character for an HTML entity that was left in text: {@code "R&amp;D"} → {@code "R&D"}, also where it was escaped twice. */
final class Entities {
    private static final int LONGEST = 10;
    private static final int FIRST_LATIN = 0xA0;
    private static final String LATIN =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo "
                    + "frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde "
                    + "Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave "
                    + "eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("sbquo", "\u201A"),
            Map.entry("ldquo", "\u201C"),
            Map.entry("rdquo", "\u201D"),
            Map.entry("bdquo", "\u201E"),
            Map.entry("bull", "\u2022"),
            Map.entry("hellip", "\u2026"),
            Map.entry("lsaquo", "\u2039"),
            Map.entry("rsaquo", "\u203A"),
            Map.entry("euro", "\u20AC"),
            Map.entry("trade", "\u2122"),
            Map.entry("scaron", "\u0161"),
            Map.entry("Scaron", "\u0160"),
            Map.entry("zwnj", "\u200C"),
            Map.entry("zwj", "\u200D"),
            Map.entry("thinsp", "\u2009"),
            Map.entry("ensp", "\u2002"),
            Map.entry("emsp", "\u2003"));
    private static final Map<String, String> NAMED = named();
    private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");

    private Entities() {}

    static MappedText decode(String text) {
        MappedText once = pass(text);
        return once.text().equals(text) ? once : once.then(Entities::pass);
    }

    private static MappedText pass(String text) {
        Rewriter out = new Rewriter(text);
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            int end = semicolon(text, at);
            String character = end < 0 ? null : character(text.substring(at + 1, end));
            if (character != null) {
                out.keepTo(at);
                out.replaceTo(end + 1, character);
                at = end;
            }
        }
        return out.result();
    }

    private static int semicolon(String text, int at) {
        int limit = Math.min(text.length(), at + LONGEST);
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i;
            }
            if (c != '#' && !Character.isLetterOrDigit(c)) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable String character(String name) {
        return name.startsWith("#") ? numbered(name.substring(1)) : NAMED.get(name);
    }

    private static @Nullable String numbered(String digits) {
        boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
        String number = hexadecimal ? digits.substring(1) : digits;
        if (number.isEmpty() || !number.chars().allMatch(c -> Character.digit(c, hexadecimal ? 16 : 10) >= 0)) {
            return null;
        }
        long code = Long.parseLong(number, hexadecimal ? 16 : 10);
        if (code >= 0x80 && code < FIRST_LATIN) {
            return new String(new byte[] {(byte) code}, WINDOWS_LATIN);
        }
        boolean readable = code >= ' '
                && code <= Character.MAX_CODE_POINT
                && !(code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
        return readable ? Character.toString((int) code) : null;
    }

    private static Map<String, String> named() {
        Map<String, String> all = new HashMap<>(OTHERS);
        String[] names = LATIN.split(" ");
        for (int i = 0; i < names.length; i++) {
            all.put(names[i], Character.toString(FIRST_LATIN + i));
        }
        return Map.copyOf(all);
    }
}
