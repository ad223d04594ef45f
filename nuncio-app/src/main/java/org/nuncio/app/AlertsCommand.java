package org.nuncio.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.Monitor;
import org.nuncio.publish.AlertJson;
import org.nuncio.publish.AlertLines;
import org.nuncio.record.Alert;
import org.nuncio.record.HappeningFilter;
import org.nuncio.record.Store;
import org.nuncio.text.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nuncio alerts}. */
@Command(
        name = "alerts",
        description = {
            "Tell on which days the tension index, happenings of a type or a new dyad reached a mark, once for each crossing, and which happenings caused it.",
            "The rules stand in codebook/alerts.yaml; docs/tension.md explains them."
        },
        footer = {
            "",
            "Examples:",
            "  nuncio alerts --db crisis.db",
            "  nuncio alerts --db crisis.db --rules my-alerts.yaml --from 2022-02-20 --format json"
        })
final class AlertsCommand implements Callable<Integer> {
    /** How they are printed; lower case, as a user types them. */
    enum As {
        text,
        json,
        csv
    }

    private final Terminal terminal;

    @Mixin
    DbOption db = new DbOption();

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "Rules of your own, written like codebook/alerts.yaml.")
    @Nullable
    Path rules;

    @Option(names = "--from", paramLabel = "DATE", description = "Alerts of this day, 2022-02-09, or later.")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Alerts of this day or earlier.")
    @Nullable
    LocalDate to;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or csv. Default: text.")
    As format = As.text;

    @Mixin
    MonitorOptions monitorOptions = new MonitorOptions();

    AlertsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Monitor monitor = monitorOptions.monitor(rules);
        try (Store store = Store.open(db.file)) {
            List<Alert> alerts = store.alerts(monitor, HappeningFilter.all()).find().stream()
                    .filter(alert -> from == null || !alert.day().isBefore(from))
                    .filter(alert -> to == null || !alert.day().isAfter(to))
                    .toList();
            print(alerts);
            terminal.say(Counted.of(alerts.size(), "alert") + " by " + monitor.alertsName() + ", "
                    + monitor.tension().name() + ".");
            return ExitStatus.DONE;
        }
    }

    private void print(List<Alert> alerts) {
        PrintStream out = terminal.out();
        switch (format) {
            case text -> alerts.forEach(alert -> out.print(AlertLines.text(alert)));
            case csv -> {
                out.print(AlertLines.HEADER);
                alerts.forEach(alert -> out.print(AlertLines.rows(alert)));
            }
            case json -> {
                ArrayNode all = JsonNodeFactory.instance.arrayNode();
                alerts.forEach(alert -> all.add(AlertJson.of(alert)));
                out.print(all.toPrettyString() + "\n");
            }
        }
    }
}
