package org.nuncio.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nuncio.article.intake.FetchCache;
import org.nuncio.article.intake.FetchFile;

/** What is remembered of pages between runs. No page is asked for. */
public final class FetchFileFuzzer {
    private static final Path FILE = file();
    private static final URI PAGE = URI.create("http://localhost/");

    private FetchFileFuzzer() {}

    private static Path file() {
        try {
            return Files.createTempDirectory("nuncio-fuzz").resolve("pages.tsv");
        } catch (IOException e) {
            throw new UncheckedIOException("a place for the file", e);
        }
    }

    /** What is read can be sent to a server, and is there again once it was saved. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            Files.write(FILE, input);
            FetchFile first = FetchCache.in(FILE);
            List<String> urls = urls(input);
            urls.forEach(url -> first.get(url).ifPresent(FetchFileFuzzer::send));
            first.save();
            FetchFile second = FetchCache.in(FILE);
            for (String url : urls) {
                Holds.that(
                        first.get(url).filter(FetchFileFuzzer::saysSomething).equals(second.get(url)),
                        () -> "saved and read again: " + first.get(url) + ", " + second.get(url));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the file of pages", e);
        }
    }

    private static List<String> urls(byte[] input) {
        return new String(input, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\t", -1)[0])
                .toList();
    }

    private static boolean saysSomething(FetchCache.Validators validators) {
        return validators.etag() != null || validators.lastModified() != null;
    }

    private static void send(FetchCache.Validators validators) {
        HttpRequest.Builder request = HttpRequest.newBuilder(PAGE);
        if (validators.etag() != null) {
            request.header("If-None-Match", validators.etag());
        }
        if (validators.lastModified() != null) {
            request.header("If-Modified-Since", validators.lastModified());
        }
        Holds.that(request.build() != null, () -> "no request");
    }
}
