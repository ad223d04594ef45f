package org.nuncio.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.TensionFormula;
import org.nuncio.publish.Json;
import org.nuncio.publish.TensionCsv;
import org.nuncio.publish.TensionJson;
import org.nuncio.record.Store;
import org.nuncio.record.Tension;
import org.nuncio.record.TensionIndex;
import org.nuncio.text.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nuncio index}. */
@Command(
        name = "index",
        description = {
            "Print the tension index by day: PLOVER scores of happenings, weighted by status and by independent origins, which fade away.",
            "The formula stands in codebook/tension.yaml; docs/tension.md explains it. --from and --to say which days are printed: what happened before them counts as well."
        },
        footer = {
            "",
            "Examples:",
            "  nuncio index --db crisis.db",
            "  nuncio index --db crisis.db --dyad RUS~UKR --from 2022-02-01 --format json",
            "  nuncio index --db crisis.db --day 2022-02-24"
        })
final class IndexCommand implements Callable<Integer> {
    /** How it is printed; lower case, as a user types it. */
    enum As {
        csv,
        json
    }

    private final Terminal terminal;

    @Mixin
    DbOption db = new DbOption();

    @Option(
            names = "--day",
            paramLabel = "DATE",
            description =
                    "Print what each happening has to do with the index of this day, the largest parts first; they add up to it.")
    @Nullable
    LocalDate day;

    @Option(names = "--each-dyad", description = "Print the index of every two states that deal with each other.")
    boolean eachDyad;

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv or json. Default: csv.")
    As format = As.csv;

    @Mixin
    MonitorOptions monitorOptions = new MonitorOptions();

    @Mixin
    FilterOptions filters = new FilterOptions();

    @Spec
    CommandSpec command = CommandSpec.create();

    IndexCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (day != null && eachDyad) {
            throw Misuse.of(command, "Options --day and --each-dyad do not go together.");
        }
        TensionFormula formula = monitorOptions.monitor(null).tension();
        try (Store store = Store.open(db.file)) {
            Tension tension = store.tension(formula, filters.filter(store));
            if (day != null) {
                parts(tension, day);
            } else if (eachDyad) {
                dyads(tension);
            } else {
                days(tension.index());
            }
            terminal.say(formula.name() + ".");
            return ExitStatus.DONE;
        }
    }

    private void days(TensionIndex index) {
        PrintStream out = terminal.out();
        Span span = Span.of(index, filters);
        if (format == As.json) {
            out.print(TensionJson.index(index, span.from(), span.to()).toPrettyString() + "\n");
        } else {
            out.print(TensionCsv.HEADER);
            index.days(span.from(), span.to()).forEach(point -> out.print(TensionCsv.row(point)));
        }
        TensionIndex.LeftOut leftOut = index.leftOut();
        terminal.say(Counted.of(leftOut.weightless(), "happening counts", "happenings count") + " for nothing, "
                + Counted.of(leftOut.undated(), "has", "have") + " no day, "
                + Counted.of(leftOut.wide(), "is", "are") + " dated too broadly.");
    }

    /** Days that are printed: those asked for; none where nothing was added and nothing is asked for. */
    private record Span(LocalDate from, LocalDate to) {
        static Span of(TensionIndex index, FilterOptions asked) {
            LocalDate from = asked.from != null ? asked.from : index.first();
            LocalDate to = asked.to != null ? asked.to : index.last();
            return from == null || to == null
                    ? new Span(LocalDate.EPOCH.plusDays(1), LocalDate.EPOCH)
                    : new Span(from, to);
        }
    }

    private void dyads(Tension tension) {
        PrintStream out = terminal.out();
        Map<String, TensionIndex> dyads = tension.ofEachDyad();
        if (format == As.json) {
            ObjectNode node = Json.object();
            dyads.forEach((dyad, index) -> {
                Span span = Span.of(index, filters);
                node.set(dyad, TensionJson.index(index, span.from(), span.to()).get("days"));
            });
            out.print(node.toPrettyString() + "\n");
        } else {
            out.print(TensionCsv.DYADS_HEADER);
            dyads.forEach((dyad, index) -> {
                Span span = Span.of(index, filters);
                index.days(span.from(), span.to()).forEach(point -> out.print(TensionCsv.row(dyad, point)));
            });
        }
    }

    private void parts(Tension tension, LocalDate of) {
        PrintStream out = terminal.out();
        Tension.Parts parts = tension.parts(of, Integer.MAX_VALUE);
        if (format == As.json) {
            out.print(TensionJson.parts(of, parts).toPrettyString() + "\n");
        } else {
            out.print(TensionCsv.PARTS_HEADER);
            parts.largest().forEach(part -> out.print(TensionCsv.row(part)));
        }
        terminal.say("The index of " + of + " is " + parts.sum() + ".");
    }
}
