package org.nuncio.toy;

import java.nio.file.Path;
import org.nuncio.sentence.Nlp4jReader;
import org.nuncio.sentence.SentenceReader;

/** The real parser, loaded once for all tests; its cache is {@code -Dnuncio.models}, else that of the user. */
public final class Models {
    public static final SentenceReader READER = new Nlp4jReader(cache(), 150);

    private Models() {}

    public static Path cache() {
        return Path.of(System.getProperty(
                "nuncio.models",
                Path.of(System.getProperty("user.home"), ".cache", "nuncio").toString()));
    }
}
