package org.nuncio.app;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code nuncio manual}, hidden: prints {@code docs/commands.md} out of the help texts. */
@Command(name = "manual", hidden = true, description = "Print docs/commands.md.")
final class ManualCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    CommandSpec command = CommandSpec.create();

    ManualCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(text(command.root().commandLine()));
        return ExitStatus.DONE;
    }

    /** The help of the command and of all below it, each under its own heading. */
    static String text(CommandLine root) {
        StringBuilder text = new StringBuilder(
                "# Commands\n\nThis page is made of the texts that `--help` prints: `./nuncio manual > docs/commands.md`.\n");
        append(root, text);
        return text.toString();
    }

    private static void append(CommandLine line, StringBuilder text) {
        String help = line.getUsageMessage(Ansi.OFF).replace("\r\n", "\n").stripTrailing();
        text.append("\n## ")
                .append(line.getCommandSpec().qualifiedName())
                .append("\n\n```text\n")
                .append(help)
                .append("\n```\n");
        line.getSubcommands().values().stream()
                .filter(sub -> !sub.getCommandSpec().usageMessage().hidden())
                .forEach(sub -> append(sub, text));
    }
}
