package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.text.MappedText;
import org.nuncio.text.Span;

class CleanerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Marks &amp; Poe         | Marks & Poe",
                "&quot;No&quot;          | \"No\"",
                "&amp;quot;No&amp;quot;  | \"No\"",
                "it&rsquo;s              | it’s",
                "it&#8217;s              | it’s",
                "it&#x2019;s             | it’s",
                "it&#146;s               | it’s",
                "Pe&ntilde;a             | Peña",
                "one&nbsp;two            | one two",
                "R&D; and Q&A            | R&D; and Q&A",
                "&#xD800; stays          | &#xD800; stays"
            })
    void entitiesBecomeCharacters(String input, String clean) {
        assertThat(Cleaner.clean(input).text()).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "itâ€™s              | it’s",
                "â€œNoâ€\u009D        | “No”",
                "â€œNoâ€ he said    | “No” he said",
                "Norlandia â€” today  | Norlandia — today",
                "JosÃ© PeÃ±a          | José Peña",
                "â‚¬5                 | €5",
                "itÃ¢â‚¬â„¢s          | it’s",
                "São Paulo, Ångström | São Paulo, Ångström",
                "“CAFÉ“, €5, 10 %    | “CAFÉ“, €5, 10 %"
            })
    void mojibakeIsRepairedAndNothingElse(String input, String clean) {
        assertThat(Cleaner.clean(input).text()).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "co\u00ADoperate | cooperate",
                "nu\u200Bll | null",
                "one\u00A0two | one two",
                "one\u2009two | one two",
                "be\u0007ll | bell",
                "“as written” | “as written”"
            })
    void invisibleCharactersGoAndSpacesBecomePlain(String input, String clean) {
        assertThat(Cleaner.clean(input).text()).isEqualTo(clean);
    }

    @Test
    void lineEndsBecomeOneKind() {
        assertThat(Cleaner.clean("a\r\nb\rc\u2028d").text()).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void cleanWordsLeadBackToTheInput() {
        String input = "The R&amp;D\u00A0of\r\nitâ€™s pier";
        MappedText clean = Cleaner.clean(input);
        int at = clean.text().indexOf("it’s");
        assertThat(clean.map().toSource(new Span(at, at + 4)).cut(input)).isEqualTo("itâ€™s");
    }

    @Test
    void wordsOfTheArticleLeadBackToTheInput() {
        String input = "A headline\n\nSource link\n\nThe R&amp;D chief of Northport resigned.\n";
        ArticleReader.Read read = (ArticleReader.Read) Reports.result(input.getBytes(StandardCharsets.UTF_8));
        int at = read.article().text().indexOf("R&D chief");
        assertThat(read.source().toSource(new Span(at, at + 9)).cut(input)).isEqualTo("R&amp;D chief");
    }
}
