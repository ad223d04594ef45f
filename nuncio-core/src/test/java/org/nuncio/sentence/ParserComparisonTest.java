package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.toy.Models;

/** The trees are those that the library itself gives; over more sentences {@code nuncio bench parser} tells. */
@Tag("models")
class ParserComparisonTest {
    private static final Path ROOT = Path.of(System.getProperty("nuncio.root", ".."));
    private static final List<String> ODD = List.of(
            "x",
            "Talks!",
            "POLICE FIRE TEAR GAS AS 3,500 MARCH IN LILONGWE",
            "eBay-style sites, the U.N.'s e-mail and www.example.org were down for 2-3 hours (see p. 14).",
            "Zażółć gęślą jaźń said Łukasz in Kraków — “nothing new” … 😀",
            "Of, of of to by by, and and or.",
            "a_b_c snake_case _ __ signed x_y.");

    private static List<String> paragraphs(String folder) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(ParserComparisonTest::lines)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void treesAreTheLibrarysOwn() throws IOException {
        ParserComparison comparison = new ParserComparison(Models.cache(), 150);

        ODD.forEach(comparison::add);
        paragraphs("samples").forEach(comparison::add);
        paragraphs("eval/stories").forEach(comparison::add);

        ParserComparison.Result result = comparison.result();
        assertThat(result.differing()).isEmpty();
        assertThat(result.sentences()).isGreaterThan(300);
        assertThat(result.sameWords()).isEqualTo(result.words());
    }
}
