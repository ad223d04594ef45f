package org.nuncio.app.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nuncio.app.score.StoryScore.Share;
import org.nuncio.app.score.StoryScore.Stage;
import org.nuncio.app.score.Wanted.Party;
import org.nuncio.text.Span;

/** Counts what is right in one record. */
final class Scorer {
    private final GoldStory gold;
    private final CodedStory coded;
    private final Pairing pairing;
    private final Map<Stage, Share> stages = new EnumMap<>(Stage.class);

    Scorer(GoldStory gold, CodedStory coded) {
        this.gold = gold;
        this.coded = coded;
        this.pairing = new Pairing(gold, coded);
    }

    StoryScore score() {
        int found = 0;
        int optional = 0;
        for (int g = 0; g < gold.events().size(); g++) {
            GoldStory.Event event = gold.events().get(g);
            Optional<Integer> served = pairing.codedOf(g);
            served.ifPresent(c ->
                    judge(event, coded.events().get(c).node(), coded.events().get(c)));
            found += served.isPresent() && !event.optional() ? 1 : 0;
            optional += served.isPresent() && event.optional() ? 1 : 0;
        }
        gold.statements().forEach(this::judge);
        long required = gold.events().stream().filter(e -> !e.optional()).count();
        return new StoryScore(found, (int) required, counted() - optional, stages, forbidden());
    }

    /** All coded events but those that are denied or feared and serve nothing. */
    private int counted() {
        int counted = 0;
        for (int c = 0; c < coded.events().size(); c++) {
            counted += pairing.serves(c) || !coded.events().get(c).isHarmless() ? 1 : 0;
        }
        return counted;
    }

    private void note(Stage stage, boolean right) {
        stages.merge(stage, new Share(right ? 1 : 0, 1), Share::plus);
    }

    private void judge(GoldStory.Event event, JsonNode node, CodedStory.Event got) {
        note(Stage.STATUS, event.statuses().contains(got.status()));
        String act = node.path("act").asText();
        note(Stage.ACT, act.equals(event.act()) || event.types().contains(act));
        if (!event.modes().isEmpty()) {
            note(Stage.MODE, any(node.path("modes"), mode -> event.modes().contains(mode.asText())));
        }
        if (!event.dates().isEmpty()) {
            note(Stage.DATE, event.dates().stream().anyMatch(date -> isDate(date, node.path("date"))));
        }
        if (!event.places().isEmpty()) {
            String name = node.path("place").path("name").asText();
            note(Stage.PLACE, event.places().stream().anyMatch(place -> Alike.places(name, place)));
        }
        if (!event.quantities().isEmpty()) {
            note(Stage.QUANTITY, any(node.path("quantities"), quantity -> isQuantity(event, quantity)));
        }
        if (event.attributedTo() != null) {
            String speaker = node.path("attribution").path("speaker").asText("");
            note(Stage.ATTRIBUTION, Alike.names(speaker, event.attributedTo()));
        }
        if (event.conditional()) {
            note(Stage.CONDITION, node.hasNonNull("condition"));
        }
        judgeSectors(event, got);
    }

    /** Only where the gold leaves no choice. */
    private void judgeSectors(GoldStory.Event event, CodedStory.Event got) {
        Set<String> asked = event.actors().stream()
                .filter(w -> w.choices().size() == 1 && !w.optional())
                .map(w -> w.choices().get(0).sector())
                .filter(sector -> !sector.isEmpty())
                .collect(Collectors.toSet());
        if (!asked.isEmpty()) {
            Set<String> sectors = got.actors().stream().map(Party::sector).collect(Collectors.toSet());
            note(Stage.SECTOR, sectors.containsAll(asked));
        }
    }

    /** A day, the beginning of one ({@code 2022-02}), or the words that stay as written. */
    private static boolean isDate(String asked, JsonNode date) {
        if (Character.isDigit(asked.charAt(0))) {
            return date.path("value").asText("").startsWith(asked);
        }
        return date.path("text").asText("").toLowerCase(Locale.ROOT).contains(asked.toLowerCase(Locale.ROOT));
    }

    private static boolean isQuantity(GoldStory.Event event, JsonNode quantity) {
        double value = quantity.path("value").asDouble(Double.NaN);
        return event.quantities().stream().anyMatch(range -> range.low() <= value && value <= range.high());
    }

    private static boolean any(JsonNode array, Predicate<JsonNode> test) {
        for (JsonNode node : array) {
            if (test.test(node)) {
                return true;
            }
        }
        return false;
    }

    /** Four fifths of the words are enough. */
    private void judge(GoldStory.Quotation quotation) {
        Optional<Span> place = Alike.find(coded.text(), quotation.words());
        List<CodedStory.Said> hits = coded.statements().stream()
                .filter(said -> place.isPresent()
                        && Alike.shared(place.get(), said.span())
                                >= 0.8 * place.get().length())
                .toList();
        note(Stage.STATEMENT, !hits.isEmpty());
        note(
                Stage.SPEAKER,
                hits.stream()
                        .map(CodedStory.Said::speaker)
                        .filter(name -> name != null)
                        .anyMatch(
                                name -> quotation.speakers().stream().anyMatch(speaker -> Alike.names(name, speaker))));
    }

    private List<String> forbidden() {
        List<String> forbidden = new ArrayList<>();
        for (GoldStory.Forbidden words : gold.forbidden()) {
            Optional<Span> place = Alike.find(coded.text(), words.words());
            for (int c = 0; c < coded.events().size() && place.isPresent(); c++) {
                CodedStory.Event event = coded.events().get(c);
                if (!pairing.serves(c) && event.happened() && isForbidden(words, place.get(), event)) {
                    forbidden.add("\"" + words.words() + "\" as " + event.type());
                }
            }
        }
        return forbidden;
    }

    private static boolean isForbidden(GoldStory.Forbidden words, Span place, CodedStory.Event event) {
        Span evidence = event.evidence();
        boolean inside = evidence.start() >= place.start() - 2 && evidence.end() <= place.end() + 2;
        if (words.types().isEmpty()) {
            return inside;
        }
        boolean covers = Alike.shared(place, evidence) >= 0.8 * place.length();
        return (inside || covers) && words.types().contains(event.type());
    }
}
