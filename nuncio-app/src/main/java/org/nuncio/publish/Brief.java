package org.nuncio.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.coding.event.Silence;
import org.nuncio.coding.event.Status;
import org.nuncio.publish.Page.Piece;
import org.nuncio.publish.Style.Ink;

/** The record of one or more reports for people, on 80 columns. */
public final class Brief {
    private final List<CodedReport> reports;
    private final Page page;
    private final EventLines lines;

    public Brief(List<CodedReport> reports, Style style) {
        this.reports = List.copyOf(reports);
        this.page = new Page(style);
        this.lines = new EventLines(page, reports.size() > 1);
    }

    /** An event and the report that it stands in, counted from 1. */
    record Item(CodedEvent event, CodedReport report, int number) {
        String words() {
            return event.evidence().cut(report.article().text());
        }

        /** Whether all of its time was over when the report came out. */
        boolean isPast() {
            LocalDate published = report.article().published();
            LocalDate end = event.date() == null ? null : event.date().end();
            return published != null && end != null && end.isBefore(published);
        }
    }

    /** Empty where there are no reports. */
    public String text() {
        if (reports.isEmpty()) {
            return "";
        }
        new HeaderSection(page).write(reports);
        List<Item> items = items();
        if (items.isEmpty()) {
            page.gap();
            page.paragraph(0, List.of(Piece.of("No event was coded.")));
        }
        section("WHO DID WHAT TO WHOM", items, i -> i.event().happened(), lines::happened);
        List<Item> planned =
                items.stream().filter(i -> i.event().status() == Status.FUTURE).toList();
        section("WHAT COMES NEXT", planned, item -> !item.isPast(), lines::expected);
        section("PLANNED, FOR A DAY NOW PAST", planned, Item::isPast, lines::overdue);
        section("IF … THEN", items, i -> i.event().status() == Status.CONDITIONAL, lines::conditional);
        section(
                "DENIED, OR ONLY POSSIBLE",
                items,
                i -> i.event().status() == Status.NEGATED || i.event().status() == Status.HYPOTHETICAL,
                lines::unreal);
        new ForcesSection(page, reports.size() > 1).write(reports);
        new SayingsSection(page, reports.size() > 1).write(reports);
        new MeetingsSection(page).write(items);
        silences();
        return page.text();
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            for (CodedEvent event : reports.get(i).events()) {
                items.add(new Item(event, reports.get(i), i + 1));
            }
        }
        return items;
    }

    private interface Writing {
        void write(List<Item> items);
    }

    private void section(String heading, List<Item> items, Predicate<Item> wanted, Writing writing) {
        List<Item> chosen = items.stream().filter(wanted).toList();
        if (!chosen.isEmpty()) {
            page.heading(heading);
            writing.write(chosen);
        }
    }

    private void silences() {
        Map<String, Integer> counts = new TreeMap<>();
        for (CodedReport report : reports) {
            for (Silence silence : report.silences()) {
                counts.merge(silence.why(), 1, Integer::sum);
            }
        }
        if (!counts.isEmpty()) {
            page.heading("SILENCES");
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(e -> page.row(e.getValue().toString(), 7, List.of(Piece.of(Phrases.silence(e.getKey())))));
            page.paragraph(
                    2,
                    List.of(new Piece(
                            "Clauses that an entry fitted and that were not coded; nuncio explain shows each.",
                            Ink.QUIET)));
        }
    }
}
