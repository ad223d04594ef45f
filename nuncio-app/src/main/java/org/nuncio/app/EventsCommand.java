package org.nuncio.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nuncio.publish.EventTable;
import org.nuncio.publish.export.ExportFormat;
import org.nuncio.publish.export.ExportOptions;
import org.nuncio.record.Happening;
import org.nuncio.record.HappeningFilter;
import org.nuncio.record.Happenings;
import org.nuncio.text.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nuncio events}. */
@Command(
        name = "events",
        description = {
            "Look happenings up in a record, by day: who did what to whom, where, and how many independent origins tell of it."
        },
        footer = {
            "",
            "Examples:",
            "  nuncio events --db crisis.db --actor RUS --recipient UKR --type ASSAULT --from 2022-02-24",
            "  nuncio events --db crisis.db --status FUTURE --place Moscow",
            "  nuncio events --db crisis.db --text \"peace talks\" --min-origins 2 --format csv"
        })
final class EventsCommand implements Callable<Integer> {
    private static final int USUAL_WIDTH = 140;

    /** How they are printed; lower case, as a user types them. */
    enum As {
        table,
        json,
        csv
    }

    private final Terminal terminal;
    private final Function<Path, ? extends Happenings> opener;

    @Mixin
    DbOption db = new DbOption();

    @Mixin
    FilterOptions filters = new FilterOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table for people; json, csv for programs. Default: table.")
    As format = As.table;

    @Option(names = "--limit", paramLabel = "N", description = "The first N only; 0 for all. Default: 0.")
    long limit;

    @Mixin
    ColourOption colours = new ColourOption();

    @Spec
    CommandSpec command = CommandSpec.create();

    EventsCommand(Terminal terminal, Function<Path, ? extends Happenings> opener) {
        this.terminal = terminal;
        this.opener = opener;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 0) {
            throw Misuse.of(command, "Option --limit takes 0 or more.");
        }
        try (Happenings happenings = opener.apply(db.file)) {
            HappeningFilter filter = filters.filter(happenings);
            try (Stream<Happening> found = happenings.find(filter)) {
                Stream<Happening> wanted = limit == 0 ? found : found.limit(limit);
                long printed = print(wanted.iterator(), ExportOptions.usual().withStandings(happenings.standings()));
                terminal.say(Counted.of(printed, "happening") + ".");
            }
        }
        return ExitStatus.DONE;
    }

    private long print(Iterator<Happening> happenings, ExportOptions options) throws IOException {
        return switch (format) {
            case json ->
                ExportFormat.json.write(happenings, terminal.out(), options).written();
            case csv ->
                ExportFormat.csv.write(happenings, terminal.out(), options).written();
            case table -> table(happenings);
        };
    }

    private long table(Iterator<Happening> happenings) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
        EventTable table = new EventTable(out, colours.style(terminal), width());
        long printed = 0;
        while (happenings.hasNext()) {
            table.add(happenings.next());
            printed++;
        }
        table.end();
        return printed;
    }

    private int width() {
        String told = terminal.environment().getOrDefault("COLUMNS", "");
        return told.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(told) : USUAL_WIDTH;
    }
}
