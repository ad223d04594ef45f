package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.publish.export.Told;
import org.nuncio.record.Happening;
import org.nuncio.record.HappeningFilter;
import org.nuncio.record.HappeningFilter.Facet;
import org.nuncio.record.Happenings;
import org.nuncio.record.RuleVersion;
import org.nuncio.record.Standing;
import picocli.CommandLine;

/** {@code nuncio events} and {@code nuncio export} over a record in memory. */
class RecordCommandsTest {
    @TempDir
    Path folder;

    private final List<HappeningFilter> asked = new ArrayList<>();
    private final Screen screen = new Screen("");

    /** Gives everything, whatever is asked, and keeps the question. */
    private final class Everything implements Happenings {
        @Override
        public Stream<Happening> find(HappeningFilter filter) {
            asked.add(filter);
            return Stream.of(Told.talks(), Told.airStrike(), Told.plannedVisit(), Told.bare());
        }

        @Override
        public Map<Integer, RuleVersion> versions() {
            return Map.of(1, new RuleVersion("nuncio-0.1.0", "sha256:c0de", "sha256:9a2e"));
        }

        @Override
        public Words words() {
            return new Words(Set.of("CONSULT", "BLOCKADE"), Set.of("naval"), Set.of("piracy"));
        }

        @Override
        public Map<String, Standing> standings() {
            return Map.of();
        }

        @Override
        public void parquet(Path target, HappeningFilter filter) {
            asked.add(filter);
        }

        @Override
        public void claimSet(Path target, boolean bytes) {
            asked.add(HappeningFilter.all());
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }

    @BeforeEach
    void record() throws IOException {
        Files.writeString(folder.resolve("r.db"), "");
    }

    private int run(String command, String... options) {
        List<String> args =
                new ArrayList<>(List.of("--db", folder.resolve("r.db").toString()));
        args.addAll(List.of(options));
        Terminal terminal = screen.terminal();
        CommandLine line = new CommandLine(
                command.equals("events")
                        ? new EventsCommand(terminal, file -> new Everything())
                        : new ExportCommand(terminal, file -> new Everything()));
        line.registerConverter(LocalDate.class, LocalDate::parse);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, given) -> {
            terminal.say(wrong.getMessage());
            return ExitStatus.USAGE;
        });
        int status = line.execute(args.toArray(String[]::new));
        terminal.out().flush();
        return status;
    }

    @Test
    void everyOptionIsAskedFor() {
        assertThat(run(
                        "events",
                        "--actor",
                        "RUS",
                        "--actor",
                        "Wagner",
                        "--recipient",
                        "UKR",
                        "--type",
                        "assault,Coerce",
                        "--mode",
                        "aerial",
                        "--context",
                        "cyber",
                        "--status",
                        "actual",
                        "--party",
                        "IAEA",
                        "--dyad",
                        "RUS~UKR",
                        "--place",
                        "Kharkiv",
                        "--from",
                        "2022-02-24",
                        "--to",
                        "2022-03-01",
                        "--text",
                        "talks",
                        "--min-origins",
                        "2"))
                .as(screen.err())
                .isZero();
        assertThat(asked)
                .containsExactly(new HappeningFilter(
                        Map.of(
                                Facet.ACTOR, List.of("RUS", "Wagner"),
                                Facet.RECIPIENT, List.of("UKR"),
                                Facet.PARTY, List.of("IAEA"),
                                Facet.DYAD, List.of("RUS~UKR"),
                                Facet.TYPE, List.of("ASSAULT", "COERCE"),
                                Facet.MODE, List.of("aerial"),
                                Facet.CONTEXT, List.of("cyber"),
                                Facet.STATUS, List.of("ACTUAL"),
                                Facet.PLACE, List.of("Kharkiv")),
                        LocalDate.of(2022, 2, 24),
                        LocalDate.of(2022, 3, 1),
                        "talks",
                        2,
                        HappeningFilter.Days.ANY,
                        null,
                        HappeningFilter.Reviewed.STANDING));
    }

    @Test
    void noOptionAsksForEverything() {
        assertThat(run("events")).isZero();
        assertThat(asked).containsExactly(HappeningFilter.all());
        assertThat(screen.out()).startsWith("day ").contains("ASSAULT/aerial", "RUS/MIL → UKR");
        assertThat(screen.err()).isEqualTo("4 happenings.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--type ASAULT|there is no type 'ASAULT'. Did you mean 'ASSAULT'?",
                "--mode arial|there is no mode 'arial'. Did you mean 'aerial'?",
                "--context ciber|there is no context 'ciber'. Did you mean 'cyber'?",
                "--status PLANNED|there is no status 'PLANNED'. Use one of: ACTUAL, CONDITIONAL, FUTURE, HISTORICAL, HYPOTHETICAL, NEGATED.",
                "--from 2022-03-01 --to 2022-02-01|2022-02-01 is before 2022-03-01",
                "--min-origins -1|--min-origins takes 0 or more",
                "--limit -1|--limit takes 0 or more"
            })
    void wrongWordIsToldWithTheNearestRightOne(String options, String message) {
        assertThat(run("events", options.split(" "))).isEqualTo(2);
        assertThat(screen.err()).contains(message);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "export --format csv"})
    void missingRecordIsToldAndNotMade(String command) {
        String file = folder.resolve("no.db").toString();
        assertThat(Screen.status(screen, (command + " --db " + file).split(" ")))
                .isEqualTo(1);
        assertThat(screen.err()).contains(file).doesNotContain("Exception");
        assertThat(folder.resolve("no.db")).doesNotExist();
    }

    @Test
    void eventsComeAsCsvAndJsonToo() {
        assertThat(run("events", "--format", "csv", "--limit", "2")).isZero();
        assertThat(screen.out())
                .startsWith("id,type,act,")
                .contains("h00000000000a,ASSAULT")
                .doesNotContain("AGREE");
        assertThat(run("events", "--format", "json")).isZero();
        assertThat(screen.out()).contains("[\n{\"id\":\"h00000000000b\"");
    }

    @Test
    void exportGoesToStandardOutputAndItsAccountToStandardError() {
        assertThat(run("export", "--format", "icews")).isZero();
        assertThat(screen.out().lines()).hasSize(3);
        assertThat(screen.err())
                .isEqualTo(
                        "2 happenings written (2 rows), 2 left out: 1 of status FUTURE, 1 without a day.\n"
                                + "With --undated-as-published what has no day goes out with the day of its first report, which is a guess.\n");
    }

    @Test
    void statusThatIsAskedForGoesOut() {
        assertThat(run("export", "--format", "icews", "--status", "ACTUAL,FUTURE"))
                .isZero();
        assertThat(screen.out().lines()).hasSize(4);
    }

    @Test
    void wordsOfAnotherCodebookAreKnownWhereTheRecordHasThem() {
        assertThat(run("events", "--type", "blockade,AID", "--mode", "naval", "--context", "piracy"))
                .as(screen.err())
                .isZero();
        assertThat(asked.get(0).of(Facet.TYPE)).containsExactly("BLOCKADE", "AID");
    }

    @Test
    void wordThatNeitherCodebookNorRecordHasIsTold() {
        assertThat(run("events", "--type", "BLOCKAGE")).isEqualTo(2);
        assertThat(screen.err()).contains("there is no type 'BLOCKAGE'. Did you mean 'BLOCKADE'?");
    }

    @Test
    void folderGetsAFileWithTheNameThatReadersLookFor() throws IOException {
        assertThat(run("export", "--format", "GDELT2", "--out", folder.toString()))
                .as(screen.err())
                .isZero();
        assertThat(folder.resolve("20220228000000.export.CSV")).isNotEmptyFile();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("no part is left").hasSize(2);
        }
    }

    @Test
    void fileIsReplacedAsAWhole() throws IOException {
        Path target = Files.writeString(folder.resolve("e.ics"), "old");
        assertThat(run("export", "--format", "ical", "--out", target.toString()))
                .as(screen.err())
                .isZero();
        assertThat(target).content().startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void parquetIsWrittenByTheRecordIntoAFolderOfItsOwn() throws IOException {
        assertThat(run("export", "--format", "parquet")).isEqualTo(2);
        assertThat(run(
                        "export",
                        "--format",
                        "parquet",
                        "--out",
                        folder.resolve("r.db").toString()))
                .isEqualTo(2);
        assertThat(asked).isEmpty();
        assertThat(run(
                        "export",
                        "--format",
                        "parquet",
                        "--type",
                        "AID",
                        "--out",
                        folder.resolve("p").toString()))
                .isZero();
        assertThat(asked.get(0).of(Facet.TYPE)).containsExactly("AID");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format gdelt|there is no format 'gdelt'. Did you mean 'gdelt2'?",
                "--format csv --max-days 0|--max-days takes 1 or more",
                "--format csv --out no/such/folder/e.csv|there is no folder",
                "--max-days 3|--format"
            })
    void wrongExportIsTold(String options, String message) {
        assertThat(run("export", options.split(" "))).isEqualTo(2);
        assertThat(screen.err()).contains(message);
        assertThat(screen.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"recode", "events", "export --format csv", "sql x"})
    void storeThatIsNotThereIsToldAndNotMade(String command) {
        Screen missing = new Screen("");
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.addAll(List.of("--db", folder.resolve("none.db").toString()));
        assertThat(Screen.status(missing, args.toArray(String[]::new))).isEqualTo(1);
        assertThat(missing.err()).contains("store.missing").doesNotContain("\tat ");
        assertThat(folder).isDirectoryNotContaining("glob:**none*");
    }

    @Test
    void aClaimSetIsTheWholeRecord() {
        Path set = folder.resolve("set");
        assertThat(run("export", "--format", "claims", "--out", set.toString(), "--keep-bytes"))
                .isEqualTo(ExitStatus.DONE);
        assertThat(asked).hasSize(1);
        assertThat(run("export", "--format", "claims", "--out", set.toString(), "--type", "ASSAULT"))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(run("export", "--format", "claims")).isEqualTo(ExitStatus.USAGE);
        assertThat(asked).hasSize(1);
        assertThat(screen.err())
                .contains("Option --type: a claim set is the whole record, and nothing is left out.")
                .contains("Option --out: claims is a folder with files for each month; give its name.");
    }
}
