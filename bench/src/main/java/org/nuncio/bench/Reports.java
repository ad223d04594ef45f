package org.nuncio.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nuncio.article.Article;
import org.nuncio.article.ArticleReader;
import org.nuncio.article.Caps;

/** The reports of the project by kind: {@code dense} political ones, {@code ordinary} ones of the rest of a newspaper, {@code pages} as they stand on the web. */
final class Reports {
    private static final Path ROOT = Path.of(System.getProperty("nuncio.root", ""));

    private Reports() {}

    /** A report as it lies on the disk. */
    record Raw(String name, byte[] bytes) {}

    static List<Raw> raw(String kind) {
        return switch (kind) {
            case "dense" ->
                Stream.concat(files("samples", ".txt"), files("eval/stories", ".txt"))
                        .toList();
            case "ordinary" -> files("eval/quiet", ".txt").toList();
            case "pages" -> files("eval/pages", ".html").toList();
            default -> throw new IllegalArgumentException("no kind of reports is called " + kind);
        };
    }

    /** Those that are read; what is refused is left out. */
    static List<Article> articles(String kind) {
        ArticleReader reader = new ArticleReader(Caps.defaults());
        List<Article> articles = new ArrayList<>();
        for (Raw raw : raw(kind)) {
            if (reader.read(raw.name(), raw.bytes(), null) instanceof ArticleReader.Read read) {
                articles.add(read.article());
            }
        }
        if (articles.isEmpty()) {
            throw new IllegalStateException("none of the reports of kind " + kind + " was read");
        }
        return articles;
    }

    private static Stream<Raw> files(String folder, String ending) {
        try (Stream<Path> walk = Files.walk(ROOT.resolve(folder))) {
            List<Path> files = walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            List<Raw> raw = new ArrayList<>();
            for (Path file : files) {
                raw.add(new Raw(file.toString(), Files.readAllBytes(file)));
            }
            return raw.stream();
        } catch (IOException e) {
            throw new IllegalStateException("bench/stages is run from the project: " + folder, e);
        }
    }
}
