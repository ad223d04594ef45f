package org.nuncio.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.coding.event.Status;

class RecordJsonTest {
    private static final String STORY =
            "SUDMARK (Toy) — Envoy Ada flew to Sudmark on Wednesday with about 300 troops. “We keep the Toy Accords,” Ada said. It was a war. cold. The king slept.";

    private static CodedReport story(String before) {
        Reports made = Reports.of("story.txt", before + STORY);
        return made.figure(made.quantity("about 300 troops", "troops", 300, null, 350.5))
                .event(
                        "CONSULT",
                        "CONSULT",
                        List.of("visit"),
                        Status.ACTUAL,
                        "flew to Sudmark on Wednesday with about 300 troops",
                        List.of(made.actor("Envoy Ada", "Ada", "NOR", "GOV")),
                        List.of(made.actor("Sudmark on", "Sudmark", "SUD", null)),
                        made.date("Wednesday", "2022-02-09", "2022-02-09"),
                        "Sudmark",
                        "with about")
                .saying("We keep the Toy Accords,", "Ada said", "Ada")
                .silence("slept", "actor-missing")
                .report();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ud83d\udd4a ", "e\u0301\ud83c\uddfa\ud83c\udde6\ud835\udd4f — "})
    void everyOffsetCutsItsWordsInCodePoints(String before) {
        JsonNode record = RecordJson.of(story(before));
        int[] points = record.at("/article/text").asText().codePoints().toArray();
        List<JsonNode> spans = new ArrayList<>();
        collect(record, spans);
        assertThat(spans)
                .hasSizeGreaterThan(10)
                .allSatisfy(s -> assertThat(new String(
                                points,
                                s.get("start").asInt(),
                                s.get("end").asInt() - s.get("start").asInt()))
                        .isEqualTo(s.get("text").asText()));
    }

    private static void collect(JsonNode node, List<JsonNode> spans) {
        if (node.path("start").isNumber()) {
            spans.add(node);
        }
        node.forEach(child -> collect(child, spans));
    }

    @Test
    void everySpanNamesItsWords() {
        List<JsonNode> spans = new ArrayList<>();
        collect(RecordJson.of(story("")), spans);
        assertThat(spans)
                .allSatisfy(
                        s -> assertThat(s.has("text") && s.path("end").isInt()).isTrue());
    }

    @Test
    void datelineIsItsPlace() {
        assertThat(RecordJson.of(story("")).at("/article/dateline/text").asText())
                .isEqualTo("SUDMARK");
    }

    @Test
    void keysComeInTheOrderOfTheDesign() {
        JsonNode event = RecordJson.of(story("")).at("/events/0");
        assertThat(event.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "type",
                        "act",
                        "modes",
                        "contexts",
                        "status",
                        "actors",
                        "recipients",
                        "date",
                        "place",
                        "quantities",
                        "attribution",
                        "condition",
                        "intensity",
                        "quad",
                        "cameo",
                        "confidence",
                        "evidence",
                        "reason");
    }

    @Test
    void whatIsNotKnownIsNull() {
        Reports made = Reports.of("a.txt", "Ada slept.");
        JsonNode event = RecordJson.of(
                        made.event("AID", "AID", List.of(), Status.NEGATED, "slept", List.of(), List.of())
                                .report())
                .at("/events/0");
        assertThat(List.of(
                        event.get("date"),
                        event.get("place"),
                        event.get("condition"),
                        event.at("/attribution/speaker"),
                        event.at("/attribution/start")))
                .allMatch(JsonNode::isNull);
    }

    @Test
    void wholeNumbersHaveNoPoint() {
        assertThat(RecordJson.of(story("")).at("/quantities/0").toString())
                .contains("\"value\":300,\"low\":null,\"high\":350.5");
    }

    @Test
    void arrayOfNothingIsEmpty() throws IOException {
        StringWriter out = new StringWriter();
        Format.json.to(out, Style.PLAIN).end();
        assertThat(out).hasToString("[]\n");
    }

    @Test
    void arrayHoldsEachReport() throws IOException {
        StringWriter out = new StringWriter();
        RecordWriter writer = Format.json.to(out, Style.PLAIN);
        writer.add(story(""));
        writer.add(story("x "));
        writer.end();
        assertThat(new ObjectMapper().readTree(out.toString())).hasSize(2);
    }

    @Test
    void jsonLinesHoldOneReportEach() throws IOException {
        StringWriter out = new StringWriter();
        RecordWriter writer = Format.jsonl.to(out, Style.PLAIN);
        writer.add(story(""));
        writer.add(story("two\n"));
        writer.end();
        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"article\":"));
    }
}
