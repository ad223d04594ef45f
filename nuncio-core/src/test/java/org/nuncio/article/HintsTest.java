package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HintsTest {
    private static final Hints HINTS =
            new Hints("Ferry sails", LocalDate.of(2022, 2, 9), "Northport Echo", List.of("Ada Ro"), "en", null, null);
    private static final String BODY = Reports.FIRST + "\n\n" + Reports.SECOND;

    private static Article read(byte[] bytes, @Nullable String charset, @Nullable LocalDate published) {
        ArticleReader.Result result =
                new ArticleReader(Caps.defaults()).read("report.txt", bytes, charset, published, HINTS);
        return ((ArticleReader.Read) result).article();
    }

    private static Article read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), null, null);
    }

    @Test
    void hintsStandWhereTheReportSaysNothing() {
        Article article = read(BODY);
        assertThat(article.title()).isEqualTo("Ferry sails");
        assertThat(article.published()).isEqualTo("2022-02-09");
        assertThat(article.publishedRule()).isEqualTo("hint");
        assertThat(article.publisher()).isEqualTo("Northport Echo");
        assertThat(article.bylines()).containsExactly("Ada Ro");
    }

    @Test
    void hintsCannotSteerATerminal() {
        Hints steering = new Hints(
                "\u001b[2JFerry\tsails\n",
                null,
                "Northport\u009b Echo\u202e",
                List.of("Ada\u0007 Ro", "\u200b"),
                null,
                null,
                null);
        Article article = ((ArticleReader.Read) new ArticleReader(Caps.defaults())
                        .read("report.txt", BODY.getBytes(StandardCharsets.UTF_8), null, null, steering))
                .article();
        assertThat(article.title()).isEqualTo("[2JFerry sails");
        assertThat(article.publisher()).isEqualTo("Northport Echo");
        assertThat(article.bylines()).containsExactly("Ada Ro");
    }

    @Test
    void whatTheReportSaysGoesFirst() {
        Article article = read("Council talks\nBy Bo Li\n7 February 2022\n\n" + BODY);
        assertThat(article.title()).isEqualTo("Council talks");
        assertThat(article.published()).isEqualTo("2022-02-07");
        assertThat(article.bylines()).containsExactly("Bo Li");
    }

    @Test
    void whatTheUserSaysGoesBeforeBoth() {
        Article article = read(BODY.getBytes(StandardCharsets.UTF_8), null, LocalDate.of(2022, 2, 8));
        assertThat(article.published()).isEqualTo("2022-02-08");
        assertThat(article.publishedRule()).isEqualTo("option");
    }

    @Test
    void declaredCharsetIsUsedWhereTheBytesAreNotUtf8() {
        String text = BODY + "\n\nThe ferry \u0141\u00f3d\u017a will sail to Gda\u0144sk.";
        byte[] polish = text.getBytes(Charset.forName("windows-1250"));
        assertThat(read(polish, "windows-1250", null).text()).contains("\u0141\u00f3d\u017a");
    }

    @Test
    void lyingCharsetIsPassedOver() {
        String text = BODY + "\n\nThe ferry \u0141\u00f3d\u017a will sail to Gda\u0144sk.";
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        assertThat(read(utf8, "iso-8859-1", null).text()).contains("\u0141\u00f3d\u017a");
        assertThat(read(utf8, "no such/charset!", null).text()).contains("\u0141\u00f3d\u017a");
        byte[] latin = (BODY + "\n\nThe Caf\u00e9 is open.").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(latin, "utf-8", null).text()).contains("Caf\u00e9");
    }
}
