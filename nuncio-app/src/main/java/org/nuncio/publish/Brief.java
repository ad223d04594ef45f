package org.nuncio.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.nuncio.coding.CodedEvent;
import org.nuncio.coding.CodedReport;
import org.nuncio.coding.Silence;
import org.nuncio.coding.Status;
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
        section("WHO DID WHAT TO WHOM", items, e -> e.happened(), lines::happened);
        section("WHAT COMES NEXT", items, e -> e.status() == Status.FUTURE, lines::expected);
        section("IF … THEN", items, e -> e.status() == Status.CONDITIONAL, lines::conditional);
        section(
                "DENIED, OR ONLY POSSIBLE",
                items,
                e -> e.status() == Status.NEGATED || e.status() == Status.HYPOTHETICAL,
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

    private void section(String heading, List<Item> items, Predicate<CodedEvent> wanted, Writing writing) {
        List<Item> chosen =
                items.stream().filter(item -> wanted.test(item.event())).toList();
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
