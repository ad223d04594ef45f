package org.nuncio.publish;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.publish.Style.Ink;
import org.nuncio.record.Claim;
import org.nuncio.record.Day;
import org.nuncio.record.Happening;
import org.nuncio.record.HappeningLine;

/**
 * Happenings in the lines of a table for a terminal: day, what, who to whom, where, how many independent origins, who says so, in which words. The columns are as wide as the
 * first rows need, so that rows come out while more are read; longer cells are shortened.
 */
public final class EventTable {
    private static final List<String> HEADER =
            List.of("day", "what", "who", "where", "origins", "says", "in which words");
    private static final List<Ink> INKS =
            List.of(Ink.NONE, Ink.CODE, Ink.STRONG, Ink.NONE, Ink.NONE, Ink.NONE, Ink.QUIET);
    private static final List<Integer> WIDEST = List.of(11, 28, 34, 18, 7, 20);
    private static final Set<String> UTTERED =
            Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "AGREE", "CONCEDE");

    private static final int ORIGINS = 4;
    private static final int SAYS = 5;
    private static final int LEAST_SAYS = 12;
    private static final int FEWEST_FOR_WORDS = 16;
    private static final int GAP = 2;
    private static final int MEASURED = 500;

    private final Writer out;
    private final Style style;
    private final int width;
    private final List<List<String>> waiting = new ArrayList<>();
    private List<Integer> widths = List.of();

    /** @param width of the terminal, in columns */
    public EventTable(Writer out, Style style, int width) {
        this.out = out;
        this.style = style;
        this.width = width;
    }

    public void add(Happening happening) throws IOException {
        waiting.add(cells(happening));
        if (waiting.size() >= MEASURED || !widths.isEmpty()) {
            print();
        }
    }

    /** Writes what is left and flushes; the output stays open. Nothing is written where there was no happening. */
    public void end() throws IOException {
        print();
        out.flush();
    }

    private void print() throws IOException {
        if (widths.isEmpty() && !waiting.isEmpty()) {
            widths = measured();
            row(HEADER, Collections.nCopies(HEADER.size(), Ink.HEADING));
        }
        for (List<String> cells : waiting) {
            row(cells, INKS);
        }
        waiting.clear();
    }

    private List<Integer> measured() {
        List<Integer> measured = new ArrayList<>();
        int taken = 0;
        for (int i = 0; i < WIDEST.size(); i++) {
            int column = i;
            int need = waiting.stream()
                    .mapToInt(cells -> length(cells.get(column)))
                    .max()
                    .orElse(0);
            int room = i == SAYS ? Math.max(LEAST_SAYS, width - taken - 2 * GAP - FEWEST_FOR_WORDS) : width;
            int own = Math.min(Math.min(room, WIDEST.get(i)), Math.max(length(HEADER.get(i)), need));
            measured.add(own);
            taken += own + GAP;
        }
        measured.add(Math.max(FEWEST_FOR_WORDS, width - taken));
        return measured;
    }

    private void row(List<String> cells, List<Ink> inks) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = Plain.shortened(cells.get(i), widths.get(i));
            String space = " ".repeat(widths.get(i) - length(cell));
            String shown = style.paint(inks.get(i), cell);
            boolean last = i == cells.size() - 1;
            line.append(i == ORIGINS ? space + shown : last ? shown : shown + space);
            line.append(last ? "" : " ".repeat(GAP));
        }
        out.write(line.toString().stripTrailing() + "\n");
    }

    private static List<String> cells(Happening happening) {
        String place = happening.site() == null ? "" : happening.site().name();
        return List.of(
                day(happening.day()),
                what(happening),
                Plain.line(who(happening)),
                Plain.line(place),
                Integer.toString(happening.origins()),
                says(happening),
                Plain.line(happening.best().claim().evidence()));
    }

    /** Who asserts it, unless it is those who do it by saying so. */
    private static String says(Happening happening) {
        Claim claim = happening.best().claim();
        boolean own = UTTERED.contains(claim.type())
                && claim.actors().stream().anyMatch(a -> a.name().equals(claim.source()));
        return own ? "" : Voice.who(new HappeningLine.Source(claim.sourceKind(), claim.source()));
    }

    /** {@code 2022-02-24}; {@code 2022-02} and {@code 2022} for a whole month and year; {@code 2022-02-24…} for days from it on. */
    private static String day(@Nullable Day day) {
        LocalDate first = day == null ? null : day.first();
        if (day == null || first == null) {
            return "";
        }
        LocalDate last = day.last();
        if (last == null || !last.isAfter(first)) {
            return first.toString();
        }
        boolean months = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
        if (months && first.getYear() == last.getYear()) {
            boolean year = first.getMonthValue() == 1 && last.getMonthValue() == 12;
            if (year || first.getMonth() == last.getMonth()) {
                return first.toString().substring(0, year ? 4 : 7);
            }
        }
        return first + "…";
    }

    /** {@code ASSAULT/aerial}; {@code AGREE/visit (future)} for what has not just happened. */
    private static String what(Happening happening) {
        String modes = happening.modes().isEmpty() ? "" : "/" + String.join(",", happening.modes());
        String status = happening.status().equals("ACTUAL")
                ? ""
                : " (" + happening.status().toLowerCase(Locale.ROOT) + ")";
        return happening.type() + modes + status;
    }

    /** {@code RUS/MIL → UKR}; {@code GBR/GOV, RUS/GOV} where nobody leads. */
    private static String who(Happening happening) {
        String actors = String.join(", ", happening.actors());
        return happening.recipients().isEmpty()
                ? actors
                : (actors + " → " + String.join(", ", happening.recipients())).strip();
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}
