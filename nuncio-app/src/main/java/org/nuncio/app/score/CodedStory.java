package org.nuncio.app.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.app.score.Wanted.Party;
import org.nuncio.text.CodePoints;
import org.nuncio.text.Span;

/** What of a record is compared with the gold, read from the JSON that users get. Spans count code points. */
record CodedStory(String text, List<Event> events, List<Said> statements) {

    /** @param node the whole event, for what is looked at only once it is found */
    record Event(String type, String status, List<Party> actors, List<Party> recipients, Span evidence, JsonNode node) {

        double confidence() {
            return node.path("confidence").asDouble();
        }

        boolean happened() {
            return status.equals("ACTUAL") || status.equals("HISTORICAL");
        }

        /** Denied or feared only: it is no surplus where the gold does not know it. */
        boolean isHarmless() {
            return status.equals("NEGATED") || status.equals("HYPOTHETICAL");
        }

        /** {@code ACCUSE RUS/GOV > USA} */
        String label() {
            return type + " " + labels(actors) + " > " + labels(recipients);
        }

        private static String labels(List<Party> parties) {
            return parties.isEmpty()
                    ? "-"
                    : parties.stream().map(Party::toString).collect(Collectors.joining(" "));
        }

        List<Party> parties() {
            return Stream.concat(actors.stream(), recipients.stream()).toList();
        }
    }

    /** This without what likeness to the examples of the codebook has added. */
    CodedStory byRules() {
        List<Event> rules = events.stream()
                .filter(e -> !e.node().path("reason").path("by").asText().equals("likeness"))
                .toList();
        return new CodedStory(text, rules, statements);
    }

    /** The sentence around a stretch of the text, on one line. */
    String sentence(Span place) {
        CodePoints points = new CodePoints(text);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int end = points.unit(place.end());
        int last = end < text.length() ? sentences.following(end - 1) : text.length();
        int start = points.unit(place.start());
        int first = sentences.isBoundary(start) ? start : sentences.preceding(start);
        return text.substring(first, last).replaceAll("(?U)\\s+", " ").strip();
    }

    record Said(Span span, @Nullable String speaker) {}

    static CodedStory of(JsonNode record) {
        List<Event> events = new ArrayList<>();
        record.path("events").forEach(node -> events.add(event(node)));
        List<Said> statements = new ArrayList<>();
        record.path("statements")
                .forEach(node -> statements.add(
                        new Said(span(node), node.path("speaker").path("name").textValue())));
        return new CodedStory(record.path("article").path("text").asText(), events, statements);
    }

    private static Event event(JsonNode node) {
        return new Event(
                node.path("type").asText(),
                node.path("status").asText(),
                parties(node.path("actors")),
                parties(node.path("recipients")),
                span(node.path("evidence")),
                node);
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").intValue(), node.path("end").intValue());
    }

    /** Actors without a code do not count. */
    private static List<Party> parties(JsonNode actors) {
        List<Party> parties = new ArrayList<>();
        for (JsonNode actor : actors) {
            String code = actor.path("code").textValue();
            if (code != null) {
                parties.add(new Party(
                        code, Objects.requireNonNullElse(actor.path("sector").textValue(), "")));
            }
        }
        return parties;
    }
}
