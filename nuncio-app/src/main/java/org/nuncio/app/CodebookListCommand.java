package org.nuncio.app;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nuncio codebook list}. */
@Command(
        name = "list",
        description =
                "List the entries: id, type or operator with modes, and the patterns. Columns are parted by tabs.",
        footer = {"", "Examples:", "  nuncio codebook list --type SANCTION"})
final class CodebookListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Only entries of this type (SANCTION) or this operator (REFUSE).")
    @Nullable
    String type;

    @Mixin
    EngineOptions engineOptions = new EngineOptions();

    @Spec
    CommandSpec command = CommandSpec.create();

    CodebookListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Codebook codebook = engineOptions.rules(terminal).codebook();
        List<Entry> entries = codebook.entries().stream()
                .filter(this::wanted)
                .sorted(Comparator.comparing(Entry::id))
                .toList();
        if (entries.isEmpty()) {
            TreeSet<String> known = new TreeSet<>();
            codebook.entries().forEach(e -> known.add(kind(e)));
            throw Misuse.of(
                    command,
                    "No entry has the type or operator '" + type + "'. There are: " + String.join(", ", known) + ".");
        }
        entries.forEach(entry -> print(terminal.out(), entry));
        return ExitStatus.DONE;
    }

    private boolean wanted(Entry entry) {
        return type == null || kind(entry).equals(type.toUpperCase(Locale.ROOT));
    }

    /** {@code SANCTION}, {@code REFUSE}. */
    static String kind(Entry entry) {
        return entry.type() != null
                ? entry.type().name()
                : entry.operator() != null ? entry.operator().name() : "";
    }

    static String kindAndModes(Entry entry) {
        return kind(entry) + (entry.modes().isEmpty() ? "" : "/" + String.join(",", entry.modes()));
    }

    private static void print(PrintStream out, Entry entry) {
        List<String> patterns = entry.forms().stream()
                .flatMap(f -> f.patterns().stream())
                .map(p -> p.text())
                .distinct()
                .toList();
        out.print(entry.id() + "\t" + kindAndModes(entry) + "\t" + String.join(", ", patterns) + "\n");
    }
}
