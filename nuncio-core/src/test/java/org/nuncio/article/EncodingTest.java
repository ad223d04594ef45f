package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.text.Diagnostic;

class EncodingTest {
    private static final String SENTENCE =
            "“Café owners” in Northport will meet the mayor’s deputy on Monday, said José Peña.";

    @ParameterizedTest
    @CsvSource({
        "input.binary, '<svg xmlns=\"http://www.w3.org/2000/svg\"><text>The ferry sailed.</text></svg>'",
        "input.binary, '<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><loc>https://example.org</loc></urlset>'",
        "input.binary, '<opml version=\"1.0\"><body/></opml>'",
        "input.binary, '<?xml version=\"1.0\"?><nitf><body><p>The ferry sailed.</p></body></nitf>'",
        "input.empty, '?????? !!! 12:30'"
    })
    void whatIsNoTextIsRefused(String code, String input) {
        assertThat(Reports.refusal(input.getBytes(StandardCharsets.UTF_8)).code())
                .isEqualTo(code);
    }

    @Test
    void wordInAngleBracketsIsNoXml() {
        assertThat(Reports.article("<Reuters> - " + Reports.FIRST).text()).contains("Northport");
    }

    @Test
    void utf8IsReadAsItIs() {
        assertThat(text(SENTENCE.getBytes(StandardCharsets.UTF_8))).isEqualTo(SENTENCE);
    }

    @Test
    void utf8MarkIsNoPartOfTheText() {
        assertThat(text(("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_8))).isEqualTo(SENTENCE);
    }

    @Test
    void utf16IsKnownByItsMark() {
        assertThat(text(("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(SENTENCE);
    }

    @Test
    void utf16WithoutMarkIsKnownByItsZeros() {
        assertThat(text(SENTENCE.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(SENTENCE);
    }

    @Test
    void windowsLatinIsGuessed() {
        assertThat(text(SENTENCE.getBytes(Charset.forName("windows-1252")))).isEqualTo(SENTENCE);
    }

    @Test
    void guessIsReported() {
        Article article =
                ((ArticleReader.Read) Reports.result(SENTENCE.getBytes(Charset.forName("windows-1252")))).article();
        assertThat(article.diagnostics()).extracting(Diagnostic::code).containsExactly("input.charset-guessed");
    }

    @Test
    void soundUtf8IsNoGuess() {
        assertThat(Reports.article(SENTENCE).diagnostics()).isEmpty();
    }

    @Test
    void oneBrokenByteCostsOneCharacter() {
        byte[] bytes = (SENTENCE.repeat(20) + "#").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertThat(text(bytes)).startsWith(SENTENCE).endsWith("\uFFFD");
    }

    @Test
    void nulIsBinary() {
        assertThat(code("Words and then \0 nothing.".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("input.binary");
    }

    @Test
    void noiseIsBinary() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        assertThat(code(noise)).isEqualTo("input.binary");
    }

    @Test
    void documentOfAnotherFormatIsBinary() {
        assertThat(code("%PDF-1.7 and words that look like text".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("input.binary");
    }

    @Test
    void oneControlCharacterIsNotBinary() {
        assertThat(text((SENTENCE + "\u0007" + SENTENCE).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SENTENCE + SENTENCE);
    }

    @Test
    void nothingIsEmpty() {
        assertThat(code(new byte[0])).isEqualTo("input.empty");
    }

    @Test
    void whiteSpaceIsEmpty() {
        assertThat(code(" \n\t\u00A0\u200B\r\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("input.empty");
    }

    @Test
    void oneWordIsRead() {
        assertThat(Reports.article("Ceasefire").text()).isEqualTo("Ceasefire");
    }

    @Test
    void furnitureAloneIsEmpty() {
        assertThat(code("Share this article\n\nSource link\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("input.empty");
    }

    @Test
    void moreThanTheCapIsTooLarge() {
        byte[] bytes = new byte[101];
        Arrays.fill(bytes, (byte) 'a');
        ArticleReader.Result result = new ArticleReader(new Caps(100, 1000, 1000)).read("big.txt", bytes, null);
        assertThat(result)
                .isInstanceOfSatisfying(
                        ArticleReader.Refused.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo("input.too-large"));
    }

    @Test
    void refusalNamesTheFileAndWhatToDo() {
        assertThat(Reports.refusal(new byte[0]))
                .hasToString("report.txt: error input.empty: The input holds no text. Give the text of a report.");
    }

    @Test
    void idIsTheHashOfTheBytes() {
        assertThat(Reports.article("abc").id())
                .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static String text(byte[] bytes) {
        return ((ArticleReader.Read) Reports.result(bytes)).article().text();
    }

    private static String code(byte[] bytes) {
        return Reports.refusal(bytes).code();
    }
}
