package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.record.HappeningFilter;
import org.nuncio.record.Store;
import org.nuncio.record.ToyStore;

/** {@code nuncio review}, {@code index}, {@code alerts} and {@code evaluate --db} over a store of two happenings. */
class ReviewCommandTest {
    @TempDir
    Path folder;

    private Path db;
    private String shelling;

    @BeforeEach
    void fill() {
        db = ToyStore.keep(
                folder.resolve("toy.db"),
                "r1 | 2022-02-09 | -8 ASSAULT ACTUAL NOR/MIL > SUD 2022-02-08 | It rained. Gunners of Norlandia shelled the port at dawn.",
                "r2 | 2022-02-12 | 4 CONSULT ACTUAL NOR/GOV SUD/GOV 2022-02-09 | The two ministers sat down to talks in Easton.");
        try (Store store = Store.open(db)) {
            shelling =
                    store.find(HappeningFilter.all()).findFirst().orElseThrow().id();
        }
    }

    private Screen run(int status, String command, String... more) {
        Screen screen = new Screen("");
        String[] words = command.replace("SHELLING", shelling).split(" ");
        String[] args = new String[words.length + more.length + 2];
        System.arraycopy(words, 0, args, 0, words.length);
        System.arraycopy(more, 0, args, words.length, more.length);
        args[args.length - 2] = "--db";
        args[args.length - 1] = db.toString();
        assertThat(Screen.status(screen, args)).as(screen.err()).isEqualTo(status);
        return screen;
    }

    @Test
    void aVerdictIsGivenAndListed() {
        assertThat(run(0, "review SHELLING correct actor NOR/UAF --by Ada --note", "not the army")
                        .out())
                .contains("Ada: corrected " + shelling
                        + ", actor NOR/MIL → NOR/UAF (not the army) — ASSAULT: It rained.");
        assertThat(run(0, "review").out()).contains("corrected " + shelling);
        assertThat(run(0, "review --lost").out()).isEmpty();
        assertThat(run(0, "review --format csv").out()).contains(",corrected,actor,NOR/UAF,NOR/MIL,not the army,");
        assertThat(run(0, "review --format json").out().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "review SHELLING|Say what of",
                "review SHELLING accept|Option --by: a verdict needs the name",
                "review SHELLING correct tipe AID --by Ada|tipe",
                "review SHELLING correct type AYD --by Ada|There is no type 'AYD'. Did you mean 'AID'?",
                "review SHELLING accept type AID --by Ada|Only a correction has a slot"
            })
    void aWrongVerdictIsTold(String command, String message) {
        assertThat(run(2, command).err()).contains(message);
    }

    @Test
    void anUnknownHappeningIsTold() {
        assertThat(run(1, "review h000000000000 accept --by Ada").err())
                .contains("there is no happening h000000000000");
    }

    @Test
    void aRejectedHappeningLeavesIndexAndExportUnlessAsked() {
        run(0, "review SHELLING reject --by Ada");
        assertThat(run(0, "index").out()).doesNotContain("2022-02-08");
        assertThat(run(0, "index --reviewed all").out()).contains("2022-02-08,4.0,4.0,1");
        assertThat(run(0, "export --format csv").out()).doesNotContain(shelling);
        assertThat(run(0, "export --format csv --reviewed all").out())
                .contains(shelling)
                .contains(",rejected,");
        assertThat(run(0, "events --reviewed only").out()).isEmpty();
    }

    @Test
    void theIndexOfADayIsToldByItsParts() {
        assertThat(run(0, "index --day 2022-02-09 --format json").out())
                .contains("\"happening\" : \"" + shelling + "\"")
                .contains("\"others\"");
        assertThat(run(0, "index --each-dyad").out()).contains("NOR~SUD,2022-02-08,4.0,4.0,1");
        assertThat(run(0, "index --dyad NOR~EAS").out()).isEqualTo("day,index,adds,happenings\r\n");
        assertThat(run(2, "index --each-dyad --day 2022-02-09").err()).contains("do not go together");
    }

    @Test
    void alertsComeInThreeFormats() {
        assertThat(run(0, "alerts").out()).contains("2022-02-08 new-dyad NOR~SUD: 8.0, mark 6");
        assertThat(run(0, "alerts --from 2022-02-09").out()).isEmpty();
        assertThat(run(0, "alerts --format json").out()).contains("\"watch\" : \"new-dyad\"");
        assertThat(run(0, "alerts --format csv").out()).contains(",new-dyad,new-dyad,NOR~SUD,8.0,6.0," + shelling);
    }

    @Test
    void brokenRulesOfAUserAreToldWithTheirPlace() throws IOException {
        Path own = Files.writeString(folder.resolve("mine.yaml"), "version: 1\nrules:\n  - {rule: a, watch: indx}\n");
        assertThat(run(3, "alerts --rules " + own).err())
                .contains("mine.yaml:3:")
                .contains("Did you mean 'index'?");
    }

    @Test
    void verdictsAreEvaluated() {
        run(0, "review SHELLING reject --by Ada --note", "a rehearsal");
        assertThat(run(0, "evaluate").out())
                .contains("| ASSAULT | 1 | 0 | 0.000 |")
                .contains("### toy.entry.01: 1 of 1 rejected")
                .contains("Gunners of Norlandia shelled the port at dawn. (r1) — a rehearsal");
    }
}
