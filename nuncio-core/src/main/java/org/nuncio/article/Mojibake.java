package org.nuncio.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.nuncio.text.MappedText;
import org.nuncio.text.Rewriter;

/** Repairs UTF-8 that was read as Windows Latin: {@code "itâ€™s"} → {@code "it’s"}. What cannot be such a slip stays as it is. */
final class Mojibake {
    private static final int PASSES = 3;
    private static final Map<Character, Integer> BYTES = bytes();

    private Mojibake() {}

    /** Repairs until nothing is left to repair, for some texts were spoilt twice. Each repair puts one odd character, or none, for two to four. */
    static MappedText repair(String text) {
        MappedText best = MappedText.unchanged(text);
        for (int i = 0; i < PASSES; i++) {
            MappedText next = best.then(Mojibake::pass);
            if (next.text().length() == best.text().length()) {
                return best;
            }
            best = next;
        }
        return best;
    }

    private static MappedText pass(String text) {
        Rewriter out = new Rewriter(text);
        for (int i = 0; i < text.length(); i++) {
            int width = width(text, i);
            if (width > 0) {
                out.keepTo(i);
                out.replaceTo(i + width, decoded(text, i, width));
                i += width - 1;
            }
        }
        return out.result();
    }

    /** How many characters from here on are the bytes of one likely character, 0 where they are not. */
    private static int width(String text, int at) {
        int lead = at < text.length() && text.charAt(at) >= 0x80 ? BYTES.getOrDefault(text.charAt(at), 0) : 0;
        int width = lead >= 0xF0 && lead <= 0xF4
                ? 4
                : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
        if (width == 0) {
            return 0;
        }
        if (isBareQuote(text, at)) {
            return at + 2 < text.length() && text.charAt(at + 2) == 0xFFFD ? 3 : 2;
        }
        for (int i = at + 1; i < at + width; i++) {
            int next = i < text.length() ? BYTES.getOrDefault(text.charAt(i), 0) : 0;
            if (next < 0x80 || next > 0xBF) {
                return 0;
            }
        }
        return isLikely(decoded(text, at, width)) ? width : 0;
    }

    /** The closing quote has a byte that Windows Latin does not know: it is often lost, or stands as U+FFFD. */
    private static boolean isBareQuote(String text, int at) {
        if (!text.startsWith("â€", at)) {
            return false;
        }
        int next = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
        return next == 0xFFFD || next < 0x80;
    }

    private static String decoded(String text, int at, int width) {
        if (isBareQuote(text, at)) {
            return "\u201D";
        }
        byte[] bytes = new byte[width];
        for (int i = 0; i < width; i++) {
            bytes[i] = (byte) (int) BYTES.get(text.charAt(at + i));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return "";
        }
    }

    /** Latin and Cyrillic letters, punctuation, currency, marks, wide scripts and emoji; not the rare letters that real text may spell by chance. */
    private static boolean isLikely(String character) {
        int c = character.isEmpty() ? 0 : character.codePointAt(0);
        return c >= 0xA0 && c < 0x180
                || c >= 0x400 && c < 0x460
                || c >= 0x2010 && c < 0x2130
                || c == 0xFEFF
                || c == 0x200B
                || c >= 0x3000 && c < 0xFE00
                || c >= 0x1F300;
    }

    private static Map<Character, Integer> bytes() {
        Map<Character, Integer> bytes = new HashMap<>();
        for (int b = 0x80; b < 0x100; b++) {
            bytes.put((char) b, b);
            String character = new String(new byte[] {(byte) b}, Charset.forName("windows-1252"));
            if (character.charAt(0) != 0xFFFD) {
                bytes.put(character.charAt(0), b);
            }
        }
        return Map.copyOf(bytes);
    }
}
