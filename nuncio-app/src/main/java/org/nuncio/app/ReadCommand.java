package org.nuncio.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.intake.Item;
import org.nuncio.article.intake.Items;
import org.nuncio.publish.Format;
import org.nuncio.publish.RecordWriter;
import org.nuncio.text.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nuncio read}. */
@Command(
        name = "read",
        description = {
            "Read reports and print their record: who did or said what to whom, when, where, how many, and who says so."
        },
        footer = {
            "",
            "Examples:",
            "  nuncio read samples",
            "  nuncio read story.txt --published 2022-02-09",
            "  nuncio read page.html",
            "  nuncio read 'reports/2022-*/*.txt' --format csv > events.csv",
            "  nuncio read articles.jsonl.gz --field text=story --format jsonl",
            "  nuncio read https://example.org/feed.xml --fetch --links",
            "  cat story.txt | nuncio read - --format json"
        })
final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "REPORT",
            arity = "1..*",
            description =
                    "A file, a folder, a glob, an address, or - for standard input: text, web pages, feeds (RSS, Atom), JSON Lines, CSV, web archives (WARC), alone or in zip or gzip.")
    List<String> reports = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "Day of publication, 2022-02-09, of all reports given; it outranks what a report says itself.")
    @Nullable
    LocalDate published;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "brief for people; json, jsonl, csv for programs. Default: brief.")
    Format format = Format.brief;

    @Mixin
    IntakeOptions intake = new IntakeOptions();

    @Mixin
    ColourOption colours = new ColourOption();

    @Mixin
    WorkOptions workOptions = new WorkOptions();

    @Mixin
    EngineOptions engineOptions = new EngineOptions();

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        WorkLimits limits = workOptions.limits();
        RecordWriter writer = format.to(
                new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8)),
                colours.style(terminal));
        Account account = new Account();
        try (Items items = intake.open(reports, terminal)) {
            read(new WithoutNotes(items, terminal), limits, writer, account);
        }
        writer.end();
        terminal.say(account.line());
        return account.refused() == 0 ? ExitStatus.DONE : ExitStatus.UNREAD;
    }

    /** The models are loaded for the first document, and not at all where there is none. */
    private void read(WithoutNotes items, WorkLimits limits, RecordWriter writer, Account account)
            throws InterruptedException {
        while (items.hasNext() && items.peek() instanceof Item.Refusal refusal) {
            items.next();
            terminal.say(refusal.reason());
            account.add(ReportWork.Outcome.refused(refusal.reason()));
        }
        if (!items.hasNext()) {
            return;
        }
        Engine engine = engineOptions.engine(terminal);
        ReportWork work = new ReportWork(engine.coder(), new Articles(published, intake.maxBytes), limits.maxSeconds());
        try (Progress progress = Progress.on(terminal, "reports read", 0)) {
            limits.doing(work).run(items, outcome -> {
                progress.step();
                outcome.diagnostics().forEach(progress::say);
                account.add(outcome);
                write(writer, outcome);
            });
        }
    }

    private static void write(RecordWriter writer, ReportWork.Outcome outcome) {
        if (outcome.report() != null) {
            try {
                writer.add(outcome.report());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What became of everything that was given. */
    private static final class Account {
        private int read;
        private int refused;
        private int events;

        void add(ReportWork.Outcome outcome) {
            if (outcome.report() == null) {
                refused++;
            } else {
                read++;
                events += outcome.report().events().size();
            }
        }

        int refused() {
            return refused;
        }

        /** {@code 12 reports given: 11 read, 1 refused; 140 events.} */
        String line() {
            int given = read + refused;
            return Counted.of(given, "report") + " given: " + read + " read, " + refused + " refused; "
                    + Counted.of(events, "event") + ".";
        }
    }
}
