package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.MonitorLoader;
import org.nuncio.codebook.TensionFormula;
import org.nuncio.codebook.TensionFormula.Share;
import org.nuncio.text.Folder;

class TensionTest {
    private static final Offset<Double> DIGITS = within(1e-9);

    /** Half is left after a day; ACTUAL counts whole, FUTURE for half on the day of the report. */
    static final TensionFormula FORMULA = new TensionFormula(
            "toy",
            "sha256:0",
            1,
            Map.of(
                    "ACTUAL", new Share(1, false),
                    "FUTURE", new Share(0.5, true),
                    "CONDITIONAL", new Share(0.5, true),
                    "HYPOTHETICAL", new Share(0, true),
                    "HISTORICAL", new Share(0, false),
                    "NEGATED", new Share(0, false)),
            0.5,
            0.25,
            7,
            0.5);

    @TempDir
    Path folder;

    private Path store(String... reports) {
        return ToyStore.keep(folder.resolve("toy.db"), reports);
    }

    private static TensionIndex index(Path db) {
        try (Store store = Store.open(db)) {
            return store.tension(FORMULA, HappeningFilter.all()).index();
        }
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static List<String> lines(TensionIndex index) {
        return index.steps().stream()
                .map(p -> p.day() + " " + p.index() + " " + p.adds() + " " + p.happenings())
                .toList();
    }

    @Test
    void halfOfWhatADayAddsIsLeftADayLater() {
        Path db = store(
                "r1 | 2022-02-10 | -8 ASSAULT ACTUAL NOR > SUD 2022-02-08",
                "r2 | 2022-02-10 | 4 CONSULT ACTUAL NOR > SUD 2022-02-09",
                "r3 | 2022-02-12 | -2 ACCUSE ACTUAL SUD > NOR 2022-02-11");
        assertThat(lines(index(db)))
                .as("4; 4/2 - 2; 0/4 + 1")
                .containsExactly("2022-02-08 4.0 4.0 1", "2022-02-09 0.0 -2.0 1", "2022-02-11 1.0 1.0 1");
        assertThat(index(db).at(day("2022-02-12"))).isEqualTo(0.5);
        assertThat(index(db).at(day("2022-02-07"))).isZero();
    }

    /** As docs/tension.md works it out, by the formula of the codebook. */
    @Test
    void theExampleByHand() {
        Path db = store(
                "r1 | 2022-02-10 | -9 ASSAULT ACTUAL NOR > SUD 2022-02-08",
                "r2 | 2022-02-10 | 4 CONSULT ACTUAL NOR > SUD 2022-02-09 @Alphaville",
                "r3 | 2022-02-10 | 4 CONSULT ACTUAL NOR > SUD 2022-02-09 @Alphaville",
                "r4 | 2022-02-09 | -3.5 THREATEN FUTURE NOR > SUD 2022-05-01");
        try (Store store = Store.open(db)) {
            TensionFormula ours = MonitorLoader.load(Folder.ofResources(Codebook.class, "data"))
                    .monitor()
                    .tension();
            TensionIndex index = store.tension(ours, HappeningFilter.all()).index();
            assertThat(index.at(day("2022-02-08"))).isCloseTo(4.5, DIGITS);
            assertThat(index.at(day("2022-02-09"))).isCloseTo(1.9507564891875804, DIGITS);
            assertThat(index.at(day("2022-02-15"))).isCloseTo(1.0769048917215749, DIGITS);
        }
    }

    @Test
    void everyDayIsTold() {
        Path db = store("r1 | 2022-02-10 | -8 ASSAULT ACTUAL NOR > SUD 2022-02-08");
        assertThat(index(db).days(day("2022-02-07"), day("2022-02-10")))
                .extracting(TensionIndex.Point::index)
                .containsExactly(0.0, 4.0, 2.0, 1.0);
    }

    @Test
    void aSecondOriginLeavesAQuarterOfTheDoubtAndACopyAllOfIt() {
        String first = "r1 | 2022-02-09 | -8 ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville";
        String second = first.replace("r1", "r2");
        assertThat(index(store(first, second)).at(day("2022-02-08")))
                .as("8 (1 - 0.5 * 0.5)")
                .isEqualTo(6);
    }

    @Test
    void whatIsToComeCountsOnTheDayOfTheReport() {
        Path db = store("r1 | 2022-02-09 | -8 THREATEN FUTURE NOR > SUD 2022-02-20");
        assertThat(lines(index(db))).as("8 * 0.5 * 0.5").containsExactly("2022-02-09 2.0 2.0 1");
    }

    @Test
    void aSpanIsSharedOutAmongItsDays() {
        Path db = store("r1 | 2022-02-09 | -8 COERCE ACTUAL NOR > SUD 2022-02-01..2022-02-02");
        assertThat(lines(index(db))).containsExactly("2022-02-01 2.0 2.0 1", "2022-02-02 3.0 2.0 1");
    }

    @Test
    void whatNoReportDatesCountsForHalfOnTheDayOfTheReport() {
        Path db = store("r1 | 2022-02-09 | -8 ASSAULT ACTUAL NOR > SUD");
        assertThat(lines(index(db))).containsExactly("2022-02-09 2.0 2.0 1");
    }

    @Test
    void whatIsDeniedCountsForAQuarter() {
        Path db = store(
                "r1 | 2022-02-09 | -8 ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville",
                "r2 | 2022-02-09 | -8 ASSAULT NEGATED NOR > SUD 2022-02-08 @Alphaville");
        assertThat(lines(index(db))).as("8 * 0.5 * 0.25").containsExactly("2022-02-08 1.0 1.0 1");
    }

    @Test
    void whatIsLeftOutIsCounted() {
        Path db = store(
                "r1 | 2022-02-09 | -8 ASSAULT HISTORICAL NOR > SUD 2014-02-08",
                "r2 | 2022-02-09 | 0 REQUEST ACTUAL NOR > SUD 2022-02-08",
                "r3 |            | -8 ASSAULT ACTUAL NOR > SUD",
                "r4 | 2022-02-09 | -8 ASSAULT ACTUAL NOR > SUD 2022-01-01..2022-01-31");
        assertThat(index(db).steps()).isEmpty();
        assertThat(index(db).leftOut()).isEqualTo(new TensionIndex.LeftOut(2, 1, 1));
    }

    @Test
    void aHappeningCountsOnceForEachDyadAndOnceInAll() {
        Path db = store("r1 | 2022-02-09 | -8 ASSAULT ACTUAL NOR/MIL NOR/GOV > SUD/MIL EAS 2022-02-08");
        assertThat(index(db).at(day("2022-02-08"))).isEqualTo(4);
        try (Store store = Store.open(db)) {
            assertThat(store.tension(FORMULA, HappeningFilter.all()).ofEachDyad())
                    .containsOnlyKeys("EAS~NOR", "NOR~SUD")
                    .allSatisfy((dyad, index) -> assertThat(lines(index)).containsExactly("2022-02-08 4.0 4.0 1"));
        }
    }

    @Test
    void whereNobodyIsActedOnEachTwoAreADyad() {
        Path db = store(
                "r1 | 2022-02-09 | 4 CONSULT ACTUAL NOR SUD EAS 2022-02-08",
                "r2 | 2022-02-09 | 4 AGREE ACTUAL NOR 2022-02-08");
        try (Store store = Store.open(db)) {
            assertThat(store.tension(FORMULA, HappeningFilter.all()).ofEachDyad())
                    .containsOnlyKeys("EAS~NOR", "EAS~SUD", "NOR~SUD");
        }
    }

    /** Reports of happenings that cannot be folded, since each has a day of its own. */
    private static List<String> reports(long seed) {
        Random random = new Random(seed);
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDate day = day("2022-01-01").plusDays(i * 3L);
            String parties = List.of("NOR > SUD", "SUD/MIL > NOR/GOV", "NOR EAS", "EAS > NOR SUD")
                    .get(random.nextInt(4));
            String status = List.of("ACTUAL", "ACTUAL", "FUTURE", "CONDITIONAL", "HISTORICAL")
                    .get(random.nextInt(5));
            String when =
                    List.of(" " + day, "", " " + day + ".." + day.plusDays(2)).get(random.nextInt(3));
            double score = (random.nextInt(40) - 20) / 2.0;
            reports.add("r" + i + " | " + day + " | " + score + " T" + i + " " + status + " " + parties + when);
        }
        return reports;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void copiesMoveNothing(long seed) {
        List<String> reports = reports(seed);
        TensionIndex before = index(ToyStore.keep(folder.resolve("one.db"), reports));
        List<String> copied = new ArrayList<>(reports);
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            String report = reports.get(random.nextInt(reports.size()));
            String name = report.substring(0, report.indexOf(' '));
            copied.add(report.replace(name + " ", name + "-copy" + i + " ") + " | " + ToyStore.words(name));
        }
        Path db = ToyStore.keep(folder.resolve("many.db"), copied);
        try (Store store = Store.open(db)) {
            assertThat(store.find(HappeningFilter.all())
                            .mapToInt(h -> h.tellings().size())
                            .sum())
                    .isEqualTo(100);
        }
        assertThat(index(db)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void orderOfReportsMovesNothing(long seed) {
        List<String> reports = new ArrayList<>(reports(seed));
        TensionIndex before = index(ToyStore.keep(folder.resolve("one.db"), reports));
        Collections.shuffle(reports, new Random(seed));
        assertThat(index(ToyStore.keep(folder.resolve("other.db"), reports))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theIndexOfADayIsTheSumOfItsParts(long seed) {
        Path db = ToyStore.keep(folder.resolve("toy.db"), reports(seed));
        TensionIndex index = index(db);
        try (Store store = Store.open(db)) {
            Tension tension = store.tension(FORMULA, HappeningFilter.all());
            for (int i = 0; i < 150; i += 7) {
                TensionIndex.Point point = index.days(
                                day("2021-12-31").plusDays(i), day("2021-12-31").plusDays(i))
                        .get(0);
                Tension.Parts parts = tension.parts(point.day(), 3);
                assertThat(parts.sum()).as("%s", point.day()).isCloseTo(point.index(), DIGITS);
                assertThat(parts.largest()).hasSizeLessThanOrEqualTo(3);
            }
        }
    }
}
