package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "raed",
                "read",
                "read --format",
                "read a.txt --format xml",
                "read a.txt --published 9.2.2022",
                "read a.txt --published 2022-02-30",
                "read a.txt --threads 0",
                "read a.txt --max-bytes -1",
                "read a.txt --max-ratio 0",
                "read a.txt --links",
                "read a.txt --field text",
                "read a.txt --field nosuch=x",
                "read a.txt --codebook no/such/folder",
                "read a.txt --color maybe",
                "code no-such-file.jsonl",
                "explain",
                "codebook",
                "codebook show no.such.entry",
                "codebook list --type NOSUCH"
            })
    void wrongUsageIsStatus2WithAHintAndNoStackTrace(String line) {
        Screen screen = new Screen("");
        try {
            Files.writeString(folder.resolve("a.txt"), "Ada slept.");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        String[] args = line.isEmpty()
                ? new String[0]
                : line.replace("a.txt", folder.resolve("a.txt").toString()).split(" ");
        assertThat(Screen.status(screen, args)).as(screen.err()).isEqualTo(2);
        assertThat(screen.err()).contains("--help").doesNotContain("\tat ", "Exception");
        assertThat(screen.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "read --help",
                "code --help",
                "explain --help",
                "codebook --help",
                "codebook check --help",
                "codebook list --help",
                "codebook show --help",
                "completion --help",
                "--version"
            })
    void helpIsAResult(String line) {
        Screen screen = new Screen("");
        assertThat(Screen.status(screen, line.split(" "))).isZero();
        assertThat(screen.out()).isNotBlank();
    }

    @Test
    void versionNamesAllThatARecordDependsOn() {
        Screen screen = new Screen("");
        assertThat(Screen.status(screen, "--version")).isZero();
        assertThat(screen.out())
                .matches(
                        "nuncio \\d+\\.\\d+\\.\\d+\\R"
                                + "codebook   sha256:[0-9a-f]{12}\\Rgazetteer  sha256:[0-9a-f]{12}\\Rmodels     (sha256:[0-9a-f]{12}|not converted yet.*)\\R");
    }

    @Test
    void missingReportIsStatus1AndAccountedFor() {
        Screen screen = new Screen("");
        String name = folder.resolve("gone.txt").toString();
        assertThat(Screen.status(screen, "read", name, "--format", "json")).isEqualTo(1);
        assertThat(screen.out()).isEqualTo("[]\n");
        assertThat(screen.err())
                .contains(name + ": error input.missing", "1 report given: 0 read, 1 refused; 0 events.");
    }

    @Test
    void everyRowAndEntryOfAnInputIsAccountedFor() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "id,text\n1,\n2,\"\"\n");
        Files.writeString(folder.resolve("b.json"), "{\"title\":\"no text\"}");
        Screen screen = new Screen("");
        assertThat(Screen.status(screen, "read", folder.toString(), "https://example.org/feed.xml"))
                .isEqualTo(1);
        assertThat(screen.err())
                .contains(
                        "a.csv!2: error input.no-text",
                        "a.csv!3: error input.no-text",
                        "b.json!1: error input.no-text",
                        "https://example.org/feed.xml: error input.address",
                        "4 reports given: 0 read, 4 refused; 0 events.");
    }

    @Test
    void brokenCodebookIsStatus3WithAllItsFaults() throws IOException {
        Files.createDirectories(folder.resolve("acts"));
        Files.writeString(
                folder.resolve("acts/own.yaml"),
                "- id: own.one\n  tpye: SANCTION\n- id: own.two\n  type: SANCTOIN\n  verb: [scold]\n");
        Screen screen = new Screen("");
        assertThat(Screen.status(screen, "codebook", "list", "--codebook", folder.toString()))
                .isEqualTo(3);
        assertThat(screen.err()).contains("acts/own.yaml:2", "acts/own.yaml:4").doesNotContain("Exception");
    }

    @Test
    void fileThatNothingReadsIsAFaultOfTheCodebook() throws IOException {
        Files.writeString(folder.resolve("own.yaml"), "- id: own.one\n");
        Screen screen = new Screen("");
        assertThat(Screen.status(screen, "codebook", "list", "--codebook", folder.toString()))
                .isEqualTo(3);
        assertThat(screen.err()).contains("own.yaml: error codebook.stray-file");
    }

    @Test
    void ownEntriesComeOnTop() throws IOException {
        Files.createDirectories(folder.resolve("acts"));
        Files.writeString(
                folder.resolve("acts/own.yaml"),
                "- id: own.frobnicate\n  type: SANCTION\n  verb: [frobnicate]\n  codes:\n    - \"France frobnicated Spain. => SANCTION FRA > ESP\"\n");
        Screen screen = new Screen("");
        assertThat(Screen.status(screen, "codebook", "list", "--codebook", folder.toString()))
                .as(screen.err())
                .isZero();
        assertThat(screen.out()).contains("own.frobnicate\tSANCTION\tfrobnicate\n", "\nconsult.visit.01\t");
    }

    @Test
    void entryIsShownWithItsExamples() {
        Screen screen = new Screen("");
        assertThat(Screen.status(screen, "codebook", "show", "consult.visit.01"))
                .isZero();
        assertThat(screen.out()).contains("CONSULT/visit", "verb", "codes", "silent");
    }

    @Test
    void turkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        Screen english = new Screen("");
        Screen turkish = new Screen("");
        Screen.status(english, "codebook", "list", "--type", "sanction");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            Screen.status(turkish, "codebook", "list", "--type", "sanction");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(turkish.out()).isNotEmpty().isEqualTo(english.out());
    }

    @Test
    void completionKnowsTheCommands() {
        Screen screen = new Screen("");
        assertThat(Screen.status(screen, "completion")).isZero();
        assertThat(screen.out())
                .contains("commands=\"read code explain")
                .doesNotContainPattern("commands=\"[^\"]*manual");
    }

    @Test
    void commandsPageIsMadeOfTheHelpTexts() throws IOException {
        Path page = Path.of(System.getProperty("nuncio.root", ".."), "docs", "commands.md");
        assertThat(ManualCommand.text(Main.commandLine(new Screen("").terminal())))
                .as("out of date: ./nuncio manual > docs/commands.md")
                .isEqualTo(Files.readString(page));
    }

    /** What is laid out by hand is no wider than the page, so that nothing of it is broken anew. */
    @Test
    void helpIsAsWideAsItsPage() {
        CommandLine line = Main.commandLine(new Screen("").terminal());
        assertThat(lines(line)).isNotEmpty().allMatch(text -> text.length() <= 100);
    }

    private static List<String> lines(CommandLine command) {
        List<String> all =
                new ArrayList<>(List.of(command.getCommandSpec().usageMessage().footer()));
        command.getSubcommands().values().forEach(sub -> all.addAll(lines(sub)));
        return all;
    }
}
