package org.nuncio.app;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.CodebookLoader;
import org.nuncio.gazetteer.GazetteerLint;
import org.nuncio.text.Counted;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Folder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nuncio gazetteer check}. */
@Command(
        name = "check",
        description =
                "Look through the tables for what is wrong or likely a slip, and print it with file, line and what to do: gaps and overlaps of terms, terms that have run out, names that stand for two, unknown codes, stray cells. Exit status 3 where anything is.",
        footer = {"", "Examples:", "  nuncio gazetteer check", "  nuncio gazetteer check gazetteer --on 2030-01-01"})
final class GazetteerCheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "A folder of tables; default: those of the program.")
    @Nullable
    Path folder;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "Judge open terms as of this day. Default: the last day on which the tables let somebody take office.")
    @Nullable
    LocalDate on;

    @Spec
    CommandSpec command = CommandSpec.create();

    GazetteerCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Diagnostic> faults = faults(tables(), on);
        faults.forEach(fault -> terminal.out().print(fault + "\n"));
        terminal.out().print(Counted.of(faults.size(), "fault") + "\n");
        return faults.isEmpty() ? ExitStatus.DONE : ExitStatus.BROKEN;
    }

    /** What is wrong in the tables, a name that is a word of our codebook's patterns among it. */
    static List<Diagnostic> faults(Folder tables, @Nullable LocalDate on) {
        Set<String> words = patternWords();
        return GazetteerLint.check(tables::read, on, words::contains);
    }

    private Folder tables() {
        if (folder == null) {
            return Shipped.gazetteer();
        }
        if (!Files.isDirectory(folder)) {
            throw Misuse.of(command, "There is no folder " + folder + ".");
        }
        try {
            return Folder.of(folder);
        } catch (UncheckedIOException e) {
            throw new Trouble(Diagnostic.error(
                    "gazetteer.unreadable",
                    folder.toString(),
                    "a file cannot be read: " + e.getCause().getMessage() + ".",
                    "Check that it is UTF-8 text and may be read."));
        }
    }

    /** Single words that make an act, as <i>shell</i> does. */
    private static Set<String> patternWords() {
        Codebook codebook = CodebookLoader.load(Shipped.codebook()).codebook();
        return codebook == null
                ? Set.of()
                : codebook.entries().stream()
                        .flatMap(entry -> entry.forms().stream())
                        .flatMap(form -> form.patterns().stream())
                        .map(pattern -> pattern.text())
                        .filter(text -> !text.contains(" "))
                        .collect(Collectors.toSet());
    }
}
