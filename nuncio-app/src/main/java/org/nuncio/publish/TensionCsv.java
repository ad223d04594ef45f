package org.nuncio.publish;

import java.util.ArrayList;
import java.util.List;
import org.nuncio.record.Tension;
import org.nuncio.record.TensionIndex;

/** The tension index as rows of CSV; numbers with all of their digits. */
public final class TensionCsv {
    public static final String HEADER = Csv.row(List.of("day", "index", "adds", "happenings"));
    public static final String DYADS_HEADER = Csv.row(List.of("dyad", "day", "index", "adds", "happenings"));
    public static final String PARTS_HEADER = Csv.row(List.of(
            "happening",
            "day",
            "added",
            "left",
            "type",
            "status",
            "actors",
            "recipients",
            "intensity",
            "origins",
            "denials",
            "evidence"));

    private TensionCsv() {}

    public static String row(TensionIndex.Point point) {
        return Csv.row(cells(point));
    }

    public static String row(String dyad, TensionIndex.Point point) {
        List<String> cells = new ArrayList<>(List.of(Csv.safe(Plain.line(dyad))));
        cells.addAll(cells(point));
        return Csv.row(cells);
    }

    private static List<String> cells(TensionIndex.Point point) {
        return List.of(
                point.day().toString(),
                Double.toString(point.index()),
                Double.toString(point.adds()),
                Integer.toString(point.happenings()));
    }

    public static String row(Tension.Part part) {
        return Csv.row(List.of(
                part.happening(),
                part.day().toString(),
                Double.toString(part.added()),
                Double.toString(part.left()),
                part.type(),
                part.status(),
                words(String.join("; ", part.actors())),
                words(String.join("; ", part.recipients())),
                Double.toString(part.intensity()),
                Integer.toString(part.origins()),
                Integer.toString(part.denials()),
                words(part.evidence())));
    }

    private static String words(String words) {
        return Csv.safe(Plain.line(words));
    }
}
