package org.nuncio.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns bytes into characters: byte order mark, then strict UTF-8, then what is declared, then a guess. */
public final class Decoder {
    private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");
    private static final int SAMPLE = 64 * 1024;
    private static final int SURE_ENOUGH = 30;
    private static final int CLEARLY_BETTER = 20;
    private static final int CLEARLY_MORE = 4;

    private record Mark(Charset charset, int... bytes) {}

    /** The four-byte marks first: that of UTF-32LE begins with that of UTF-16LE. */
    private static final List<Mark> MARKS = List.of(
            new Mark(Charset.forName("UTF-32BE"), 0x00, 0x00, 0xFE, 0xFF),
            new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0x00, 0x00),
            new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
            new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE));

    private Decoder() {}

    /**
     * What the bytes say.
     *
     * @param charset the charset that was used: {@code UTF-8}
     * @param guessed whether neither a mark nor the bytes themselves prove the charset
     * @param lost how many characters could not be read and stand as U+FFFD
     */
    public record Decoded(String text, String charset, boolean guessed, long lost) {}

    public static Decoded decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /**
     * Bytes that are UTF-8 are read as such, whatever is declared: a wrong label is common, text that is UTF-8 by chance is not.
     *
     * @param declared the name of a charset as somebody wrote it, or null; what is unknown or does not fit the bytes is passed over
     */
    public static Decoded decode(byte[] bytes, @Nullable String declared) {
        for (Mark mark : MARKS) {
            if (startsWith(bytes, mark.bytes)) {
                return lenient(Arrays.copyOfRange(bytes, mark.bytes.length, bytes.length), mark.charset, false);
            }
        }
        Optional<Charset> wide = wideByPattern(bytes);
        if (wide.isPresent()) {
            return lenient(bytes, wide.get(), false);
        }
        return strict(bytes, StandardCharsets.UTF_8)
                .or(() -> brokenUtf8(bytes))
                .or(() -> declared(bytes, declared))
                .orElseGet(() -> lenient(bytes, guess(bytes), true));
    }

    private static boolean startsWith(byte[] bytes, int[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: in western text nearly every second byte is zero. */
    private static Optional<Charset> wideByPattern(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 4) {
            return Optional.empty();
        }
        if (first * 10 > pairs * 7 && second * 20 < pairs) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return second * 10 > pairs * 7 && first * 20 < pairs
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new Decoded(text, charset.name(), false, 0));
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** UTF-8 with a few broken bytes: the sound sequences outweigh them by far. */
    private static Optional<Decoded> brokenUtf8(byte[] bytes) {
        Decoded decoded = lenient(bytes, StandardCharsets.UTF_8, true);
        long sound =
                decoded.text().chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
        return sound > decoded.lost() * CLEARLY_MORE ? Optional.of(decoded) : Optional.empty();
    }

    /** A label is believed where the text that it gives is sound. */
    private static Optional<Decoded> declared(byte[] bytes, @Nullable String declared) {
        return CharsetLabel.of(declared, bytes)
                .map(charset -> lenient(bytes, charset, false))
                .filter(CharsetLabel::isSound);
    }

    private static Decoded lenient(byte[] bytes, Charset charset, boolean guessed) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Decoded(
                    text,
                    charset.name(),
                    guessed,
                    text.chars().filter(c -> c == '\uFFFD').count());
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException("charset: " + charset, impossible);
        }
    }

    /** English is mostly Windows Latin where it is not UTF-8: another guess must be clearly better. */
    private static Charset guess(byte[] bytes) {
        CharsetMatch[] matches = new CharsetDetector()
                .setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)))
                .detectAll();
        if (matches.length == 0 || matches[0].getConfidence() < SURE_ENOUGH) {
            return WINDOWS_LATIN;
        }
        int latin = Arrays.stream(matches)
                .filter(Decoder::isLatin)
                .mapToInt(CharsetMatch::getConfidence)
                .findFirst()
                .orElse(0);
        CharsetMatch best = matches[0];
        boolean clear = best.getName().equals("UTF-8") || latin == 0 || best.getConfidence() >= latin + CLEARLY_BETTER;
        boolean known = !isLatin(best) && Charset.isSupported(best.getName());
        return clear && known ? Charset.forName(best.getName()) : WINDOWS_LATIN;
    }

    private static boolean isLatin(CharsetMatch match) {
        return match.getName().equals("windows-1252") || match.getName().equals("ISO-8859-1");
    }
}
