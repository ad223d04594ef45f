package org.nuncio.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.Entry;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.Expectation;
import org.nuncio.text.Diagnostic;

/** Runs the examples of the codebook: each entry proves itself. */
public final class ExampleRunner {
    private final Codebook codebook;
    private final PairCoder coder;

    public ExampleRunner(Codebook codebook, Coder coder) {
        this.codebook = codebook;
        this.coder = new PairCoder(coder.rulesOnly()); // an entry proves itself
    }

    /** How many examples were run, and what is wrong. */
    public record Outcome(int run, List<Diagnostic> faults) {}

    public Outcome run() {
        return run(entry -> true);
    }

    /** @param which the entries whose examples are run */
    public Outcome run(Predicate<Entry> which) {
        List<Diagnostic> faults = new ArrayList<>();
        int run = 0;
        for (Entry entry : codebook.entries().stream().filter(which).toList()) {
            for (Entry.Example example : entry.examples()) {
                run++;
                check(entry, example).ifPresent(faults::add);
            }
        }
        return new Outcome(run, faults);
    }

    private Optional<Diagnostic> check(Entry entry, Entry.Example example) {
        List<CodedEvent> events =
                coder.code(example.sentence(), null, null, null).events();
        boolean byEntry = events.stream()
                .anyMatch(e -> e.reason().entry().equals(entry.id())
                        || e.reason().operators().contains(entry.id())
                        || e.reason().parts().contains(entry.id()));
        if (example.use() == Entry.Use.SILENT || example.expected().isEmpty()) {
            boolean wrong = byEntry == (example.use() == Entry.Use.SILENT);
            return wrong
                    ? Optional.of(fault(entry, example, events, "must not be coded by this entry"))
                    : Optional.empty();
        }
        Optional<List<Expectation>> expected = Expectation.parse(example.expected());
        if (expected.isEmpty()) {
            return Optional.of(Diagnostic.at(
                    "codebook.example",
                    entry.file(),
                    example.line(),
                    1,
                    "cannot read '" + example.expected() + "'.",
                    "Write TYPE/mode ACTORS > RECIPIENTS STATUS."));
        }
        boolean met =
                byEntry && expected.get().stream().allMatch(e -> events.stream().anyMatch(e::isMetBy));
        if (example.use() == Entry.Use.KNOWN_WRONG) {
            return met
                    ? Optional.of(fault(entry, example, events, "is right now: move it to codes"))
                    : Optional.empty();
        }
        return met
                ? Optional.empty()
                : Optional.of(
                        fault(entry, example, events, byEntry ? "is coded otherwise" : "is not coded by this entry"));
    }

    private static Diagnostic fault(Entry entry, Entry.Example example, List<CodedEvent> events, String what) {
        String got = events.isEmpty()
                ? "nothing"
                : String.join("; ", events.stream().map(ExampleRunner::show).toList());
        return Diagnostic.at(
                "codebook.example",
                entry.file(),
                example.line(),
                1,
                entry.id() + ": \"" + example.sentence() + "\" " + what
                        + (example.expected().isEmpty() ? "" : ", expected " + example.expected()) + ", got " + got
                        + ".",
                "Mend the entry or the example.");
    }

    private static String show(CodedEvent event) {
        String mode = event.modes().isEmpty() ? "" : "/" + String.join(",", event.modes());
        return event.type() + mode + " " + labels(event.actors()) + " > " + labels(event.recipients()) + " "
                + event.status() + " (" + event.reason().entry() + ")";
    }

    private static String labels(List<org.nuncio.mention.ActorMention> mentions) {
        return mentions.isEmpty()
                ? "-"
                : String.join("+", mentions.stream().map(m -> m.actor().label()).toList());
    }
}
