package org.nuncio.article.intake;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is remembered of a page, so that it need not be sent again where it has not changed. */
public interface FetchCache {

    /** What a server said of a page: its {@code ETag} and {@code Last-Modified}, as written. */
    record Validators(@Nullable String etag, @Nullable String lastModified) {}

    Optional<Validators> get(String url);

    void put(String url, Validators validators);

    /** Remembers from one run to the next; see {@link FetchFile}. */
    static FetchFile in(Path file) {
        return FetchFile.read(file);
    }

    /** Remembers as long as it lives. */
    static FetchCache inMemory() {
        Map<String, Validators> known = new ConcurrentHashMap<>();
        return new FetchCache() {
            @Override
            public Optional<Validators> get(String url) {
                return Optional.ofNullable(known.get(url));
            }

            @Override
            public void put(String url, Validators validators) {
                known.put(url, validators);
            }
        };
    }
}
