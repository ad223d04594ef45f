package org.nuncio.publish;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuncio.record.Alert;

/** Alerts for people, and as rows of CSV with a row for each happening that caused one. */
public final class AlertLines {
    public static final String HEADER = Csv.row(List.of(
            "alert",
            "day",
            "rule",
            "watch",
            "dyad",
            "value",
            "mark",
            "happening",
            "amount",
            "type",
            "status",
            "actors",
            "recipients",
            "evidence",
            "speaker",
            "attribution_kind",
            "uri"));

    private AlertLines() {}

    /** <i>2022-02-17 tension: 16.2, mark 15</i>, and a line for each happening that caused it. */
    public static String text(Alert alert) {
        StringBuilder text = new StringBuilder(alert.day() + " " + says(alert) + "\n");
        for (Alert.Cause cause : alert.causes()) {
            text.append(String.format(
                    Locale.ROOT,
                    "    %s %+5.1f  %s %s %s: %s%s (%s)\n",
                    cause.happening(),
                    cause.amount(),
                    cause.type(),
                    cause.status(),
                    Plain.line(who(cause)),
                    Plain.line(cause.evidence()),
                    Voice.says(cause.source()),
                    Plain.line(cause.uri())));
        }
        return text + (alert.others() == 0 ? "" : "    and " + alert.others() + " more\n");
    }

    /** <i>tension-of-a-dyad RUS~UKR: 10.4, mark 8</i>. */
    static String says(Alert alert) {
        return String.format(
                Locale.ROOT,
                "%s%s: %.1f, mark %s",
                Plain.line(alert.rule()),
                alert.dyad() == null ? "" : " " + Plain.line(alert.dyad()),
                alert.value(),
                number(alert.mark()));
    }

    private static String who(Alert.Cause cause) {
        String actors = cause.actors().isEmpty() ? "-" : String.join(", ", cause.actors());
        return cause.recipients().isEmpty() ? actors : actors + " > " + String.join(", ", cause.recipients());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    public static String rows(Alert alert) {
        StringBuilder rows = new StringBuilder();
        for (Alert.Cause cause : alert.causes()) {
            rows.append(Csv.row(List.of(
                    alert.id(),
                    alert.day().toString(),
                    words(alert.rule()),
                    AlertJson.watch(alert),
                    words(alert.dyad() == null ? "" : alert.dyad()),
                    Double.toString(alert.value()),
                    Double.toString(alert.mark()),
                    cause.happening(),
                    Double.toString(cause.amount()),
                    cause.type(),
                    cause.status(),
                    words(String.join("; ", cause.actors())),
                    words(String.join("; ", cause.recipients())),
                    words(cause.evidence()),
                    words(cause.source().speaker()),
                    cause.source().kind(),
                    words(cause.uri()))));
        }
        return rows.toString();
    }

    private static String words(@Nullable String words) {
        return Csv.safe(Plain.line(words));
    }
}
