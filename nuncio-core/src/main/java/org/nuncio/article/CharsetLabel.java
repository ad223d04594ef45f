package org.nuncio.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Decoder.Decoded;

/** The charset that a server or a page itself declares. Many declare the wrong one. */
final class CharsetLabel {
    private static final int HEAD = 8_192;
    private static final Pattern META = Pattern.compile(
            "<(?:meta|\\?xml)\\b[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z][\\w.:-]{1,30})",
            Pattern.CASE_INSENSITIVE);
    private static final int ONE_IN = 1_000;

    private CharsetLabel() {}

    /** What the server says, else what the page says in its first lines. UTF-8 is no answer: the bytes have told already that they are not. */
    static Optional<Charset> of(@Nullable String server, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        Stream<String> labels = Stream.of(
                        Optional.ofNullable(server),
                        meta.find() ? Optional.of(meta.group(1)) : Optional.<String>empty())
                .flatMap(Optional::stream);
        return labels.flatMap(label -> charset(label).stream())
                .filter(charset -> !charset.name().startsWith("UTF-"))
                .findFirst();
    }

    /** Browsers read Latin 1 as Windows Latin. */
    private static Optional<Charset> charset(String label) {
        String name = label.strip().replace("\"", "").toLowerCase(Locale.ROOT);
        if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii") || name.equals("ascii")) {
            return Optional.of(Charset.forName("windows-1252"));
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** Whether the label has given a text in which nearly nothing is lost and no word mixes Latin letters with others. */
    static boolean isSound(Decoded decoded) {
        String text = decoded.text();
        return decoded.lost() * ONE_IN <= text.length() && mixedWords(text) * 10 <= otherWords(text);
    }

    private static int mixedWords(String text) {
        return count(text, true);
    }

    private static int otherWords(String text) {
        return count(text, false);
    }

    private static int count(String text, boolean mixed) {
        int count = 0;
        boolean latin = false;
        boolean other = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                boolean isLatin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
                latin |= isLatin;
                other |= !isLatin;
            } else {
                count += other && latin == mixed ? 1 : 0;
                latin = false;
                other = false;
            }
        }
        return count;
    }
}
