package org.nuncio.publish.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.MonitorLoader;
import org.nuncio.codebook.TensionFormula;
import org.nuncio.record.HappeningFilter;
import org.nuncio.record.Store;
import org.nuncio.record.TensionIndex;
import org.nuncio.record.ToyStore;
import org.nuncio.text.Folder;

/** {@code bench/tension.py}, which knows nothing of Nuncio, comes to the same index out of the csv export and {@code codebook/tension.yaml}. */
class TensionScriptTest {
    private static final Path ROOT = Path.of(System.getProperty("nuncio.root"));

    @TempDir
    Path folder;

    private static List<String> run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return out.lines().toList();
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 8))")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Of every status, with and without a day, told once and twice, by sectors and by names. */
    private static List<String> reports() {
        Random random = new Random(7);
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(50));
            String parties = List.of("NOR > SUD", "SUD/MIL > NOR/GOV", "NOR EAS", "EAS > NOR SUD/CVL", "gunmen > SUD")
                    .get(random.nextInt(5));
            String status = List.of(
                            "ACTUAL", "ACTUAL", "FUTURE", "CONDITIONAL", "HYPOTHETICAL", "HISTORICAL", "NEGATED")
                    .get(random.nextInt(7));
            String when = List.of(" " + day, "", " " + day + ".." + day.plusDays(random.nextInt(60)))
                    .get(random.nextInt(3));
            String claim = (random.nextInt(40) - 20) / 2.0 + " T" + random.nextInt(30) + " " + status + " " + parties
                    + when + " @Alphaville";
            reports.add("r" + i + " | " + (i % 11 == 0 ? "" : day) + " | " + claim);
            if (i % 3 == 0) {
                reports.add("s" + i + " | " + day.plusDays(1) + " | " + claim.replace("NEGATED", "ACTUAL"));
                reports.add("t" + i + " | " + day.plusDays(1) + " | " + claim.replace("ACTUAL", "NEGATED"));
            }
        }
        return reports;
    }

    @Test
    void theSameToNineDigits() throws IOException, InterruptedException {
        assumeTrue(hasPython(), "there is no python3 of 3.8 or later");
        Path db = ToyStore.keep(folder.resolve("toy.db"), reports());
        Path events = folder.resolve("events.csv");
        Path yaml = ROOT.resolve("codebook/tension.yaml");
        TensionFormula formula = MonitorLoader.load(Folder.ofResources(Codebook.class, "data"))
                .monitor()
                .tension();
        try (Store store = Store.open(db);
                OutputStream out = Files.newOutputStream(events)) {
            ExportFormat.csv.write(store.find(HappeningFilter.all()).iterator(), out, ExportOptions.usual());
        }
        String script = ROOT.resolve("bench/tension.py").toString();
        try (Store store = Store.open(db)) {
            TensionIndex all = store.tension(formula, HappeningFilter.all()).index();
            assertSame(all, run("python3", script, events.toString(), yaml.toString()));
            TensionIndex dyad =
                    store.tension(formula, HappeningFilter.all()).ofEachDyad().get("NOR~SUD");
            assertSame(dyad, run("python3", script, events.toString(), yaml.toString(), "NOR~SUD"));
        }
    }

    private static void assertSame(TensionIndex index, List<String> lines) {
        TreeMap<LocalDate, Double> told = new TreeMap<>();
        lines.stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> told.put(LocalDate.parse(cells[0]), Double.parseDouble(cells[1])));
        assertThat(told)
                .hasSizeGreaterThan(30)
                .containsOnlyKeys(
                        index.first().datesUntil(index.last().plusDays(1)).toList());
        told.forEach((day, value) -> assertThat(value).as("%s", day).isCloseTo(index.at(day), within(1e-9)));
    }
}
