package org.nuncio.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nuncio.app.copies.CopyBench;
import org.nuncio.article.Hints;
import org.nuncio.record.Claim;
import org.nuncio.record.Given;
import org.nuncio.record.Happening;
import org.nuncio.record.HappeningFilter;
import org.nuncio.record.Store;
import org.nuncio.record.StoreWriter;
import org.nuncio.record.Telling;

/** Twenty altered copies of each report, through the coder and the record as {@code nuncio ingest} runs them: whether they tell of the happenings of their report, and of no others. */
final class CopiedClaims {
    private final Engine engine;
    private final Terminal terminal;
    private final Map<String, Integer> strayByRecipe = new TreeMap<>();
    private int twice;
    private int claims;
    private int folded;
    private int happenings;
    private int confirmed;

    CopiedClaims(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    /** A section for {@code eval/REPORT.md}. */
    String page(CopyBench bench) throws IOException {
        Map<String, List<CopyBench.Copy>> families = bench.families();
        Path folder = Files.createTempDirectory("nuncio-bench");
        Path db = folder.resolve("family.db");
        try (Progress progress = Progress.on(terminal, "reports with their copies", families.size())) {
            for (List<CopyBench.Copy> family : families.values()) {
                measure(family, db);
                StoreWriter.discard(db);
                progress.step();
            }
        } finally {
            StoreWriter.discard(db);
            Files.deleteIfExists(folder);
        }
        StringBuilder page =
                new StringBuilder("## claims of copies\n\n| what | of | right | share |\n|---|---:|---:|---:|\n");
        row(
                page,
                "claims of altered copies that read as one of their report: the same happening",
                folded + twice,
                folded);
        row(page, "claims of altered copies, read wrongly or not: a happening of their report", claims, folded);
        row(page, "happenings with copies that still have one origin", happenings, happenings - confirmed);
        page.append("\nClaims that did not fold, by what was done to the copy:");
        strayByRecipe.forEach((recipe, count) ->
                page.append(' ').append(recipe).append(' ').append(count).append(';'));
        page.setCharAt(page.length() - 1, strayByRecipe.isEmpty() ? ':' : '.');
        return page.append(strayByRecipe.isEmpty() ? " none.\n" : "\n").toString();
    }

    private void measure(List<CopyBench.Copy> family, Path db) {
        GivenWork work = new GivenWork(engine.coder(), new Articles(null), WorkLimits.USUAL_SECONDS);
        List<StoreWriter.Item> items = new ArrayList<>();
        for (CopyBench.Copy copy : family) {
            byte[] bytes = copy.text().getBytes(StandardCharsets.UTF_8);
            items.add(work.on(
                    new GivenWork.Document(new Given(copy.name(), bytes, "text/plain", null, null, Hints.NONE), null)));
        }
        try (StoreWriter writer = StoreWriter.open(db)) {
            writer.keep(items, engine.rules().gazetteer().wires(), engine.stories());
        }
        try (Store store = Store.open(db)) {
            count(family, store.find(HappeningFilter.all()).toList());
        }
    }

    private void count(List<CopyBench.Copy> family, List<Happening> record) {
        String original = family.get(0).name();
        List<Claim> known = record.stream()
                .flatMap(happening -> happening.tellings().stream())
                .filter(telling -> telling.uri().equals(original))
                .map(Telling::claim)
                .toList();
        for (Happening happening : record) {
            boolean isTold = happening.tellings().stream().anyMatch(t -> t.uri().equals(original));
            happenings += isTold ? 1 : 0;
            confirmed += isTold && happening.origins() > 1 ? 1 : 0;
            for (Telling telling : happening.tellings()) {
                if (!telling.uri().equals(original)) {
                    claims++;
                    folded += isTold ? 1 : 0;
                    if (!isTold) {
                        twice += known.stream().anyMatch(claim -> readsAs(claim, telling.claim())) ? 1 : 0;
                        strayByRecipe.merge(recipe(family, telling.uri()), 1, Integer::sum);
                    }
                }
            }
        }
    }

    /** The same type, and half of its words or more. */
    private static boolean readsAs(Claim known, Claim copied) {
        Set<String> words = new HashSet<>(List.of(copied.evidence().split(" ")));
        List<String> own = List.of(known.evidence().split(" "));
        return known.type().equals(copied.type())
                && 2 * own.stream().filter(words::contains).count() >= own.size();
    }

    private static String recipe(List<CopyBench.Copy> family, String name) {
        return family.stream()
                .filter(copy -> copy.name().equals(name))
                .map(CopyBench.Copy::recipe)
                .findFirst()
                .orElseThrow();
    }

    private static void row(StringBuilder page, String what, int of, int right) {
        page.append(String.format(
                Locale.ROOT, "| %s | %,d | %,d | %.3f |\n", what, of, right, of == 0 ? 1 : (double) right / of));
    }
}
