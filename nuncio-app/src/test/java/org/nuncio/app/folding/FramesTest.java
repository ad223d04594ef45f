package org.nuncio.app.folding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The frames of {@code eval/folding}, and what is made of them. */
class FramesTest {
    private static Frames frames(String file) throws IOException {
        return Frames.read(Path.of(System.getProperty("nuncio.root"), "eval", "folding", file));
    }

    @ParameterizedTest
    @CsvSource({"frames.txt, 49", "held-out.txt, 26"})
    void everyFrameHasItsFourTexts(String file, int count) throws IOException {
        assertThat(frames(file).frames())
                .hasSize(count)
                .allSatisfy(frame -> assertThat(frame.texts()).containsOnlyKeys("one", "two", "next", "recall"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"frames.txt", "held-out.txt"})
    void pairsAreTheSameInEveryRunAndHaveNoGapLeft(String file) throws IOException {
        List<Pair> pairs = PairMaker.pairs(frames(file), 50, 4);
        assertThat(pairs).hasSize(300).isEqualTo(PairMaker.pairs(frames(file), 50, 4));
        assertThat(pairs.stream().filter(pair -> !pair.isSame()).collect(Collectors.groupingBy(Pair::kind)))
                .allSatisfy((kind, alike) -> assertThat(alike).hasSize(50));
        assertThat(pairs).allSatisfy(pair -> {
            assertThat(pair.first().text() + pair.second().text()).doesNotContain("{", "}", "[", "]");
            assertThat(pair.first().text()).contains(pair.first().main());
            assertThat(pair.second().text()).contains(pair.second().main());
        });
    }

    @Test
    void thirtyPerCentOfALoadAreCopies() throws IOException {
        List<LoadMaker.Made> load =
                LoadMaker.reports(frames("frames.txt"), 1).limit(1000).toList();
        assertThat(load)
                .isEqualTo(
                        LoadMaker.reports(frames("frames.txt"), 1).limit(1000).toList());
        assertThat(load.stream()
                        .map(made -> made.paragraphs().get(0))
                        .distinct()
                        .count())
                .isBetween(700L, 850L);
    }
}
