package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.coding.Coder;
import org.nuncio.coding.PairCoder;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.SentenceReader;
import org.nuncio.text.Span;

class LineWorkTest {
    /** Finds no sentences, and trips over one text. */
    private static final SentenceReader READER = new SentenceReader() {
        @Override
        public List<Sentence> read(String text, List<Span> paragraphs, Worth worth) {
            if (text.equals("trip")) {
                throw new IllegalStateException("tripped\nover it");
            }
            return List.of();
        }

        @Override
        public String version() {
            return "toy";
        }
    };

    private static List<String> answers(String lines) throws InterruptedException {
        Rules rules = Rules.load(null, new Screen("").terminal());
        PairCoder coder = new PairCoder(new Coder(rules.codebook(), rules.gazetteer(), READER, sentence -> List.of()));
        List<String> answers = new ArrayList<>();
        LineReader reader = new LineReader(new ByteArrayInputStream(lines.getBytes(StandardCharsets.ISO_8859_1)));
        new OrderedWork<>(2, Duration.ofSeconds(60), new LineWork(coder, "in.jsonl", false))
                .run(
                        reader,
                        o -> answers.add(
                                o.diagnostic() == null
                                        ? o.json()
                                        : o.diagnostic().toString()));
        return answers;
    }

    @Test
    void eachLineIsAnsweredInOrder() throws InterruptedException {
        assertThat(
                        answers(
                                "{\"id\":\"a\",\"text\":\"One.\"}\n\n{\"id\":2,\"text\":\"Two.\",\"date\":null,\"source\":{\"start\":null,\"end\":null}}\r\n"))
                .containsExactly(
                        "{\"id\":\"a\",\"events\":[],\"root\":null}", "{\"id\":2,\"events\":[],\"root\":null}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no json",
                "[]",
                "{\"id\":1}",
                "{\"text\":\"a\"}",
                "{\"id\":1,\"text\":\" \"}",
                "{\"id\":1,\"text\":7}",
                "{\"id\":[1],\"text\":\"a\"}",
                "{\"id\":1,\"text\":\"a\",\"date\":\"today\"}",
                "{\"id\":1,\"text\":\"a\",\"source\":{\"start\":0,\"end\":2}}",
                "{\"id\":1,\"text\":\"a\",\"target\":{\"start\":1,\"end\":1}}",
                "{\"id\":1,\"text\":\"a\",\"target\":{\"start\":-1,\"end\":1}}",
                "{\"id\":1,\"text\":\"a\",\"source\":[0,1]}",
                "{\"id\":1,\"text\":\"a\"} x",
                "{\"id\":1,\"id\":2,\"text\":\"a\"}",
                "{\"id\":1,\"text\":\"\u00e9\"}"
            })
    void badLineIsNamedByItsNumberAndTheRestGoesOn(String line) throws InterruptedException {
        List<String> answers = answers("{\"id\":1,\"text\":\"One.\"}\n" + line + "\n{\"id\":3,\"text\":\"Three.\"}\n");
        assertThat(answers).hasSize(3);
        assertThat(answers.get(1)).startsWith("in.jsonl:2: error input.line: ").doesNotContain("Exception");
        assertThat(answers.get(2)).startsWith("{\"id\":3,");
    }

    @Test
    void bugOfOursIsToldWithoutStackTrace() throws InterruptedException {
        assertThat(answers("{\"id\":1,\"text\":\"trip\"}"))
                .singleElement()
                .asString()
                .startsWith(
                        "in.jsonl:1: error internal.bug: IllegalStateException: tripped over it at LineWorkTest.java:")
                .doesNotContain("\n");
    }

    @Test
    void overlongLineIsRefused() throws InterruptedException {
        assertThat(answers(
                        "{\"id\":1,\"text\":\"" + "a".repeat(LineReader.MAX_BYTES) + "\"}\n{\"id\":2,\"text\":\"b\"}"))
                .hasSize(2)
                .first()
                .asString()
                .contains("longer than");
    }
}
