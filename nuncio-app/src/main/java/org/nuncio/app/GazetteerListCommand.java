package org.nuncio.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.Near;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Office;
import org.nuncio.gazetteer.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nuncio gazetteer list}. */
@Command(
        name = "list",
        description =
                "List the offices with who held them: office, title, person, first day, first day no longer. Columns are parted by tabs.",
        footer = {"", "Examples:", "  nuncio gazetteer list --code FRA", "  nuncio gazetteer list --on 2022-02-09"})
final class GazetteerListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--code",
            paramLabel = "CODE",
            description = "Only offices of this state or organisation (FRA, NATO).")
    @Nullable
    String code;

    @Option(names = "--on", paramLabel = "DATE", description = "Only who held them on this day.")
    @Nullable
    LocalDate on;

    @Mixin
    EngineOptions engineOptions = new EngineOptions();

    @Spec
    CommandSpec command = CommandSpec.create();

    GazetteerListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Gazetteer gazetteer = engineOptions.rules(terminal).gazetteer();
        String wanted = code == null ? null : code.toUpperCase(Locale.ROOT);
        List<Office> offices = gazetteer.offices().stream()
                .filter(office -> wanted == null || office.country().equals(wanted))
                .toList();
        if (wanted != null && offices.isEmpty()) {
            List<String> known =
                    gazetteer.offices().stream().map(Office::country).distinct().toList();
            throw Misuse.of(
                    command, "Option --code: no office is listed for '" + code + "'. " + Near.hint(wanted, known));
        }
        for (Office office : offices) {
            for (Office.Holder holder : office.holders()) {
                if (on == null || holder.term().covers(on)) {
                    print(office, holder);
                }
            }
        }
        return ExitStatus.DONE;
    }

    private void print(Office office, Office.Holder holder) {
        Term term = holder.term();
        terminal.out()
                .print(String.join(
                                "\t",
                                office.id(),
                                office.title(),
                                holder.person().name(),
                                Objects.toString(term.from(), ""),
                                Objects.toString(term.to(), ""))
                        + "\n");
    }
}
