package org.nuncio.article.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.article.intake.Given.document;
import static org.nuncio.article.intake.Given.items;
import static org.nuncio.article.intake.Given.told;
import static org.nuncio.article.intake.Given.utf8;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.article.Hints;

class JsonItemsTest {
    @Test
    void eachLineIsADocumentWithItsHints() {
        Document document = document(
                "news.jsonl",
                "{\"headline\":\"Ferry sails\",\"maintext\":\"The ferry sailed.\",\"date_publish\":\"2022-02-09 10:00:00\",\"url\":\"https://example.org/1\",\"outlet\":\"Northport Echo\",\"authors\":[\"Ada Ro\",\"Bo Li\"],\"language\":\"en\"}\n");
        assertThat(document.name()).isEqualTo("news.jsonl!1");
        assertThat(document.hints())
                .isEqualTo(new Hints(
                        "Ferry sails",
                        LocalDate.of(2022, 2, 9),
                        "Northport Echo",
                        List.of("Ada Ro", "Bo Li"),
                        "en",
                        "https://example.org/1",
                        null));
    }

    @Test
    void badLineIsRefusedWithItsNumberAndTheNextIsRead() {
        assertThat(
                        told(
                                "n.jsonl",
                                "{\"text\":\"One.\"}\n\n{\"text\":\n[1]\n{\"title\":\"x\"}\n{\"text\":\"Two.\"} x\n{\"text\":\"Six.\"}"))
                .containsExactly(
                        "n.jsonl!1: One.",
                        "input.bad-line n.jsonl:3",
                        "input.bad-line n.jsonl:4",
                        "input.no-text n.jsonl!5",
                        "input.bad-line n.jsonl:6",
                        "n.jsonl!7: Six.");
    }

    @Test
    void loneSurrogateIsALostCharacter() {
        assertThat(told("n.jsonl", "{\"text\":\"a \\ud83d b \\ud83d\\ude00\"}"))
                .containsExactly("n.jsonl!1: a \uFFFD b \uD83D\uDE00");
    }

    @Test
    void longLineIsReadAndTooLongOneRefused() {
        String line = "{\"text\":\"" + "word ".repeat(200_000) + "\"}\n{\"text\":\"Two.\"}\n";
        assertThat(told("n.jsonl", line)).hasSize(2).first().asString().startsWith("n.jsonl!1: word");
        Options small = Options.defaults().with(Limits.defaults().withDocumentBytes(100_000));
        assertThat(told(items(small, "n.jsonl", utf8(line))))
                .containsExactly("input.too-large n.jsonl!1", "n.jsonl!2: Two.");
    }

    @Test
    void arrayAndAnswerOfASearchAndSingleObjectAreRead() {
        assertThat(told("a.json", "[ {\"text\":\"One.\"},\n {\"text\":\"Two.\"} ]"))
                .containsExactly("a.json!1: One.", "a.json!2: Two.");
        assertThat(told(
                        "-",
                        "{\n\"status\": \"ok\", \"articles\": [{\"content\":\"One.\"}, {\"content\":\"Two.\"}]\n}"))
                .containsExactly("-!1: One.", "-!2: Two.");
        assertThat(told("a.json", "{\n \"text\": [\"One.\", \"Two.\"],\n \"source\": {\"name\": \"Echo\"}\n}"))
                .containsExactly("a.json!1: One.\n\nTwo.");
    }

    @Test
    void brokenArrayGivesWhatStoodBefore() {
        assertThat(told("a.json", "[{\"text\":\"One.\"},\n{\"text\":\"Two.\""))
                .containsExactly("a.json!1: One.", "input.bad-json a.json:2");
    }

    @Test
    void textThatIsNotUtf8IsReadAllTheSame() {
        byte[] latin = "{\"text\":\"Caf\u00e9 d\u00e9j\u00e0 vu\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(told("n.jsonl", latin)).containsExactly("n.jsonl!1: Caf\u00e9 d\u00e9j\u00e0 vu");
        byte[] wide = "\uFEFF{\"text\":\"Caf\u00e9\"}\n{\"text\":\"Two.\"}".getBytes(StandardCharsets.UTF_16LE);
        assertThat(told("n.jsonl", wide)).containsExactly("n.jsonl!1: Caf\u00e9", "n.jsonl!2: Two.");
    }

    @ParameterizedTest
    @CsvSource({
        "1644387120, 2022-02-09",
        "1644387120000, 2022-02-09",
        "1.64438712e9, 2022-02-09",
        "'\"2022-02-09T06:12:00.000Z\"', 2022-02-09",
        "'{\"$date\":\"2022-02-09T06:12:00Z\"}', 2022-02-09",
        "0,",
        "1e999,",
        "'\"0001-01-01T00:00:00\"',",
        "'\"1970-01-01\"',",
        "'\"soon\"',",
        "-1,",
    })
    void dateMayBeWrittenInManyWays(String json, LocalDate day) {
        assertThat(document("n.jsonl", "{\"text\":\"One.\",\"date\":" + json + "}")
                        .hints()
                        .published())
                .isEqualTo(day);
    }

    @Test
    void dateAfterTheLastDayAllowedOrAfterTheCrawlIsNone() {
        String line = "{\"text\":\"One.\",\"date\":\"2023-02-09\",\"date_download\":\"2022-03-01T00:00:00Z\"}";
        assertThat(document("n.jsonl", line).hints().published()).isNull();
        Options until2022 = Options.defaults().withLatest(LocalDate.of(2022, 12, 31));
        Document late = (Document) items(until2022, "n.jsonl", utf8("{\"text\":\"One.\",\"date\":\"2023-02-09\"}"))
                .get(0);
        assertThat(late.hints().published()).isNull();
    }

    @Test
    void htmlFieldAndTextFullOfTagsArePages() {
        assertThat(document("n.jsonl", "{\"html\":\"<p>One.\"}").mediaType()).isEqualTo("text/html");
        assertThat(document("n.jsonl", "{\"body\":\"<p>One.</p>\"}").mediaType())
                .isEqualTo("text/html");
        assertThat(document("n.jsonl", "{\"html\":\"<p>One.\",\"text\":\"One.\"}")
                        .mediaType())
                .isEqualTo("text/plain");
    }

    @Test
    void pieceOfHtmlBecomesAPageAndAPageStays() {
        Document piece = document("n.jsonl", "{\"html\":\"<p>One.</p>\",\"title\":\"A & B\"}");
        assertThat(new String(piece.bytes(), StandardCharsets.UTF_8))
                .startsWith("<!DOCTYPE html>")
                .contains("<h1>A &amp; B</h1>\n<p>One.</p>");
        Document page = document("n.jsonl", "{\"html\":\"<html><p>One.</p>\",\"title\":\"A & B\"}");
        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("<html><p>One.</p>");
    }

    @Test
    void deepNestingIsABadLine() {
        assertThat(told("n.jsonl", "{\"text\":" + "[".repeat(100_000) + "\n{\"text\":\"Two.\"}"))
                .containsExactly("input.bad-line n.jsonl:1", "n.jsonl!2: Two.");
    }
}
