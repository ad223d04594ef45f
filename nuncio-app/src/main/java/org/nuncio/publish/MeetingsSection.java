package org.nuncio.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.mention.ActorMention;
import org.nuncio.publish.Brief.Item;
import org.nuncio.publish.Page.Piece;
import org.nuncio.publish.Style.Ink;

/** Who met whom: each pair once, with when and where they talked. */
final class MeetingsSection {
    private final Page page;

    MeetingsSection(Page page) {
        this.page = page;
    }

    void write(List<Item> items) {
        Map<String, Set<String>> meetings = new TreeMap<>();
        for (Item item : items) {
            if (item.event().type().equals("CONSULT") && item.event().happened()) {
                pairs(item.event())
                        .forEach(pair -> meetings.computeIfAbsent(pair, p -> new LinkedHashSet<>())
                                .add(circumstances(item.event())));
            }
        }
        if (!meetings.isEmpty()) {
            page.heading("WHO MET WHOM");
            meetings.forEach((pair, times) -> page.paragraph(
                    2,
                    List.of(
                            new Piece(pair, Ink.STRONG),
                            Piece.of(times.stream().filter(t -> !t.isEmpty()).collect(Collectors.joining("; "))))));
        }
    }

    private static List<String> pairs(CodedEvent event) {
        List<String> pairs = new ArrayList<>();
        List<ActorMention> actors = event.actors();
        for (int i = 0; i < actors.size(); i++) {
            List<ActorMention> others =
                    event.recipients().isEmpty() ? actors.subList(i + 1, actors.size()) : event.recipients();
            for (ActorMention other : others) {
                pairs.add(pair(label(actors.get(i)), label(other)));
            }
        }
        return pairs;
    }

    /** The same pair whoever comes first. */
    private static String pair(String one, String other) {
        return one.compareTo(other) <= 0 ? one + " — " + other : other + " — " + one;
    }

    private static String label(ActorMention mention) {
        String label = mention.actor().label();
        String name = mention.actor().name();
        return label.startsWith("-") || label.equals(name) ? name : label + " " + name;
    }

    private static String circumstances(CodedEvent event) {
        List<String> parts = new ArrayList<>();
        parts.add(
                event.modes().isEmpty()
                        ? "talks"
                        : event.modes()
                                .get(0)
                                .replace("phone", "by telephone")
                                .replace("third-party", "with a mediator"));
        if (event.date() != null && event.date().value() != null) {
            parts.add(Days.range(event.date().value(), event.date().end()));
        }
        if (event.place() != null) {
            parts.add(event.place().place().name());
        }
        return String.join(", ", parts);
    }
}
