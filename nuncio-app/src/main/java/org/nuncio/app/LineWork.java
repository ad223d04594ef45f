package org.nuncio.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.nuncio.coding.CodedEvent;
import org.nuncio.coding.PairCoder;
import org.nuncio.coding.Reason;
import org.nuncio.mention.ActorMention;
import org.nuncio.publish.RecordJson;
import org.nuncio.text.CodePoints;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Span;

/** From a line that asks to a line that answers, or to the diagnostic that says why there is none. */
final class LineWork implements OrderedWork.Work<LineReader.Line, LineWork.Outcome> {
    private static final int MAX_TEXT = 20_000;
    private static final Set<org.nuncio.coding.Status> LEFT_OUT =
            Set.of(org.nuncio.coding.Status.NEGATED, org.nuncio.coding.Status.HYPOTHETICAL);

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final PairCoder coder;
    private final String file;
    private final boolean reason;

    LineWork(PairCoder coder, String file, boolean reason) {
        this.coder = coder;
        this.file = file;
        this.reason = reason;
    }

    /** One of the two is null. */
    record Outcome(@Nullable String json, @Nullable Diagnostic diagnostic) {}

    /** What is wrong with a line. */
    private static final class BadLine extends Exception {
        private static final long serialVersionUID = 1;

        BadLine(String message) {
            super(message);
        }
    }

    /** @param open whether one of the two marks stands for somebody whom the sentence does not name */
    private record Question(
            JsonNode id,
            String text,
            @Nullable LocalDate date,
            @Nullable Span source,
            @Nullable Span target,
            boolean open) {}

    @Override
    public Outcome on(LineReader.Line line) throws JsonProcessingException {
        try {
            Question question = question(line);
            PairCoder.Answer answer =
                    coder.code(question.text(), question.date(), question.source(), question.target());
            return new Outcome(mapper.writeValueAsString(json(question, answer)), null);
        } catch (BadLine e) {
            return new Outcome(null, bad(line, e.getMessage()));
        }
    }

    @Override
    public Outcome failed(LineReader.Line line, Throwable cause) {
        boolean slow = cause instanceof TimeoutException;
        return new Outcome(null, slow ? bad(line, "coding it took too long") : Trouble.bug(file, line.number(), cause));
    }

    private Diagnostic bad(LineReader.Line line, String message) {
        return Diagnostic.at(
                "input.line",
                file,
                line.number(),
                0,
                message + ".",
                "Write {\"id\": …, \"text\": \"…\"}; see nuncio code --help.");
    }

    private Question question(LineReader.Line line) throws BadLine {
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
        boolean open = isOpen(node.path("source")) || isOpen(node.path("target"));
        return new Question(
                id,
                text.textValue(),
                date(node.get("date")),
                span(node, "source", points),
                span(node, "target", points),
                open);
    }

    private JsonNode parse(LineReader.Line line) throws BadLine {
        if (line.cut()) {
            throw new BadLine("the line is longer than " + LineReader.MAX_BYTES + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.bytes()))
                    .toString();
            JsonNode node = mapper.readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
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

    /** Where one side is open, what the other does or suffers first. */
    private static Optional<CodedEvent> openRoot(Question question, List<CodedEvent> events) {
        Span source = question.source();
        Span target = question.target();
        boolean one = question.open() && (source == null) != (target == null);
        return one
                ? events.stream()
                        .filter(e -> source != null ? touches(e.actors(), source) : touches(e.recipients(), target))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean touches(List<ActorMention> mentions, @Nullable Span mark) {
        return mark != null && mentions.stream().anyMatch(m -> m.span().overlaps(mark));
    }

    private ObjectNode json(Question question, PairCoder.Answer answer) {
        Optional<CodedEvent> open = openRoot(question, answer.events());
        Reason why = open.map(CodedEvent::reason).orElse(answer.reason());
        ObjectNode node = mapper.createObjectNode();
        node.set("id", question.id());
        ArrayNode events = node.putArray("events");
        answer.events().stream()
                .filter(event -> !LEFT_OUT.contains(event.status()))
                .forEach(event -> events.add(event(event)));
        node.put("root", open.map(CodedEvent::type).orElse(answer.root()));
        if (reason) {
            node.set("reason", why == null ? null : RecordJson.of(why));
        }
        return node;
    }

    private ObjectNode event(CodedEvent event) {
        ObjectNode node = mapper.createObjectNode();
        node.set("source", codes(event.actors()));
        node.put("type", event.type());
        node.set("target", codes(event.recipients()));
        if (reason) {
            node.set("reason", RecordJson.of(event.reason()));
        }
        return node;
    }

    /** Each code once, in the order of the alphabet. */
    private ArrayNode codes(List<ActorMention> mentions) {
        Set<String> codes = new TreeSet<>();
        mentions.stream()
                .map(m -> m.actor().code())
                .filter(code -> code != null)
                .forEach(codes::add);
        ArrayNode array = mapper.createArrayNode();
        codes.forEach(array::add);
        return array;
    }
}
