package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.Monitor;
import org.nuncio.codebook.MonitorLoader;
import org.nuncio.text.Folder;

class AlertsTest {
    private static final Folder CODEBOOK = Folder.ofResources(Codebook.class, "data");

    /** An assault of score 8 and one origin adds 4. */
    private static final String QUARREL =
            "r%d | 2022-02-%02d | -8 ASSAULT ACTUAL NOR/MIL > SUD 2022-02-%02d @Town%d | Report %d: gunners of the north shelled place number %d at dawn.";

    @TempDir
    Path folder;

    private int stores;

    private static String quarrel(int number, int day) {
        return String.format(QUARREL, number, day, day, number, number, number * 7919);
    }

    private List<String> alerts(String rule, String... reports) {
        return alerts(rule, List.of(reports));
    }

    private List<String> alerts(String rule, List<String> reports) {
        return alerts(rule, HappeningFilter.all(), reports);
    }

    /** {@code day rule dyad value: happenings}. */
    private List<String> alerts(String rule, HappeningFilter filter, List<String> reports) {
        Path db = ToyStore.keep(folder.resolve("toy" + stores++ + ".db"), reports);
        Monitor monitor = MonitorLoader.load(CODEBOOK.plus(
                        Folder.of(Map.of("alerts.yaml", "version: 1\nrules: [{rule: toy, " + rule + "}]"))))
                .monitor();
        try (Store store = Store.open(db)) {
            return store.alerts(monitor, filter).find().stream()
                    .map(alert -> alert.day() + " " + (alert.dyad() == null ? "" : alert.dyad() + " ") + alert.value()
                            + ": "
                            + (alert.causes().size() + alert.others()))
                    .toList();
        }
    }

    @Test
    void theIndexReachesItsMarkWithTheHappeningsOfTheDay() {
        assertThat(alerts("watch: index, at: 6, again-below: 3", quarrel(1, 8), quarrel(2, 8), quarrel(3, 9)))
                .containsExactly("2022-02-08 8.0: 2");
    }

    @Test
    void aRuleForOneDyadTellsNothingWhereOthersAreAskedFor() {
        String rule = "watch: index, dyad: SUD~NOR, at: 4, again-below: 3";
        HappeningFilter all = HappeningFilter.all();
        assertThat(alerts(rule, all.with(HappeningFilter.Facet.DYAD, "EAS~WES"), List.of(quarrel(1, 8))))
                .isEmpty();
        assertThat(alerts(rule, all.with(HappeningFilter.Facet.DYAD, "NOR~SUD"), List.of(quarrel(1, 8))))
                .containsExactly("2022-02-08 SUD~NOR 4.0: 1");
    }

    @Test
    void theIndexOfADyadAlone() {
        String other = "r9 | 2022-02-08 | -8 ASSAULT ACTUAL EAS > WES 2022-02-08";
        assertThat(alerts("watch: index, dyad: each, at: 4, again-below: 3", quarrel(1, 8), other))
                .containsExactly("2022-02-08 EAS~WES 4.0: 1", "2022-02-08 NOR~SUD 4.0: 1");
        assertThat(alerts("watch: index, dyad: SUD~NOR, at: 4, again-below: 3", quarrel(1, 8), other))
                .containsExactly("2022-02-08 SUD~NOR 4.0: 1");
        assertThat(alerts("watch: index, dyad: SUD~EAS, at: 4, again-below: 3", quarrel(1, 8), other))
                .isEmpty();
    }

    @Test
    void aThirdAssaultInThreeDays() {
        assertThat(alerts(
                        "watch: count, types: [ASSAULT], statuses: [ACTUAL], days: 3, at: 3, again-below: 1",
                        quarrel(1, 8),
                        quarrel(2, 9),
                        quarrel(3, 10),
                        quarrel(4, 11)))
                .containsExactly("2022-02-10 3.0: 3");
    }

    @Test
    void whatIsPlannedIsNoAssault() {
        String plan = quarrel(2, 8).replace("ACTUAL", "FUTURE");
        assertThat(alerts(
                        "watch: count, types: [ASSAULT], statuses: [ACTUAL], days: 3, at: 2, again-below: 1",
                        quarrel(1, 8),
                        plan))
                .isEmpty();
    }

    @Test
    void scoresInAWindowAddUpWithoutTheirSign() {
        String retreat = "r9 | 2022-02-09 | 6.5 RETREAT ACTUAL NOR/MIL 2022-02-09";
        assertThat(alerts(
                        "watch: intensity, types: [ASSAULT, RETREAT], days: 2, at: 14.5, again-below: 1",
                        quarrel(1, 8),
                        retreat))
                .containsExactly("2022-02-09 14.5: 2");
    }

    @Test
    void aNewDyadIsNewOnce() {
        assertThat(alerts("watch: new-dyad, at: 6", quarrel(1, 8), quarrel(2, 9)))
                .containsExactly("2022-02-08 NOR~SUD 8.0: 1");
    }

    @Test
    void aDyadThatBeganWithWordsIsNotNewWhenItIsShot() {
        String words = "r9 | 2022-02-07 | -2 ACCUSE ACTUAL NOR > SUD 2022-02-07";
        assertThat(alerts("watch: new-dyad, at: 6", words, quarrel(1, 8))).isEmpty();
    }

    @Test
    void withinAStateIsNoNewDyad() {
        String riot = "r9 | 2022-02-07 | -7 PROTEST ACTUAL NOR/CVL > NOR/GOV 2022-02-07";
        assertThat(alerts("watch: new-dyad, at: 6", riot)).isEmpty();
    }

    @Test
    void twoOriginsWhereTheRuleAsksForThem() {
        String rule = "watch: count, origins: 2, days: 1, at: 1, again-below: 1";
        assertThat(alerts(rule, quarrel(1, 8))).isEmpty();
    }

    @Test
    void orderOfReportsAndCopiesChangeNoAlert() {
        List<String> reports = new ArrayList<>();
        for (int i = 1; i < 20; i++) {
            reports.add(quarrel(i, i));
        }
        String rule = "watch: index, dyad: each, at: 12, again-below: 3";
        List<String> before = alerts(rule, reports);
        assertThat(before).hasSize(1);
        Collections.shuffle(reports, new Random(1));
        reports.add(reports.get(3).replaceFirst("^r", "copy"));
        assertThat(alerts(rule, reports)).isEqualTo(before);
    }
}
