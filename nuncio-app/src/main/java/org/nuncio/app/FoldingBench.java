package org.nuncio.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.nuncio.app.folding.Frames;
import org.nuncio.app.folding.Pair;
import org.nuncio.app.folding.PairMaker;
import org.nuncio.app.folding.Report;
import org.nuncio.article.Hints;
import org.nuncio.record.Claim;
import org.nuncio.record.Given;
import org.nuncio.record.Happening;
import org.nuncio.record.HappeningFilter;
import org.nuncio.record.Store;
import org.nuncio.record.StoreWriter;
import org.nuncio.record.Telling;

/** Pairs of reports, of the same happening and of others that look alike: are they told apart, and are they put together? */
final class FoldingBench {
    private static final int OF_EACH = 50;
    private static final long SEED = 4;

    private final Engine engine;
    private final Terminal terminal;
    private final boolean shows;

    /** @param shows whether pairs that come out wrong are told on the error stream */
    FoldingBench(Engine engine, Terminal terminal, boolean shows) {
        this.engine = engine;
        this.terminal = terminal;
        this.shows = shows;
    }

    /** What came of a pair: the happenings of its main events, as the first and the second report tell of them. */
    private record Outcome(
            Pair pair,
            Map<String, String> first,
            Map<String, String> second,
            boolean isRetold,
            boolean isRetoldFolded) {
        boolean isCoded() {
            return !first.isEmpty() && !second.isEmpty();
        }

        boolean isMerged() {
            return second.keySet().stream().anyMatch(first::containsKey);
        }

        String told() {
            return String.join(
                    "\n  ",
                    (pair.isSame() ? "apart" : "merged") + ", " + pair.kind() + ", " + pair.frame() + ":",
                    pair.first().published() + " " + pair.first().main(),
                    pair.second().published() + " " + pair.second().main(),
                    first.values() + " | " + second.values());
        }
    }

    /** A section for {@code eval/REPORT.md}. */
    String page(Path folder) throws IOException {
        Frames frames = Frames.read(folder.resolve("frames.txt"));
        Frames others = Frames.read(folder.resolve("held-out.txt"));
        List<Outcome> tuned = outcomes(PairMaker.pairs(frames, OF_EACH, SEED));
        List<Outcome> heldOut = outcomes(PairMaker.pairs(others, OF_EACH, SEED));
        List<Outcome> all = new ArrayList<>(tuned);
        all.addAll(heldOut);
        if (shows) {
            all.stream()
                    .filter(o -> o.isCoded() && o.isMerged() != o.pair().isSame())
                    .forEach(o -> terminal.say(o.told()));
            all.stream().filter(o -> !o.isCoded()).forEach(o -> terminal.say("uncoded " + o.told()));
        }
        return "## folding\n\n" + introduction(frames, others)
                + table("distinct, but alike", false, "merged", tuned, heldOut, all) + "\n"
                + table("the same, in other words", true, "folded", tuned, heldOut, all) + "\n" + retold(all);
    }

    private static String introduction(Frames frames, Frames others) {
        return "Pairs of short reports made from " + frames.frames().size()
                + " frames of `eval/folding`, to which the weights were tuned, and "
                + others.frames().size() + " that are *held out*, seed "
                + SEED
                + ", through the coder and the record as `nuncio ingest` runs them. A pair counts where the main event of both reports was coded."
                + "\n\n";
    }

    private List<Outcome> outcomes(List<Pair> pairs) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        Path folder = Files.createTempDirectory("nuncio-bench");
        Path db = folder.resolve("pair.db");
        try (Progress progress = Progress.on(terminal, "pairs", pairs.size())) {
            for (Pair pair : pairs) {
                outcomes.add(outcome(pair, db));
                StoreWriter.discard(db);
                progress.step();
            }
        } finally {
            StoreWriter.discard(db);
            Files.deleteIfExists(folder);
        }
        return outcomes;
    }

    private Outcome outcome(Pair pair, Path db) {
        List<Given> given = List.of(given("first", pair.first()), given("second", pair.second()));
        GivenWork work = new GivenWork(engine.coder(), new Articles(null), WorkLimits.USUAL_SECONDS);
        List<StoreWriter.Item> items = given.stream()
                .map(g -> work.on(new GivenWork.Document(g, null)))
                .toList();
        try (StoreWriter writer = StoreWriter.open(db)) {
            writer.keep(items, engine.rules().gazetteer().wires(), engine.stories());
        }
        Map<String, String> first = new LinkedHashMap<>();
        Map<String, String> second = new LinkedHashMap<>();
        Set<String> retold = new HashSet<>();
        try (Store store = Store.open(db)) {
            for (Happening happening : store.find(HappeningFilter.all()).toList()) {
                for (Telling telling : happening.tellings()) {
                    Claim claim = telling.claim();
                    boolean isFirst = claim.report().equals(given.get(0).id());
                    boolean isMain =
                            pair.types().contains(claim.type()) && isOf(claim, isFirst ? pair.first() : pair.second());
                    if (isMain) {
                        (isFirst ? first : second).put(happening.id(), line(claim));
                    } else if (!isFirst && pair.types().contains(claim.type())) {
                        retold.add(happening.id());
                    }
                }
            }
        }
        boolean isRetold = pair.kind().equals("follow-up") && !first.isEmpty() && !retold.isEmpty();
        return new Outcome(
                pair, first, second, isRetold, isRetold && retold.stream().anyMatch(first::containsKey));
    }

    private static Given given(String name, Report report) {
        return new Given(name, report.text().getBytes(StandardCharsets.UTF_8), "text/plain", null, null, Hints.NONE);
    }

    private static boolean isOf(Claim claim, Report report) {
        return report.main().contains(claim.evidence());
    }

    private static String line(Claim claim) {
        return claim.type() + " " + claim.status() + " "
                + claim.actors().stream().map(p -> p.label()).toList() + " > "
                + claim.recipients().stream().map(p -> p.label()).toList() + " "
                + (claim.day() == null
                        ? "no day"
                        : claim.day().first() + ".." + claim.day().last()) + " "
                + (claim.site() == null ? "nowhere" : claim.site().name()) + " «" + claim.evidence() + "»";
    }

    private static String table(
            String title, boolean isSame, String verb, List<Outcome> tuned, List<Outcome> heldOut, List<Outcome> all) {
        StringBuilder table = new StringBuilder("| " + title + " | pairs | both coded | " + verb
                + " | share | of tuned | of held out |\n|---|---:|---:|---:|---:|---:|---:|\n");
        Set<String> kinds = new LinkedHashSet<>();
        all.stream()
                .filter(o -> o.pair().isSame() == isSame)
                .forEach(o -> kinds.add(o.pair().kind()));
        for (String kind : kinds) {
            table.append(row(kind, o -> o.pair().kind().equals(kind), tuned, heldOut, all));
        }
        return table.append(row("**all**", o -> o.pair().isSame() == isSame, tuned, heldOut, all))
                .toString();
    }

    private static String row(
            String name, Predicate<Outcome> which, List<Outcome> tuned, List<Outcome> heldOut, List<Outcome> all) {
        long pairs = all.stream().filter(which).count();
        long coded = all.stream().filter(which).filter(Outcome::isCoded).count();
        long merged = all.stream()
                .filter(which)
                .filter(Outcome::isCoded)
                .filter(Outcome::isMerged)
                .count();
        return "| " + name + " | " + pairs + " | " + coded + " | " + merged + " | " + share(which, all) + " | "
                + share(which, tuned) + " | " + share(which, heldOut) + " |\n";
    }

    private static String share(Predicate<Outcome> which, List<Outcome> outcomes) {
        long coded = outcomes.stream().filter(which).filter(Outcome::isCoded).count();
        long merged = outcomes.stream()
                .filter(which)
                .filter(Outcome::isCoded)
                .filter(Outcome::isMerged)
                .count();
        return coded == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * merged / coded);
    }

    private static String retold(List<Outcome> all) {
        long retold = all.stream().filter(Outcome::isRetold).count();
        long folded = all.stream().filter(Outcome::isRetoldFolded).count();
        return "Of " + retold + " follow-ups in which the old happening was coded as told again, " + folded
                + " were folded into it.\n";
    }
}
