package org.nuncio.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.nuncio.article.intake.FetchSettings;
import org.nuncio.coding.Coder;
import org.nuncio.record.Store;
import org.nuncio.record.StoreException;
import org.nuncio.sentence.ModelFiles;
import org.nuncio.sentence.Nlp4jReader;
import org.nuncio.text.Counted;
import org.nuncio.text.Diagnostic;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Terminal.ofSystem(), args));
    }

    /** @return the exit status */
    static int run(Terminal terminal, String... args) {
        int status = commandLine(terminal).execute(args);
        terminal.err().flush();
        if (!terminal.out().checkError()) {
            return status;
        }
        terminal.say("nuncio: the output was cut off: the disk is full, or the other end of the pipe was closed.");
        return status == ExitStatus.DONE ? ExitStatus.UNREAD : status;
    }

    static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new Root());
        line.addSubcommand(new ReadCommand(terminal))
                .addSubcommand(new CodeCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal));
        line.addSubcommand(new IngestCommand(terminal))
                .addSubcommand(new WatchCommand(terminal, FetchSettings.defaults()))
                .addSubcommand(new RecodeCommand(terminal))
                .addSubcommand(new EventsCommand(terminal, Store::open))
                .addSubcommand(new SqlCommand(terminal))
                .addSubcommand(new ExportCommand(terminal, Store::open));
        line.addSubcommand(new IndexCommand(terminal))
                .addSubcommand(new AlertsCommand(terminal))
                .addSubcommand(new ReviewCommand(terminal, Clock.systemUTC()))
                .addSubcommand(new ServeCommand(terminal))
                .addSubcommand(new DemoCommand(terminal));
        line.addSubcommand(new EvaluateCommand(terminal)).addSubcommand(new BenchCommand(terminal));
        line.addSubcommand(codebook(terminal))
                .addSubcommand(gazetteer(terminal))
                .addSubcommand(new CompletionCommand(terminal))
                .addSubcommand(new ManualCommand(terminal));
        line.registerConverter(LocalDate.class, Main::day);
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.errShown() ? Ansi.ON : Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(100);
        line.setExecutionStrategy(parsed -> execute(parsed, terminal));
        line.setParameterExceptionHandler((wrong, args) -> misused(wrong, terminal));
        line.setExecutionExceptionHandler((bug, command, parsed) -> failed(bug, command, terminal));
        return line;
    }

    private static int execute(ParseResult parsed, Terminal terminal) {
        if (parsed.asCommandLineList().stream().anyMatch(CommandLine::isVersionHelpRequested)) {
            terminal.out().print(versions(terminal));
            return ExitStatus.DONE;
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** Of the program and of all that a record depends on beside it; too slow for the library, which asks for the version at each start. */
    private static String versions(Terminal terminal) {
        return Coder.VERSION.replace('-', ' ')
                + "\ncodebook   " + Shipped.codebook().version()
                + "\ngazetteer  " + Shipped.gazetteer().version()
                + "\nmodels     " + modelsVersion(terminal) + "\n";
    }

    private static String modelsVersion(Terminal terminal) {
        Path folder =
                ModelsFolder.shippedOr(ModelsFolder.of(terminal.environment()).choose());
        return Nlp4jReader.isConverted(folder) ? ModelFiles.version(folder) : "not converted yet; any reading does it";
    }

    private static CommandLine codebook(Terminal terminal) {
        CommandLine codebook = new CommandLine(new CodebookCommand());
        codebook.addSubcommand(new CodebookCheckCommand(terminal))
                .addSubcommand(new CodebookListCommand(terminal))
                .addSubcommand(new CodebookShowCommand(terminal))
                .addSubcommand(new CodebookCalibrateCommand(terminal));
        return codebook;
    }

    private static CommandLine gazetteer(Terminal terminal) {
        CommandLine gazetteer = new CommandLine(new GazetteerCommand());
        gazetteer
                .addSubcommand(new GazetteerCheckCommand(terminal))
                .addSubcommand(new GazetteerListCommand(terminal))
                .addSubcommand(new GazetteerShowCommand(terminal));
        return gazetteer;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no day like 2022-02-09");
        }
    }

    /** What is wrong and where to look, not the whole help. */
    private static int misused(ParameterException wrong, Terminal terminal) {
        CommandLine command = wrong.getCommandLine();
        terminal.say("nuncio: " + wrong.getMessage());
        StringWriter near = new StringWriter();
        UnmatchedArgumentException.printSuggestions(wrong, new PrintWriter(near));
        near.toString().lines().forEach(terminal::say);
        terminal.say("Try " + command.getCommandSpec().qualifiedName() + " --help.");
        return ExitStatus.USAGE;
    }

    private static int failed(Exception cause, CommandLine command, Terminal terminal) {
        if (cause instanceof BrokenCodebook broken) {
            broken.diagnostics().forEach(terminal::say);
            terminal.say(Counted.of(broken.diagnostics().size(), "fault")
                    + " in the codebook or the gazetteer; nothing was read.");
            return ExitStatus.BROKEN;
        }
        terminal.say(diagnostic(cause, "nuncio " + command.getCommandName()));
        return ExitStatus.UNREAD;
    }

    private static Diagnostic diagnostic(Exception cause, String command) {
        if (cause instanceof Trouble trouble) {
            return trouble.diagnostic();
        }
        if (cause instanceof StoreException store) {
            return store.diagnostic();
        }
        if (cause instanceof IOException io) {
            return Trouble.ofFile(command, io);
        }
        return cause instanceof UncheckedIOException io
                ? Trouble.ofFile(command, io.getCause())
                : Trouble.bug(command, 0, cause);
    }

    /** {@code nuncio} alone. */
    @Command(
            name = "nuncio",
            description =
                    "Reads news reports of a political crisis and keeps the record: who did or said what to whom, when, where, how many, under which condition, and who says so.",
            scope = CommandLine.ScopeType.INHERIT,
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND",
            exitCodeListHeading = "%nExit status:%n",
            exitCodeList = {
                "0:done",
                "1:something in the input could not be read; the rest was",
                "2:wrong usage",
                "3:a broken codebook"
            })
    static final class Root {}

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Coder.VERSION.replace('-', ' ')};
        }
    }
}
