package org.nuncio.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nuncio.coding.Coder;
import org.nuncio.text.Diagnostic;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

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
    if (terminal.out().checkError() && status == Status.DONE) {
      return Status.UNREAD;
    }
    return status;
  }

  static CommandLine commandLine(Terminal terminal) {
    CommandLine line = new CommandLine(new Root());
    line.addSubcommand(new ReadCommand(terminal)).addSubcommand(new CodeCommand(terminal));
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.errShown() ? Ansi.ON : Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    line.setExecutionExceptionHandler((bug, command, parsed) -> failed(bug, command, terminal));
    return line;
  }

  private static int failed(Exception cause, CommandLine command, Terminal terminal) {
    if (cause instanceof BrokenCodebook broken) {
      broken.diagnostics().forEach(terminal::say);
      terminal.say(broken.diagnostics().size() + " faults in the codebook or the gazetteer; nothing was read.");
      return Status.BROKEN;
    }
    Diagnostic diagnostic = cause instanceof Trouble trouble ? trouble.diagnostic() : Trouble.bug("nuncio " + command.getCommandName(), 0, cause);
    terminal.say(diagnostic);
    return Status.UNREAD;
  }

  /** {@code nuncio} alone. */
  @Command(
      name = "nuncio",
      description = "Reads news reports of a political crisis and keeps the record: who did or said what to whom, when, where, how many, under which condition, and who says so.",
      scope = CommandLine.ScopeType.INHERIT,
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      synopsisSubcommandLabel = "COMMAND",
      exitCodeListHeading = "%nExit status:%n",
      exitCodeList = {"0:done", "1:something in the input could not be read; the rest was", "2:wrong usage", "3:a broken codebook"})
  static final class Root {}

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Coder.VERSION.replace('-', ' ')};
    }
  }

  static List<String> commands(CommandLine line) {
    return List.copyOf(line.getSubcommands().keySet());
  }
}
