package org.nuncio.publish;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.record.Verdict;

/** Verdicts for people, and as rows of CSV. */
public final class VerdictLines {
    public static final String HEADER = Csv.row(List.of(
            "id",
            "happening",
            "given",
            "reviewer",
            "verdict",
            "slot",
            "value",
            "was",
            "note",
            "subject",
            "report",
            "type",
            "act",
            "start",
            "end",
            "evidence",
            "entry"));

    private VerdictLines() {}

    /** <i>2026-03-01T10:00:00Z Ada Bell: corrected h0123456789ab, actor RUS → RUS/MIL (by the spokesman) — shelled four villages</i>. */
    public static String text(Verdict verdict) {
        StringBuilder line = new StringBuilder(verdict.given() + " " + Plain.line(verdict.reviewer()) + ": "
                + verdict.kind().word() + " " + verdict.subject().happening());
        if (verdict.isLost()) {
            line.append(", now lost");
        } else if (!verdict.subject().happening().equals(verdict.happening())) {
            line.append(", now ").append(verdict.happening());
        }
        if (verdict.slot() != null) {
            line.append(", ")
                    .append(verdict.slot().word())
                    .append(' ')
                    .append(value(verdict.was()))
                    .append(" → ")
                    .append(value(verdict.value()));
        }
        if (verdict.note() != null) {
            line.append(" (").append(Plain.line(verdict.note())).append(')');
        }
        return line + " — " + verdict.subject().type() + ": "
                + Plain.line(verdict.subject().evidence()) + "\n";
    }

    private static String value(@Nullable String value) {
        return value == null || value.isEmpty() ? "nothing" : Plain.line(value);
    }

    public static String row(Verdict verdict) {
        return Csv.row(List.of(
                verdict.id(),
                words(verdict.happening()),
                verdict.given().toString(),
                words(verdict.reviewer()),
                verdict.kind().word(),
                verdict.slot() == null ? "" : verdict.slot().word(),
                words(verdict.value()),
                words(verdict.was()),
                words(verdict.note()),
                verdict.subject().happening(),
                verdict.subject().report(),
                verdict.subject().type(),
                verdict.subject().act(),
                Integer.toString(verdict.subject().start()),
                Integer.toString(verdict.subject().end()),
                words(verdict.subject().evidence()),
                verdict.subject().entry()));
    }

    private static String words(@Nullable String words) {
        return Csv.safe(Plain.line(words));
    }
}
