package org.nuncio.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.app.score.PageScore;
import org.nuncio.app.score.PagesSection;
import org.nuncio.article.Article;
import org.nuncio.article.ArticleReader;
import org.nuncio.article.Caps;

/**
 * A folder of web pages {@code NAME.html} with their texts {@code NAME.txt} and what they say of themselves, {@code NAME.meta.json}.
 *
 * @param pages the pages, by name
 */
record PageFolder(Path folder, List<Path> pages) {
    private static final String ENDING = ".meta.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    static boolean is(Path folder) throws IOException {
        return Files.isDirectory(folder) && !of(folder).pages.isEmpty();
    }

    static PageFolder of(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new PageFolder(
                    folder,
                    files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                            .sorted()
                            .toList());
        }
    }

    /** Reads all pages. */
    PagesSection section(boolean details) throws IOException {
        ArticleReader reader = new ArticleReader(Caps.defaults());
        List<PagesSection.Row> rows = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (Path meta : pages) {
            String name = meta.getFileName().toString().replace(ENDING, "");
            Path html = meta.resolveSibling(name + ".html");
            Path text = meta.resolveSibling(name + ".txt");
            files.add(html);
            files.add(meta);
            JsonNode wanted = MAPPER.readTree(meta.toFile());
            ArticleReader.Result result = reader.read(name + ".html", Files.readAllBytes(html), null);
            if (wanted.has("refused")) {
                rows.add(refused(name, wanted.get("refused").asText(), result));
            } else {
                files.add(text);
                rows.add(read(name, wanted, Files.readString(text), result));
            }
        }
        return new PagesSection(
                folder.toAbsolutePath().normalize().getFileName().toString(),
                Evaluation.checksum(files.toArray(Path[]::new)),
                rows,
                details);
    }

    private static PagesSection.Row refused(String name, String code, ArticleReader.Result result) {
        String got = result instanceof ArticleReader.Refused refused
                ? refused.reason().code()
                : "read";
        return row(name, null, Map.of("refused", new Fact(got, code)));
    }

    private static PagesSection.Row read(String name, JsonNode wanted, String text, ArticleReader.Result result) {
        if (result instanceof ArticleReader.Refused refused) {
            return row(
                    name,
                    PageScore.of("", text),
                    Map.of("refused", new Fact(refused.reason().code(), "read")));
        }
        Article article = ((ArticleReader.Read) result).article();
        Map<String, Fact> facts = new LinkedHashMap<>();
        facts.put("title", new Fact(article.title(), text(wanted, "title")));
        facts.put(
                "published",
                new Fact(
                        article.published() == null ? null : article.published().toString(),
                        text(wanted, "published")));
        facts.put("publisher", new Fact(article.publisher(), text(wanted, "publisher")));
        List<String> authors = new ArrayList<>();
        wanted.path("author").forEach(author -> authors.add(author.asText()));
        facts.put("author", new Fact(String.join(", ", article.bylines()), String.join(", ", authors)));
        facts.put("language", new Fact(article.language(), text(wanted, "language")));
        facts.put(
                "partial",
                new Fact(
                        String.valueOf(article.isPartial()),
                        String.valueOf(wanted.path("partial").asBoolean())));
        return row(name, PageScore.of(article.text(), text), facts);
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.path(name).isTextual() ? node.get(name).asText() : null;
    }

    /** What was found in a page, and what is right. */
    private record Fact(@Nullable String found, @Nullable String right) {}

    private static PagesSection.Row row(String name, @Nullable PageScore score, Map<String, Fact> facts) {
        Map<String, Boolean> right = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        facts.forEach((fact, values) -> {
            boolean same = Objects.equals(values.found(), values.right());
            right.put(fact, same);
            if (!same) {
                wrong.add(fact + ": " + values.found() + ", is " + values.right());
            }
        });
        return new PagesSection.Row(name, score, right, wrong);
    }
}
