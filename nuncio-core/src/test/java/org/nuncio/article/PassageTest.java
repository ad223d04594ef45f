package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.text.Span;

class PassageTest {
    private static String around(String text, String words) {
        int start = text.indexOf(words);
        return Passage.around(text, new Span(start, start + words.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He left. Two men were killed in Gao. It rained. | killed | Two men were killed in Gao.",
                "On Feb. 3 the U.S. envoy left. He was tired. | envoy | On Feb. 3 the U.S. envoy left.",
                "He left. They fired. Two died. It rained. | fired. Two | They fired. Two died.",
                "GAO#Two men were killed#in Gao | killed | Two men were killed",
                "killed | killed | killed",
                "“We fired,” he said. “They fell.” | fired | “We fired,” he said."
            })
    void theSentenceAroundTheWords(String text, String words, String expected) {
        assertThat(around(text.replace('#', '\n'), words)).isEqualTo(expected);
    }

    @Test
    void whatHasNoEndIsCut() {
        String text = "word ".repeat(400) + "🎯 killed " + "more ".repeat(400);
        assertThat(around(text, "killed"))
                .startsWith("…")
                .contains("🎯 killed")
                .endsWith("…")
                .hasSizeLessThan(620);
    }
}
