package org.nuncio.app.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nuncio.app.score.StoryScore.Stage;
import org.nuncio.app.score.Wanted.Party;

/** Judges status, act, mode, date, place, figures, attribution, condition and sector of an event that was found. */
final class Attributes {
    private final Tally tally;

    Attributes(Tally tally) {
        this.tally = tally;
    }

    /** @param sentence shown beside what is wrong */
    void judge(GoldStory.Event event, CodedStory.Event got, String sentence) {
        JsonNode node = got.node();
        tally.note(Stage.STATUS, event.statuses().contains(got.status()), event.statuses(), got.status(), sentence);
        String act = node.path("act").asText();
        boolean rightAct = act.equals(event.act()) || event.types().contains(act);
        tally.note(Stage.ACT, rightAct, List.of(event.act()), act, sentence);
        if (!event.modes().isEmpty()) {
            List<String> modes = texts(node.path("modes"), "");
            tally.note(
                    Stage.MODE,
                    modes.stream().anyMatch(event.modes()::contains),
                    event.modes(),
                    String.join(" ", modes),
                    sentence);
        }
        circumstances(event, node, sentence);
        if (event.attributedTo() != null) {
            String speaker = node.path("attribution").path("speaker").asText("");
            boolean right = Alike.names(speaker, event.attributedTo());
            tally.note(Stage.ATTRIBUTION, right, List.of(event.attributedTo()), speaker, sentence);
        }
        if (event.conditional()) {
            tally.note(Stage.CONDITION, node.hasNonNull("condition"), List.of("a condition"), "", sentence);
        }
        sectors(event, got, sentence);
    }

    private void circumstances(GoldStory.Event event, JsonNode node, String sentence) {
        if (!event.dates().isEmpty()) {
            JsonNode date = node.path("date");
            boolean right = event.dates().stream().anyMatch(asked -> isDate(asked, date));
            tally.note(
                    Stage.DATE,
                    right,
                    event.dates(),
                    date.path("value").asText(date.path("text").asText()),
                    sentence);
        }
        if (!event.places().isEmpty()) {
            String name = node.path("place").path("name").asText();
            boolean right = event.places().stream().anyMatch(place -> Alike.places(name, place));
            tally.note(Stage.PLACE, right, event.places(), name, sentence);
        }
        if (!event.quantities().isEmpty()) {
            List<String> values = texts(node.path("quantities"), "value");
            boolean right = values.stream().anyMatch(value -> isQuantity(event, value));
            tally.note(Stage.QUANTITY, right, event.quantities(), String.join(" ", values), sentence);
        }
    }

    /** Only where the gold leaves no choice. */
    private void sectors(GoldStory.Event event, CodedStory.Event got, String sentence) {
        Set<String> asked = event.actors().stream()
                .filter(w -> w.choices().size() == 1 && !w.optional())
                .map(w -> w.choices().get(0).sector())
                .filter(sector -> !sector.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!asked.isEmpty()) {
            Set<String> sectors =
                    got.actors().stream().map(Party::sector).collect(Collectors.toCollection(TreeSet::new));
            tally.note(
                    Stage.SECTOR,
                    sectors.containsAll(asked),
                    List.of(String.join(" ", asked)),
                    String.join(" ", sectors),
                    sentence);
        }
    }

    /** A day, the beginning of one ({@code 2022-02}), or the words that stay as written. */
    private static boolean isDate(String asked, JsonNode date) {
        if (Character.isDigit(asked.charAt(0))) {
            return date.path("value").asText("").startsWith(asked);
        }
        return date.path("text").asText("").toLowerCase(Locale.ROOT).contains(asked.toLowerCase(Locale.ROOT));
    }

    private static boolean isQuantity(GoldStory.Event event, String text) {
        double value = text.equals("null") ? Double.NaN : Double.parseDouble(text);
        return event.quantities().stream().anyMatch(range -> range.low() <= value && value <= range.high());
    }

    /** @param field of each object, or empty where the array holds plain values */
    private static List<String> texts(JsonNode array, String field) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add((field.isEmpty() ? node : node.path(field)).asText("null")));
        return texts;
    }
}
