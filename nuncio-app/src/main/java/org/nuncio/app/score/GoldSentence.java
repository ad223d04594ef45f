package org.nuncio.app.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with the events that PLOVER records list for it.
 *
 * <p>A line is either one event, as PLOVER's JSON lines have it, {@code {"id", "date", "actor": [], "recipient": [], "event": [], "mode": [], "event_loc",
 * "text"}}, and lines of the same text belong together; or one text with its {@code "events": [{"source", "type", "target"}]}. Older names of the same fields
 * are read as well.
 *
 * @param published day to be given to the coder, null where none is known
 */
public record GoldSentence(String id, String text, @Nullable LocalDate published, List<SentenceEvent> events) {
    private static final Map<String, String> FOLDED =
            Map.of("DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT");

    public GoldSentence {
        events = List.copyOf(events);
    }

    /** Whether a line of JSON is such a record; a marked pair is none. */
    public static boolean isOne(JsonNode line) {
        return line.has("text")
                && !line.has("root")
                && (line.has("events") || !types(line).isEmpty());
    }

    /** @param lines in the order of the file */
    public static List<GoldSentence> of(List<JsonNode> lines) {
        Map<String, GoldSentence> byText = new LinkedHashMap<>();
        for (JsonNode line : lines) {
            GoldSentence one = of(line);
            byText.merge(one.text(), one, GoldSentence::plus);
        }
        return List.copyOf(byText.values());
    }

    private GoldSentence plus(GoldSentence other) {
        List<SentenceEvent> both = new ArrayList<>(events);
        both.addAll(other.events);
        return new GoldSentence(id, text, published, both);
    }

    private static GoldSentence of(JsonNode line) {
        JsonNode published = first(line.path("cite_info"), "date", "published");
        String day =
                published.isMissingNode() ? first(line, "published", "date").asText("") : published.asText("");
        List<SentenceEvent> events = new ArrayList<>();
        if (line.has("events")) {
            line.path("events").forEach(event -> events.addAll(events(event)));
        } else {
            events.addAll(events(line));
        }
        // The day of the only date may be that of the report as well as of the event, so it is not judged.
        boolean dated = line.has("events") || line.has("published") || !published.isMissingNode();
        return new GoldSentence(
                line.path("id").asText(),
                line.path("text").asText(),
                day(day),
                dated ? events : events.stream().map(GoldSentence::undated).toList());
    }

    private static SentenceEvent undated(SentenceEvent e) {
        return new SentenceEvent(e.type(), e.actors(), e.recipients(), e.reciprocal(), e.modes(), null, e.place());
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /** One for each type. */
    private static List<SentenceEvent> events(JsonNode node) {
        JsonNode reciprocal = node.path("reciprocal");
        JsonNode date = first(node, "date", "event_date");
        JsonNode place = first(node, "event_loc", "location", "place");
        JsonNode name = place.isObject() ? first(place, "resolved_place", "extracted_place", "city", "name") : place;
        return types(node).stream()
                .map(type -> new SentenceEvent(
                        FOLDED.getOrDefault(type, type),
                        codes(first(node, "actor", "actors", "source")),
                        codes(first(node, "recipient", "recipients", "target")),
                        reciprocal.isMissingNode() || reciprocal.asBoolean(),
                        texts(first(node, "mode", "modes", "event_mode")),
                        date.isTextual() ? date.textValue() : null,
                        name.isTextual() && !name.textValue().isBlank() ? name.textValue() : null))
                .toList();
    }

    private static List<String> types(JsonNode node) {
        return texts(first(node, "event", "event_type", "type"));
    }

    private static JsonNode first(JsonNode node, String... names) {
        for (String name : names) {
            if (node.hasNonNull(name)) {
                return node.get(name);
            }
        }
        return node.path(names[0]);
    }

    private static List<String> codes(JsonNode side) {
        List<String> codes = new ArrayList<>();
        List.of(side).stream()
                .flatMap(s -> s.isArray() ? elements(s).stream() : List.of(s).stream())
                .map(actor -> actor.isObject() ? actor.path("code").asText() : actor.asText())
                .filter(code -> !code.isBlank())
                .forEach(codes::add);
        return codes;
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all;
    }

    private static List<String> texts(JsonNode node) {
        List<JsonNode> all = node.isArray() ? elements(node) : List.of(node);
        return all.stream()
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
