package org.nuncio.toy;

import java.nio.file.Path;
import java.util.List;
import org.nuncio.sentence.Nlp4jReader;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.SentenceReader;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/** The real parser, loaded once for all tests; its cache is {@code -Dnuncio.models}, else that of the user. */
public final class Models {
    public static final SentenceReader READER = new Nlp4jReader(cache(), 150);

    private Models() {}

    /** The only sentence of a text, with its tree. */
    public static Sentence sentence(String text) {
        return READER.read(text, List.of(new Span(0, text.length())), SentenceReader.Worth.ALL)
                .get(0);
    }

    /** The first word of a sentence that is written so. */
    public static Token word(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    public static Path cache() {
        return Path.of(System.getProperty(
                "nuncio.models",
                Path.of(System.getProperty("user.home"), ".cache", "nuncio").toString()));
    }
}
