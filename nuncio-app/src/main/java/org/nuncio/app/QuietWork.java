package org.nuncio.app;

import java.util.ArrayList;
import java.util.List;
import org.nuncio.app.score.QuietScore.Alarm;
import org.nuncio.coding.Coder;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.text.Span;

/** From a quiet report to the events that were coded of it all the same. */
final class QuietWork implements OrderedWork.Work<GoldReport, QuietWork.Heard> {
    private final ReportWork work;

    QuietWork(Coder coder) {
        this.work = new ReportWork(coder, new Articles(null), WorkLimits.USUAL_SECONDS);
    }

    /** What was coded of one report. */
    record Heard(int sentences, List<Alarm> alarms) {}

    /** @throws Trouble where the report is refused */
    @Override
    public Heard on(GoldReport quiet) {
        ReportWork.Outcome outcome = work.on(quiet.item());
        CodedReport report = outcome.report();
        if (report == null) {
            throw new Trouble(outcome.diagnostics().get(0));
        }
        String text = report.article().text();
        List<Alarm> alarms = new ArrayList<>();
        for (CodedEvent event : report.events()) {
            alarms.add(new Alarm(
                    quiet.name(),
                    event.type(),
                    event.status().name(),
                    words(text, event.evidence()),
                    words(text, around(text, event.evidence()))));
        }
        return new Heard(report.counts().getOrDefault("sentences", 0), alarms);
    }

    /** The paragraph around the words, which is short in these reports. */
    private static Span around(String text, Span span) {
        int start = text.lastIndexOf('\n', span.start()) + 1;
        int end = text.indexOf('\n', span.end());
        return new Span(start, end < 0 ? text.length() : end);
    }

    private static String words(String text, Span span) {
        return span.cut(text).replaceAll("\\s+", " ");
    }

    /** A figure over fewer reports than there are would be false, so one failure ends the run. */
    @Override
    public Heard failed(GoldReport quiet, Throwable cause) {
        throw cause instanceof Trouble trouble ? trouble : new Trouble(Trouble.bug(quiet.name(), 0, cause));
    }
}
