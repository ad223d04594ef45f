package org.nuncio.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.mention.QuantityMention;
import org.nuncio.publish.Page.Piece;
import org.nuncio.publish.Style.Ink;

/** Troops, weapons, the killed and the wounded: how many, where, in which words. */
final class ForcesSection {
    private static final List<String> ROLES =
            List.of("troops", "weapons", "killed", "wounded", "missing", "arrested", "displaced");

    private final Page page;
    private final boolean numbered;

    ForcesSection(Page page, boolean numbered) {
        this.page = page;
        this.numbered = numbered;
    }

    /** A figure once, with all reports that give it. */
    private record Figure(String role, String range, String words, String place) {}

    void write(List<CodedReport> reports) {
        Map<Figure, Set<Integer>> figures = new LinkedHashMap<>();
        for (String role : ROLES) {
            for (int i = 0; i < reports.size(); i++) {
                for (QuantityMention quantity : reports.get(i).quantities()) {
                    if (quantity.role().equals(role)) {
                        figures.computeIfAbsent(figure(reports.get(i), quantity), f -> new TreeSet<>())
                                .add(i + 1);
                    }
                }
            }
        }
        if (!figures.isEmpty()) {
            page.heading("FORCES");
            figures.forEach(this::line);
        }
    }

    private void line(Figure figure, Set<Integer> numbers) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(figure.range(), Ink.STRONG));
        if (!figure.place().isEmpty()) {
            pieces.add(Piece.of("· " + figure.place()));
        }
        pieces.add(new Piece("“" + figure.words() + "”", Ink.QUIET));
        if (numbered) {
            numbers.forEach(n -> pieces.add(new Piece("[" + n + "]", Ink.QUIET)));
        }
        page.row(figure.role(), 15, pieces);
    }

    private static Figure figure(CodedReport report, QuantityMention quantity) {
        String words = EventLines.shortened(quantity.span().cut(report.article().text()));
        return new Figure(quantity.role(), Numbers.range(quantity), words, place(report, quantity));
    }

    /** The place of the event that the figure belongs to, else none. */
    private static String place(CodedReport report, QuantityMention quantity) {
        for (CodedEvent event : report.events()) {
            boolean holds = event.quantities().stream().anyMatch(q -> q.span().equals(quantity.span()));
            if (holds && event.place() != null) {
                return event.place().place().name();
            }
        }
        return "";
    }
}
