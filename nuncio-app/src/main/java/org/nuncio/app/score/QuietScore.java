package org.nuncio.app.score;

import java.util.List;
import java.util.Locale;

/**
 * What was coded of reports in which nothing happens.
 *
 * @param reports how many were read
 * @param sentences in all of them
 * @param alarms every event that was coded, of whatever status, in the order of the reports
 * @param accepted those that may stay
 */
public record QuietScore(int reports, int sentences, List<Alarm> alarms, List<Accepted> accepted) {
    private static final double PER = 1000;

    /** An event where there is none. */
    public record Alarm(String report, String type, String status, String evidence, String sentence) {
        String line() {
            return String.format(Locale.ROOT, "%s: %s %s “%s”: “%s”", report, type, status, evidence, sentence);
        }
    }

    /** An alarm that is known: coded, and left so for a reason. */
    public record Accepted(String report, String type, String evidence, String reason) {
        boolean is(Alarm alarm) {
            return report.equals(alarm.report()) && type.equals(alarm.type()) && evidence.equals(alarm.evidence());
        }
    }

    public QuietScore {
        alarms = List.copyOf(alarms);
        accepted = List.copyOf(accepted);
    }

    /** Alarms that no line accepts. */
    public List<Alarm> unaccepted() {
        return alarms.stream()
                .filter(alarm -> accepted.stream().noneMatch(a -> a.is(alarm)))
                .toList();
    }

    /** Lines of the table for which nothing is coded any more. */
    public List<Accepted> stale() {
        return accepted.stream().filter(a -> alarms.stream().noneMatch(a::is)).toList();
    }

    /** False alarms in a thousand sentences, the accepted ones among them. */
    public double perThousand() {
        return sentences == 0 ? 0 : PER * alarms.size() / sentences;
    }
}
