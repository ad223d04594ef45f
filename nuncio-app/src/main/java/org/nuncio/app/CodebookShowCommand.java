package org.nuncio.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.Entry;
import org.nuncio.codebook.Form;
import org.nuncio.publish.Lines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nuncio codebook show}. */
@Command(
        name = "show",
        description =
                "Show an entry: its patterns, where actor and recipient are looked for, its conditions and its examples.",
        footer = {"", "Examples:", "  nuncio codebook show consult.visit.01"})
final class CodebookShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "Name of an entry, as list and explain give it.")
    String id = "";

    @Mixin
    ColourOption colours = new ColourOption();

    @Mixin
    EngineOptions engineOptions = new EngineOptions();

    @Spec
    CommandSpec command = CommandSpec.create();

    CodebookShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Codebook codebook = engineOptions.rules(terminal).codebook();
        Entry entry = codebook.entry(id).orElseThrow(() -> Misuse.of(command, unknown(codebook)));
        Lines lines = new Lines(colours.style(terminal));
        lines.heading(entry.id());
        lines.fact(entry.isOperator() ? "operator" : "type", CodebookListCommand.kindAndModes(entry));
        lines.fact("CAMEO", entry.cameo() == null ? "" : entry.cameo());
        lines.fact("contexts", String.join(", ", entry.contexts()));
        lines.fact("file", entry.file() + ":" + entry.line());
        entry.forms().forEach(form -> show(form, lines));
        for (Entry.Example example : entry.examples()) {
            String expected = example.expected().isEmpty() ? "" : " ⇒ " + example.expected();
            lines.fact(example.use().name().toLowerCase(Locale.ROOT).replace('_', ' '), example.sentence() + expected);
        }
        terminal.out().print(lines.text());
        return ExitStatus.DONE;
    }

    private static void show(Form form, Lines lines) {
        lines.fact(
                form.kind().name().toLowerCase(Locale.ROOT),
                String.join(", ", form.patterns().stream().map(p -> p.text()).toList()));
        lines.fact("  actor", String.join(", ", form.actor()));
        lines.fact("  recipient", String.join(", ", form.recipient()));
        lines.fact("  over", String.join(", ", form.over()));
        conditions(form.when()).forEach(c -> lines.fact("  when", c));
        conditions(form.not()).forEach(c -> lines.fact("  not", c));
    }

    private static List<String> conditions(Map<String, List<String>> conditions) {
        return new TreeMap<>(conditions)
                .entrySet().stream()
                        .map(e -> e.getKey() + ": " + String.join(", ", e.getValue()))
                        .toList();
    }

    private String unknown(Codebook codebook) {
        String start = id.contains(".") ? id.substring(0, id.lastIndexOf('.')) : id;
        List<String> near = codebook.entries().stream()
                .map(Entry::id)
                .filter(other -> other.contains(start))
                .sorted()
                .limit(8)
                .toList();
        return "There is no entry '" + id + "'. "
                + (near.isEmpty() ? "See nuncio codebook list." : "Near it: " + String.join(", ", near) + ".");
    }
}
