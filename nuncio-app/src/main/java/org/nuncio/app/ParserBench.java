package org.nuncio.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nuncio.codebook.Codebook;
import org.nuncio.sentence.ParserComparison;

/** How often the parser gives the tree that the library itself gives, over the examples of the codebook and whatever texts lie below some folders. */
final class ParserBench {
    private final ParserComparison comparison;

    ParserBench(Path models) {
        this.comparison = new ParserComparison(models, Engine.MAX_TOKENS);
    }

    /** A section for {@code eval/PERFORMANCE.md}. */
    String page(Codebook codebook, List<Path> folders) throws IOException {
        codebook.entries().stream()
                .flatMap(entry -> entry.examples().stream())
                .forEach(example -> comparison.add(example.sentence()));
        for (Path folder : folders) {
            for (Path text : texts(folder)) {
                paragraphs(text).forEach(comparison::add);
            }
        }
        return table(comparison.result());
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> paragraphs(Path text) throws IOException {
        return Files.readString(text).lines().filter(line -> !line.isBlank());
    }

    private static String table(ParserComparison.Result result) {
        int same = result.sentences() - result.differing().size();
        String page =
                "## trees\n\nThe same tree as the library, heads and labels: %d of %d sentences (%.2f %%), %d of %d words. "
                        + "A sentence takes %.3f ms of processor time, the library %.3f ms.\n";
        StringBuilder lines = new StringBuilder(String.format(
                Locale.ROOT,
                page,
                same,
                result.sentences(),
                100.0 * same / result.sentences(),
                result.sameWords(),
                result.words(),
                result.nanoseconds() / 1e6 / result.sentences(),
                result.libraryNanoseconds() / 1e6 / result.sentences()));
        result.differing()
                .forEach(sentence -> lines.append("- ").append(sentence).append('\n'));
        return lines.toString();
    }
}
