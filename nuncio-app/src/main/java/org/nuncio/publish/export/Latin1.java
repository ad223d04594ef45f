package org.nuncio.publish.export;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.function.UnaryOperator;

/** Spells in the letters of ISO 8859-1 what is written in others: {@code Zażalenie w Łodzi} becomes {@code Zazalenie w Lodzi}. */
final class Latin1 implements UnaryOperator<String> {
    private final Transliterator spelling = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private final CharsetEncoder latin1 = StandardCharsets.ISO_8859_1.newEncoder();

    /** Letters that Latin-1 has, such as {@code é}, stay; what has no spelling becomes {@code ?}. */
    @Override
    public String apply(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        if (latin1.canEncode(composed)) {
            return composed;
        }
        StringBuilder spelt = new StringBuilder();
        StringBuilder foreign = new StringBuilder();
        composed.codePoints().forEach(c -> {
            String letter = Character.toString(c);
            if (latin1.canEncode(letter)) {
                spell(foreign, spelt);
                spelt.append(letter);
            } else {
                foreign.append(letter);
            }
        });
        spell(foreign, spelt);
        return spelt.toString();
    }

    /** A run of letters at once, since the sound of a letter depends on its neighbours. */
    private void spell(StringBuilder foreign, StringBuilder spelt) {
        if (foreign.length() == 0) {
            return;
        }
        spelling.transliterate(foreign.toString()).codePoints().forEach(c -> {
            String letter = Character.toString(c);
            spelt.append(latin1.canEncode(letter) ? letter : "?");
        });
        foreign.setLength(0);
    }
}
