package org.nuncio.publish.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of reports that break readers, in every cell where words can stand. */
class HostileWordsTest {
    private static final List<String> WORDS = List.of(
            "\"Victory\" is near",
            "\"",
            "\t\"late quote",
            "“Curly” first",
            "a\tb\nc\r\nd\u000be\u0085f\u2028g",
            "nul\u0000l and bell\u0007",
            "=HYPERLINK(\"http://evil.example\")",
            "+1+1",
            "-cmd|' /C calc'!A0",
            "@SUM(A1)",
            "peace 🕊️ and 平和",
            "half \ud83d of a pair",
            "\u202eright to left",
            "<b>&amp;</b> ]]>",
            "back\\slash; semi, comma | bar",
            "None",
            " ",
            "");

    static Stream<Arguments> tabFormatsAndWords() {
        return Stream.of(
                        ExportFormat.gdelt2,
                        ExportFormat.mentions,
                        ExportFormat.icews,
                        ExportFormat.polecat,
                        ExportFormat.phoenix)
                .flatMap(format -> WORDS.stream().map(words -> Arguments.of(format, words)));
    }

    /** As common readers do: within a cell that begins with a double quote, tabs and line ends are part of the cell. */
    private static long rowsOfAReaderThatKnowsQuotes(String text) {
        boolean quoted = false;
        boolean start = true;
        long rows = 0;
        for (char c : text.toCharArray()) {
            quoted = quoted ? c != '"' : start && c == '"';
            start = !quoted && (c == '\t' || c == '\n');
            rows += !quoted && c == '\n' ? 1 : 0;
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("tabFormatsAndWords")
    void rowsAndCellsKeepTheirNumber(ExportFormat format, String words) {
        String text = new String(
                Told.bytes(format, Told.hostile(words), Told.airStrike(), Told.hostile(words)), format.charset());
        String clean = new String(
                Told.bytes(format, Told.hostile("word"), Told.airStrike(), Told.hostile("word")), format.charset());
        assertThat(text.split("\n")).hasSameSizeAs(clean.split("\n"));
        assertThat(text.split("\n", -1))
                .allSatisfy(line -> assertThat(
                                line.chars().filter(c -> c == '\t').count())
                        .isIn(
                                0L,
                                clean.lines()
                                        .findFirst()
                                        .orElseThrow()
                                        .chars()
                                        .filter(c -> c == '\t')
                                        .count()));
        assertThat(rowsOfAReaderThatKnowsQuotes(text)).isEqualTo(clean.lines().count());
        assertThat(text.replace("\t", "").replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]");
        assertThat(text).doesNotContainPattern("(^|[\\t\\n])(\"|=H|\\+1\\+|-cmd|@SUM)");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void bytesAreWholeAndTheSameInEveryRun(ExportFormat format) throws Exception {
        ExportOptions all =
                ExportOptions.usual().withStatuses(Set.of("ACTUAL", "FUTURE")).withVersions(Told.VERSIONS);
        for (String words : WORDS) {
            byte[] once = Told.bytes(format, all, Told.hostile(words), Told.plannedVisit());
            format.charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(once));
            assertThat(once).isEqualTo(Told.bytes(format, all, Told.hostile(words), Told.plannedVisit()));
        }
    }

    @Test
    void graphIsWellFormedAndCalendarFolds() throws Exception {
        ExportOptions all = ExportOptions.usual().withStatuses(Set.of("ACTUAL"));
        for (String words : WORDS) {
            assertThat(GraphMlTest.read(Told.hostile(words)).edges()).hasSize(1);
            String calendar = new String(
                    Told.bytes(ExportFormat.ical, all, Told.hostile(words.repeat(9))), StandardCharsets.UTF_8);
            assertThat(calendar.split("\r\n"))
                    .allSatisfy(line ->
                            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        }
    }

    @Test
    void csvCellsStayCells() {
        for (String words : WORDS) {
            String text = new String(Told.bytes(ExportFormat.csv, Told.hostile(words)), StandardCharsets.UTF_8);
            List<List<String>> rows = CsvReader.read(text);
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1)).hasSameSizeAs(rows.get(0)).noneMatch(cell -> cell.matches("[=+@].*"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"-10.0, -10.0", "-33, -33", "-, -", "=1, '=1", "+1 555, '+1 555", "a\"b, a\"b", "\"\"a, 'a"})
    void onlyWhatASpreadsheetWouldRunAndQuotesInFrontAreMarked(String cell, String fit) {
        assertThat(TabCells.fit(cell)).isEqualTo(fit);
    }
}
