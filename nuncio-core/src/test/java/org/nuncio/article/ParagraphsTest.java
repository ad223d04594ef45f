package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.text.Span;

class ParagraphsTest {
    private static final int FIVE_MILLION = 5_000_000;

    @Test
    void blankLinesPartParagraphs() {
        assertThat(Reports.paragraphs(Reports.article(Reports.FIRST, "", Reports.SECOND)))
                .containsExactly(Reports.FIRST, Reports.SECOND);
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        String wrapped =
                "The council of Northport met on Monday to talk about the old harbour\nand the new pier, which has cost the town more than anybody thought\nit would.";
        assertThat(Reports.paragraphs(Reports.article(wrapped, "", Reports.SECOND)))
                .containsExactly(wrapped, Reports.SECOND);
    }

    @Test
    void longLinesAreParagraphsOfTheirOwn() {
        String first = Reports.FIRST + " " + Reports.SECOND + " " + Reports.THIRD;
        String second = Reports.THIRD
                + " The town has asked the state for help, and the state has said nothing so far, and may never say a word. It never does.";
        assertThat(Reports.paragraphs(Reports.article(first, second))).containsExactly(first, second);
    }

    @Test
    void spacesAndBlankLinesAroundTheReportGo() {
        assertThat(Reports.article("", "  " + Reports.FIRST + "  ", "", "", "", "  " + Reports.SECOND, "")
                        .text())
                .isEqualTo(Reports.FIRST + "\n\n" + Reports.SECOND);
    }

    @Test
    void longParagraphIsSplitAfterASentence() {
        List<Span> parts = Paragraphs.split("One two. Three four. Five", new Span(0, 25), 22);
        assertThat(parts).containsExactly(new Span(0, 20), new Span(21, 25));
    }

    @Test
    void paragraphWithoutSentenceIsSplitBetweenWords() {
        assertThat(Paragraphs.split("one two three four", new Span(0, 18), 9))
                .containsExactly(new Span(0, 7), new Span(8, 13), new Span(14, 18));
    }

    @Test
    void paragraphWithoutSpaceIsSplitAnywhere() {
        assertThat(Paragraphs.split("aaaaa", new Span(0, 5), 2))
                .containsExactly(new Span(0, 2), new Span(2, 4), new Span(4, 5));
    }

    @Test
    void pairOfUnitsIsNeverSplit() {
        assertThat(Paragraphs.split("a😀b", new Span(0, 4), 2))
                .containsExactly(new Span(0, 1), new Span(1, 3), new Span(3, 4));
    }

    @Test
    void paragraphUnderTheCapIsLeftAlone() {
        assertThat(Paragraphs.split("One two. Three", new Span(0, 14), 14)).containsExactly(new Span(0, 14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "(((",
                "\" ",
                "'\"",
                ". ",
                "A ",
                "AB, ",
                "&amp;",
                "â€™",
                "a.",
                "“",
                "\n",
                "1 ",
                "Date: ",
                "he said. cold. ",
                "Reporting by "
            })
    void fiveMillionCharactersOfAnythingAreReadInTime(String unit) {
        assertThat(seconds(unit, FIVE_MILLION)).isLessThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\n", "By A\n", "Share this\n", "He left.\n"})
    void halfAMillionCharactersOfShortLinesAreReadInTime(String unit) {
        assertThat(seconds(unit, FIVE_MILLION / 10)).isLessThan(30);
    }

    /** Of the processor, so that other work on the machine does not count. */
    private static long seconds(String unit, int length) {
        byte[] bytes = unit.repeat(length / unit.length()).getBytes(StandardCharsets.UTF_8);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Reports.result(bytes);
        return Duration.ofNanos(clock.getCurrentThreadCpuTime() - start).toSeconds();
    }

    @Test
    void everySpanOfRandomRubbishCutsTheText() {
        String[] pieces = {
            "NORTHPORT — ",
            "By Jane Roe\n",
            "\n",
            "\n\n",
            " ",
            "he said. ",
            "cold.",
            "“",
            "”",
            ". .",
            "&amp;",
            "\u00AD",
            "Date: 2022-02-14\n",
            "Source link\n",
            "Max Poe in Oslo contributed.",
            "The pier burned. ",
            "😀",
            "\r\n"
        };
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, pieces.length).forEach(p -> text.append(pieces[p]));
            if (Reports.result(text.toString().getBytes(StandardCharsets.UTF_8)) instanceof ArticleReader.Read read) {
                checkSpans(text.toString(), read);
            }
        }
    }

    private static void checkSpans(String input, ArticleReader.Read read) {
        Article article = read.article();
        int end = 0;
        for (Span span : article.paragraphs()) {
            assertThat(span.cut(article.text()))
                    .as(input)
                    .isNotBlank()
                    .isEqualTo(span.cut(article.text()).strip());
            assertThat(span.start()).as(input).isGreaterThanOrEqualTo(end);
            assertThat(read.source().toSource(span).cut(input))
                    .as(input)
                    .contains(span.cut(article.text()).substring(0, 1).replace("&", "&amp;"));
            end = span.end();
        }
        article.damage()
                .forEach(damage ->
                        assertThat(damage.span().cut(article.text())).as(input).isNotBlank());
    }
}
