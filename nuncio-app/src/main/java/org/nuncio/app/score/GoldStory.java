package org.nuncio.app.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The record that a careful human coder would make of a report; {@code samples/README.md} tells the format.
 *
 * @param report file name of the report, beside the gold record
 * @param published day of publication, to be given to the coder; null where there is none
 */
public record GoldStory(
        String report,
        @Nullable LocalDate published,
        List<Event> events,
        List<Quotation> statements,
        List<Forbidden> forbidden) {
    private static final Set<String> MUTUAL = Set.of("CONSULT", "COOPERATE");

    public GoldStory {
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        forbidden = List.copyOf(forbidden);
    }

    /**
     * An event to be found.
     *
     * @param types any of which is right, the best first
     * @param statuses any of which is right
     * @param modes any of which is right; empty where none is asked for, and so are dates, places, quantities
     * @param attributedTo null where it is not asked for
     */
    record Event(
            String id,
            String evidence,
            List<Wanted> actors,
            List<Wanted> recipients,
            List<String> types,
            String act,
            List<String> statuses,
            List<String> modes,
            List<String> dates,
            List<String> places,
            List<Range> quantities,
            @Nullable String attributedTo,
            boolean conditional,
            boolean declaredMutual,
            boolean optional) {

        /** {@code ACCUSE RUS/GOV > USA} */
        String label() {
            return types.get(0) + " " + labels(actors) + " > " + labels(recipients);
        }

        private static String labels(List<Wanted> parties) {
            return parties.isEmpty()
                    ? "-"
                    : parties.stream().map(Wanted::toString).collect(Collectors.joining(" "));
        }

        boolean actorsFit(CodedStory.Event got) {
            return Wanted.fits(actors, got.actors()) || isMutual() && fitsEitherWay(got);
        }

        boolean recipientsFit(CodedStory.Event got) {
            return Wanted.fits(recipients, got.recipients()) || isMutual() && fitsEitherWay(got);
        }

        /** Whether the two sides taken together are right. */
        boolean fitsEitherWay(CodedStory.Event got) {
            List<Wanted> all = new ArrayList<>(actors);
            all.addAll(recipients);
            return Wanted.fits(all, got.parties());
        }

        /** Whether it does not matter who stands on which side. */
        boolean isMutual() {
            boolean alone = actors.size() > 1 && recipients.isEmpty();
            return declaredMutual || alone || MUTUAL.contains(types.get(0)) || MUTUAL.contains(act);
        }

        /** Whether this is a right type; the bare act of what is yet to come, only where it is not shown as having happened. */
        boolean takes(String type, boolean happened) {
            String status = statuses.get(0);
            boolean yetToCome = status.equals("FUTURE") || status.equals("CONDITIONAL");
            boolean bareAct = yetToCome && type.equals(act) && !type.equals(types.get(0));
            return types.contains(type) && !(bareAct && happened && !statuses.contains("ACTUAL"));
        }
    }

    /** Any number from {@code low} to {@code high} is right. */
    record Range(double low, double high) {
        /** {@code 12.0} or {@code 10.0-12.0} */
        @Override
        public String toString() {
            return low == high ? String.valueOf(low) : low + "-" + high;
        }
    }

    /** Words that somebody said; any of the names of the speaker is right. */
    record Quotation(String words, List<String> speakers) {}

    /** Words that are not to be shown as having happened; a type is forbidden if it is among {@code types}, or these are empty. */
    record Forbidden(String words, List<String> types) {}

    /** @throws IOException where the file cannot be read */
    public static GoldStory read(Path file) throws IOException {
        JsonNode node = new ObjectMapper().readTree(Files.readString(file));
        String day = node.path("published").textValue();
        return new GoldStory(
                node.path("report").asText(),
                day == null ? null : LocalDate.parse(day),
                list(node.path("events"), GoldStory::event),
                list(node.path("statements"), GoldStory::quotation),
                list(
                        node.path("not_events"),
                        n -> new Forbidden(n.path("evidence").asText(), texts(n.path("types")))));
    }

    private static Event event(JsonNode node) {
        List<String> types = texts(node.path("types"));
        List<String> statuses = new ArrayList<>(texts(node.path("status")));
        statuses.addAll(texts(node.path("status_also")));
        return new Event(
                node.path("id").asText(),
                node.path("evidence").asText(),
                list(node.path("actors"), n -> Wanted.parse(n.asText())),
                list(node.path("recipients"), n -> Wanted.parse(n.asText())),
                types,
                node.path("act").asText(types.get(0)),
                statuses,
                texts(node.path("mode")),
                texts(node.path("date")),
                texts(node.path("place")),
                node.has("quantity") ? quantities(node) : List.of(),
                node.path("attributed_to").textValue(),
                node.has("condition"),
                node.path("mutual").asBoolean(),
                node.path("optional").asBoolean());
    }

    private static List<Range> quantities(JsonNode event) {
        JsonNode several = event.path("quantities");
        return several.isEmpty() ? List.of(range(event.path("quantity"))) : list(several, GoldStory::range);
    }

    private static Range range(JsonNode node) {
        double value = node.path("value").asDouble();
        return new Range(node.path("min").asDouble(value), node.path("max").asDouble(value));
    }

    private static Quotation quotation(JsonNode node) {
        List<String> speakers = new ArrayList<>(texts(node.path("speaker")));
        speakers.addAll(texts(node.path("named_as")));
        return new Quotation(node.path("quote").asText(), speakers);
    }

    /** A text alone counts as a list of one. */
    private static List<String> texts(JsonNode node) {
        return node.isTextual() ? List.of(node.textValue()) : list(node, JsonNode::asText);
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> one) {
        List<T> all = new ArrayList<>();
        array.forEach(node -> all.add(one.apply(node)));
        return all;
    }
}
