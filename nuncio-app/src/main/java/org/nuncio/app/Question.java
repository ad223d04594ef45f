package org.nuncio.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuncio.coding.PairCoder;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.mention.ActorMention;
import org.nuncio.text.CodePoints;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Span;

/**
 * A line that asks for the events of a text, or for what a marked source does to a marked target.
 *
 * @param line the whole line, which may hold more
 * @param open whether one of the two marks stands for somebody whom the sentence does not name
 */
record Question(
        JsonNode line,
        JsonNode id,
        String text,
        @Nullable LocalDate date,
        @Nullable Span source,
        @Nullable Span target,
        boolean open) {
    private static final int MAX_TEXT = 20_000;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What is wrong with a line. */
    static final class BadLine extends Exception {
        private static final long serialVersionUID = 1;

        BadLine(String message) {
            super(message);
        }

        Diagnostic in(String file, LineReader.Line line) {
            return diagnostic(file, line, getMessage());
        }
    }

    static Diagnostic diagnostic(String file, LineReader.Line line, String message) {
        return Diagnostic.at(
                "input.line",
                file,
                line.number(),
                0,
                message + ".",
                "Write {\"id\": …, \"text\": \"…\"}; see nuncio code --help.");
    }

    static Question of(LineReader.Line line) throws BadLine {
        JsonNode node = parse(line);
        JsonNode id = node.get("id");
        JsonNode text = node.get("text");
        if (id == null || !id.isTextual() && !id.isNumber()) {
            throw new BadLine("id is missing, or neither a text nor a number");
        }
        if (text == null || !text.isTextual() || text.textValue().isBlank()) {
            throw new BadLine("text is missing or empty");
        }
        if (text.textValue().length() > MAX_TEXT) {
            throw new BadLine("text is longer than " + MAX_TEXT + " characters");
        }
        CodePoints points = new CodePoints(text.textValue());
        return new Question(
                node,
                id,
                text.textValue(),
                date(node.get("date")),
                span(node, "source", points),
                span(node, "target", points),
                isOpen(node.path("source")) || isOpen(node.path("target")));
    }

    /** The object on a line, whatever is in it. */
    static JsonNode parse(LineReader.Line line) throws BadLine {
        if (line.cut()) {
            throw new BadLine("the line is longer than " + LineReader.MAX_BYTES + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.bytes()))
                    .toString();
            JsonNode node = MAPPER.readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
            if (!node.isObject()) {
                throw new BadLine("this is no JSON object");
            }
            return node;
        } catch (CharacterCodingException e) {
            throw new BadLine("this is not UTF-8");
        } catch (JsonProcessingException e) {
            throw new BadLine("this is no JSON: " + e.getOriginalMessage().replaceAll("\\s+", " "));
        }
    }

    PairCoder.Answer ask(PairCoder coder) {
        return coder.code(text, date, source, target);
    }

    /** Where one side is open, what the other does or suffers first. */
    Optional<CodedEvent> openRoot(List<CodedEvent> events) {
        boolean one = open && (source == null) != (target == null);
        return one
                ? events.stream()
                        .filter(e -> source != null ? touches(e.actors(), source) : touches(e.recipients(), target))
                        .findFirst()
                : Optional.empty();
    }

    /** The type that joins the marked pair, null where none does. */
    @Nullable
    String root(PairCoder.Answer answer) {
        return openRoot(answer.events()).map(CodedEvent::type).orElse(answer.root());
    }

    /** What is stated for that type. */
    double confidence(PairCoder.Answer answer) {
        return openRoot(answer.events()).map(CodedEvent::confidence).orElse(answer.confidence());
    }

    private static boolean touches(List<ActorMention> mentions, @Nullable Span mark) {
        return mark != null && mentions.stream().anyMatch(m -> m.span().overlaps(mark));
    }

    private static @Nullable LocalDate date(@Nullable JsonNode node) throws BadLine {
        if (node == null || node.isNull()) {
            return null;
        }
        try {
            return LocalDate.parse(node.asText());
        } catch (DateTimeParseException e) {
            throw new BadLine("date is no day like 2022-02-09");
        }
    }

    private static @Nullable Span span(JsonNode line, String name, CodePoints points) throws BadLine {
        JsonNode node = line.get(name);
        if (node == null || node.isNull() || isOpen(node)) {
            return null;
        }
        JsonNode start = node.path("start");
        JsonNode end = node.path("end");
        boolean inside = start.isInt()
                && end.isInt()
                && start.intValue() >= 0
                && start.intValue() < end.intValue()
                && end.intValue() <= points.length();
        if (!inside) {
            throw new BadLine(name + " has no start and end within the text");
        }
        return new Span(points.unit(start.intValue()), points.unit(end.intValue()));
    }

    private static boolean isOpen(JsonNode mark) {
        return mark.isObject()
                && mark.path("start").isNull()
                && mark.path("end").isNull();
    }
}
