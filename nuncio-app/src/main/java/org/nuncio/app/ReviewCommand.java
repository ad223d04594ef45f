package org.nuncio.app;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nuncio.publish.VerdictJson;
import org.nuncio.publish.VerdictLines;
import org.nuncio.record.Store;
import org.nuncio.record.Verdict;
import org.nuncio.record.VerdictDraft;
import org.nuncio.record.VerdictWriter;
import org.nuncio.text.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nuncio review}. */
@Command(
        name = "review",
        description = {
            "Accept, reject or correct a happening, or list the verdicts that there are. Nothing of what is coded is changed: a verdict stands beside it.",
            "A rejected happening leaves index, alerts and exports unless --reviewed all asks for it. docs/record.md tells what becomes of verdicts when a store is recoded."
        },
        footer = {
            "",
            "SLOT is one of type, mode, status, actor, recipient, date, place, quantity; VALUE is what is right",
            "in it, several parted by a semicolon, an empty text where nothing should be in it: RUS/MIL,",
            "2022-02-09, 2022-02-07..2022-02-13, killed=3.",
            "",
            "Examples:",
            "  nuncio review --db crisis.db",
            "  nuncio review --db crisis.db h0123456789ab accept --by \"Ada Bell\"",
            "  nuncio review --db crisis.db h0123456789ab correct actor RUS/MIL --by \"Ada Bell\" --note \"army\"",
            "  nuncio review --db crisis.db --format csv > verdicts.csv"
        })
final class ReviewCommand implements Callable<Integer> {
    /** What is done; lower case, as a user types it. */
    enum Act {
        accept(Verdict.Kind.ACCEPTED),
        reject(Verdict.Kind.REJECTED),
        correct(Verdict.Kind.CORRECTED);

        private final Verdict.Kind kind;

        Act(Verdict.Kind kind) {
            this.kind = kind;
        }
    }

    /** How verdicts are listed; lower case, as a user types it. */
    enum As {
        text,
        json,
        csv
    }

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    DbOption db = new DbOption();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "The happening, as events --format csv, alerts and the desk have it.")
    @Nullable
    String happening;

    @Parameters(index = "1", arity = "0..1", paramLabel = "VERDICT", description = "accept, reject or correct.")
    @Nullable
    Act act;

    @Parameters(index = "2", arity = "0..1", paramLabel = "SLOT", description = "What is wrong.")
    Verdict.@Nullable Slot slot;

    @Parameters(index = "3", arity = "0..1", paramLabel = "VALUE", description = "What is right.")
    @Nullable
    String value;

    @Option(names = "--by", paramLabel = "NAME", description = "Who gives the verdict.")
    String reviewer = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    @Nullable
    String note;

    @Option(names = "--lost", description = "List only verdicts whose happening recoding has taken away.")
    boolean lost;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How verdicts are listed: text; csv; json, one a line. Default: text.")
    As format = As.text;

    @Spec
    CommandSpec command = CommandSpec.create();

    /** @param clock tells when a verdict is given */
    ReviewCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (happening == null) {
            list();
        } else {
            give(happening);
        }
        return ExitStatus.DONE;
    }

    private void give(String id) {
        if (act == null) {
            throw Misuse.of(command, "Say what of " + id + ": accept, reject or correct.");
        }
        VerdictDraft draft = new VerdictDraft(id, act.kind, slot, value, reviewer, note);
        Vocabulary words = Vocabulary.shipped();
        String fault = draft.fault(words.types(), words.modes(), words.statuses());
        if (fault != null) {
            throw Misuse.of(
                    command,
                    reviewer.isBlank()
                            ? "Option --by: " + fault
                            : fault.substring(0, 1).toUpperCase(Locale.ROOT) + fault.substring(1));
        }
        Verdict verdict = new VerdictWriter(db.file).give(draft, clock.instant());
        terminal.out().print(VerdictLines.text(verdict));
    }

    private void list() {
        List<Verdict> verdicts;
        try (Store store = Store.open(db.file)) {
            verdicts = store.verdicts().all().stream()
                    .filter(verdict -> !lost || verdict.isLost())
                    .toList();
        }
        PrintStream out = terminal.out();
        switch (format) {
            case text -> verdicts.forEach(verdict -> out.print(VerdictLines.text(verdict)));
            case json -> verdicts.forEach(verdict -> out.print(VerdictJson.of(verdict) + "\n"));
            case csv -> {
                out.print(VerdictLines.HEADER);
                verdicts.forEach(verdict -> out.print(VerdictLines.row(verdict)));
            }
        }
        terminal.say(Counted.of(verdicts.size(), "verdict") + ".");
    }
}
