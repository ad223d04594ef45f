package org.nuncio.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nuncio.text.Span;

/** Makes sentences from words with their tags: {@code "He/PRP left/VBD ./."} */
final class Tagged {
    private Tagged() {}

    static Sentence sentence(String tagged) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String piece : tagged.split(" ")) {
            int slash = piece.lastIndexOf('/');
            String word = piece.substring(0, slash);
            text.append(text.isEmpty() ? "" : " ");
            Span span = new Span(text.length(), text.length() + word.length());
            text.append(word);
            tokens.add(new Token(
                    tokens.size(),
                    word,
                    word.toLowerCase(Locale.ROOT),
                    piece.substring(slash + 1),
                    "",
                    -1,
                    "dep",
                    span));
        }
        return new Sentence(0, 0, text.toString(), new Span(0, text.length()), false, tokens);
    }
}
