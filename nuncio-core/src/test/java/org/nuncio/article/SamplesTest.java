package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The head and the credits of every sample report come out as its gold file says. */
class SamplesTest {
    private static final Path SAMPLES = Path.of(System.getProperty("nuncio.root", ".."), "samples");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".gold.json"))
                    .map(name -> name.replace(".gold.json", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreSamples() throws IOException {
        assertThat(names()).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("names")
    void headAndCreditsComeOutAsInTheGold(String name) throws IOException {
        Article article = Reports.article(Files.readString(SAMPLES.resolve(name + ".txt")));
        Map<?, ?> gold = (Map<?, ?>) new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(SAMPLES.resolve(name + ".gold.json")));
        String place =
                article.dateline() == null ? null : article.dateline().place().toLowerCase(Locale.ROOT);
        String expected = gold.get("headline") + " | " + gold.get("published") + " | " + lower(gold.get("dateline"))
                + " | " + gold.get("reporters");
        assertThat(article.title() + " | " + article.published() + " | " + place + " | " + article.bylines())
                .isEqualTo(expected);
    }

    private static Object lower(Object words) {
        return words == null ? null : words.toString().toLowerCase(Locale.ROOT);
    }
}
