package org.nuncio.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nuncio.coding.event.Attribution;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.Status;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.TimeMention;
import org.nuncio.publish.Brief.Item;
import org.nuncio.publish.Page.Piece;
import org.nuncio.publish.Style.Ink;

/** Events as lines: when, who, what, to whom, in which words. */
final class EventLines {
    private static final int COLUMN = 15;
    private static final int QUOTE = 160;

    private final Page page;
    private final boolean numbered;

    /** @param numbered whether each line ends with the number of its report */
    EventLines(Page page, boolean numbered) {
        this.page = page;
        this.numbered = numbered;
    }

    void happened(List<Item> items) {
        dated(items, item -> line(item, verb(item.event())));
    }

    void expected(List<Item> items) {
        dated(items, item -> line(item, future(item.event())));
    }

    void overdue(List<Item> items) {
        dated(items, item -> line(item, wasToCome(item.event())));
    }

    void unreal(List<Item> items) {
        dated(items, item -> line(item, unreal(item.event())));
    }

    void conditional(List<Item> items) {
        for (Item item : items) {
            CodedEvent event = item.event();
            String condition = event.condition() == null
                    ? "(not said)"
                    : event.condition().cut(item.report().article().text());
            page.row("IF", 9, List.of(Piece.of(condition.replaceFirst("(?i)^if\\s+", ""))));
            page.row("THEN", 9, line(item, verb(event)));
        }
    }

    private interface Line {
        List<Piece> of(Item item);
    }

    /** By day; then what has only words for its time; what has no time comes last. A day is shown once. */
    private void dated(List<Item> items, Line line) {
        String shown = "";
        for (Item item :
                items.stream().sorted(Comparator.comparing(EventLines::day)).toList()) {
            String label = label(item);
            page.row(label.equals(shown) ? "" : label, COLUMN, line.of(item));
            shown = label;
        }
    }

    private static LocalDate day(Item item) {
        TimeMention date = item.event().date();
        if (date == null) {
            return LocalDate.MAX;
        }
        return date.value() == null ? LocalDate.MAX.minusDays(1) : date.value();
    }

    private static String label(Item item) {
        TimeMention date = item.event().date();
        if (date == null) {
            return "no date";
        }
        return date.value() == null
                ? "“" + date.span().cut(item.report().article().text()) + "”"
                : Days.range(date.value(), date.end());
    }

    private List<Piece> line(Item item, String verb) {
        CodedEvent event = item.event();
        List<Piece> pieces = new ArrayList<>(
                event.actors().isEmpty() ? List.of(Piece.of("(nobody named)")) : actors(event.actors()));
        boolean alone = event.recipients().isEmpty();
        pieces.add(
                new Piece(alone ? Phrases.alone(verb) : verb, event.quad().endsWith("conflict") ? Ink.BAD : Ink.GOOD));
        pieces.addAll(actors(event.recipients()));
        if (!event.act().equals(event.type()) && event.status() != Status.FUTURE) {
            pieces.add(Piece.of("(" + Phrases.act(event.act()) + ")"));
        }
        if (event.place() != null
                && event.recipients().stream()
                        .noneMatch(r ->
                                r.actor().name().equals(event.place().place().name()))) {
            pieces.add(Piece.of("· " + event.place().place().name()));
        }
        pieces.add(new Piece("“" + shortened(item.words()) + "”", Ink.QUIET));
        said(event).ifPresent(speaker -> pieces.add(Piece.of("— " + speaker)));
        if (numbered) {
            pieces.add(new Piece("[" + item.number() + "]", Ink.QUIET));
        }
        return pieces;
    }

    /** {@code GBR/GOV Liz Truss, RUS Russia}; those told by the same words share them: {@code GBR, FRA both countries}. */
    static List<Piece> actors(List<ActorMention> mentions) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            boolean last = i == mentions.size() - 1;
            String label = mentions.get(i).actor().label();
            String name = mentions.get(i).actor().name();
            boolean code = !label.startsWith("-") && !label.equals(name);
            boolean shared =
                    code && !last && name.equals(mentions.get(i + 1).actor().name());
            String comma = last ? "" : ",";
            if (code) {
                pieces.add(new Piece(shared ? label + comma : label, Ink.CODE));
            }
            if (!shared) {
                pieces.add(new Piece(name + comma, Ink.STRONG));
            }
        }
        return pieces;
    }

    private static String verb(CodedEvent event) {
        String verb = Phrases.verb(event.type(), modes(event, event.type()));
        return several(event) ? verb : Phrases.thirdPerson(verb);
    }

    private static String unreal(CodedEvent event) {
        String auxiliary = event.status() == Status.HYPOTHETICAL ? "may " : several(event) ? "do not " : "does not ";
        return auxiliary + Phrases.verb(event.type(), modes(event, event.type()));
    }

    /** The act itself is what is to come: <i>is to visit</i>, whatever the type has been reduced to. */
    private static String future(CodedEvent event) {
        return (several(event) ? "are" : "is") + toDo(event);
    }

    /** <i>was to visit</i>: the day that it was planned for, or announced on, is over. */
    private static String wasToCome(CodedEvent event) {
        return (several(event) ? "were" : "was") + toDo(event);
    }

    private static String toDo(CodedEvent event) {
        return " to " + Phrases.verb(event.act(), modes(event, event.act()));
    }

    /** Two actors, or one that is written as several: <i>rebels</i>. */
    private static boolean several(CodedEvent event) {
        boolean plural = event.actors().stream()
                .anyMatch(a -> a.actor().kind() == Actor.Kind.PEOPLE
                        && a.actor().name().matches("(?s).*(s|people|police)"));
        return event.actors().size() > 1 || plural;
    }

    /** An act that is reduced to another type loses its modes; the name of its entry, {@code consult.visit.03}, still tells. */
    private static List<String> modes(CodedEvent event, String type) {
        return event.type().equals(type)
                ? event.modes()
                : Arrays.asList(event.reason().entry().split("\\."));
    }

    /** Who says so, where it is neither the report nor one of the actors. */
    private static Optional<String> said(CodedEvent event) {
        Attribution attribution = event.attribution();
        boolean own = attribution.kind().equals("report")
                || event.actors().stream()
                        .anyMatch(a -> Objects.equals(a.actor().name(), attribution.speaker()));
        if (own) {
            return Optional.empty();
        }
        String speaker = attribution.speaker() == null ? attribution.kind().replace('-', ' ') : attribution.speaker();
        return Optional.of("says " + speaker);
    }

    static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= QUOTE) {
            return words;
        }
        int cut = words.lastIndexOf(' ', words.offsetByCodePoints(0, QUOTE));
        return words.substring(0, cut < QUOTE / 2 ? words.offsetByCodePoints(0, QUOTE) : cut) + " …";
    }
}
