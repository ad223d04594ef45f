package org.nuncio.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.Near;
import org.nuncio.publish.export.ExportFormat;
import org.nuncio.publish.export.ExportOptions;
import org.nuncio.publish.export.ExportTally;
import org.nuncio.record.Happening;
import org.nuncio.record.HappeningFilter;
import org.nuncio.record.Happenings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nuncio export}. */
@Command(
        name = "export",
        description = {
            "Write happenings of a record in a format that other tools load. See docs/exports.md.",
            "Formats that cannot tell a plan from a deed get what has happened, unless --status asks for more."
        },
        footer = {
            "",
            "Examples:",
            "  nuncio export --db crisis.db --format gdelt2 --out exports/",
            "  nuncio export --db crisis.db --format icews --from 2022-01-01 > events.tab",
            "  nuncio export --db crisis.db --format ical --out what-comes-next.ics",
            "  nuncio export --db crisis.db --format parquet --out events",
            "  nuncio export --db crisis.db --format claims --out claim-set"
        })
final class ExportCommand implements Callable<Integer> {
    private static final String PARQUET = "parquet";
    private static final String CLAIMS = "claims";

    /** What goes with a claim set, which is the whole record. */
    private static final Set<String> WITH_CLAIMS = Set.of("--db", "--format", "--out", "--keep-bytes");

    private final Terminal terminal;
    private final Function<Path, ? extends Happenings> opener;

    @Mixin
    DbOption db = new DbOption();

    @Mixin
    FilterOptions filters = new FilterOptions();

    /** All that may be asked for. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Names() {
            Arrays.stream(ExportFormat.values()).map(Enum::name).forEach(this::add);
            add(PARQUET);
            add(CLAIMS);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            completionCandidates = Names.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    String format = "";

    @Option(
            names = {"--out", "-o"},
            paramLabel = "PATH",
            description =
                    "A file; or a folder, in which the file gets the name that the format's readers look for. Default: standard output.")
    @Nullable
    Path output;

    @Option(
            names = "--max-days",
            paramLabel = "N",
            description =
                    "In formats that know a single day: leave out what is not dated better than to N days. The first one is written. Default: 7.")
    int maxDays = 7;

    @Option(
            names = "--undated-as-published",
            description =
                    "In formats that need a day: give what no report dates the day of its first report, which is a guess. Default: leave it out.")
    boolean undatedAsPublished;

    @Option(
            names = "--keep-bytes",
            description =
                    "With --format claims: with the documents as they were given, so that they can be coded again.")
    boolean keepBytes;

    @Spec
    CommandSpec command = CommandSpec.create();

    ExportCommand(Terminal terminal, Function<Path, ? extends Happenings> opener) {
        this.terminal = terminal;
        this.opener = opener;
    }

    @Override
    public Integer call() throws IOException {
        String name = format.toLowerCase(Locale.ROOT);
        if (!new Names().contains(name)) {
            throw Misuse.of(
                    command, "Option --format: there is no format '" + format + "'. " + Near.hint(name, new Names()));
        }
        if (maxDays < 1) {
            throw Misuse.of(command, "Option --max-days takes 1 or more.");
        }
        try (Happenings happenings = opener.apply(db.file)) {
            if (name.equals(CLAIMS)) {
                claims(happenings);
                return ExitStatus.DONE;
            }
            HappeningFilter filter = filters.filter(happenings);
            if (name.equals(PARQUET)) {
                parquet(happenings, filter);
            } else {
                write(ExportFormat.valueOf(name), happenings, filter);
            }
        }
        return ExitStatus.DONE;
    }

    private void parquet(Happenings happenings, HappeningFilter filter) {
        happenings.parquet(outputFolder(), filter);
    }

    private void claims(Happenings happenings) {
        for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
            if (!WITH_CLAIMS.contains(option.longestName())) {
                throw Misuse.of(
                        command,
                        "Option " + option.longestName()
                                + ": a claim set is the whole record, and nothing is left out.");
            }
        }
        happenings.claimSet(outputFolder(), keepBytes);
    }

    private Path outputFolder() {
        if (output == null) {
            throw Misuse.of(
                    command,
                    "Option --out: " + format.toLowerCase(Locale.ROOT)
                            + " is a folder with files for each month; give its name.");
        }
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw Misuse.of(command, "Option --out: " + output + " is no folder.");
        }
        return output;
    }

    private void write(ExportFormat to, Happenings happenings, HappeningFilter filter) throws IOException {
        ExportOptions options = ExportOptions.usual()
                .withStatuses(Set.copyOf(filter.of(HappeningFilter.Facet.STATUS)))
                .withWidestDays(maxDays)
                .withUndatedAsPublished(undatedAsPublished)
                .withVersions(happenings.versions())
                .withStandings(happenings.standings());
        try (Stream<Happening> found = happenings.find(filter)) {
            ExportTally tally = output == null
                    ? to.write(found.iterator(), terminal.out(), options)
                    : file(to, output, found, options);
            terminal.say(tally.line());
            if (tally.leftOut().containsKey(ExportTally.UNDATED)) {
                terminal.say(
                        "With --undated-as-published what has no day goes out with the day of its first report, which is a guess.");
            }
        }
    }

    /** What was there before stays until the new file is whole; what is no file, as a pipe, is written to at once. */
    private ExportTally file(ExportFormat to, Path path, Stream<Happening> found, ExportOptions options)
            throws IOException {
        boolean folder = Files.isDirectory(path);
        if (Files.exists(path) && !folder && !Files.isRegularFile(path)) {
            return stream(to, path, found, options);
        }
        Path beside = folder ? path : path.toAbsolutePath().getParent();
        if (beside == null || !Files.isDirectory(beside)) {
            throw Misuse.of(command, "Option --out: there is no folder " + beside + ".");
        }
        Path part = beside.resolve(".nuncio-" + ProcessHandle.current().pid() + ".part");
        try {
            ExportTally tally = stream(to, part, found, options);
            Path target = folder ? path.resolve(to.fileName(tally.lastPublished())) : path;
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return tally;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static ExportTally stream(ExportFormat to, Path path, Stream<Happening> found, ExportOptions options)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            return to.write(found.iterator(), out, options);
        }
    }
}
