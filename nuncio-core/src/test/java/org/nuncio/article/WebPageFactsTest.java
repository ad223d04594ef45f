package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebPageFactsTest {
    private static String data(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    private static String meta(String name, String content) {
        return "<meta property=\"" + name + "\" content=\"" + content + "\">";
    }

    private static String published(String head) {
        Article article = WebPages.headed(head);
        return article.published() + " " + article.publishedRule();
    }

    private static String article(String fields) {
        return data("{\"@type\":\"NewsArticle\"," + fields + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"datePublished\":\"2022-02-09T08:00:00Z\" | 2022-02-10 | 2022-02-09 json-ld",
                "\"datePublished\":\"0001-01-01T00:00:00Z\" | 2022-02-10 | 2022-02-10 meta",
                "\"datePublished\":\"1970-01-01T00:00:00Z\" | 2022-02-10 | 2022-02-10 meta",
                "\"datePublished\":\"2022-02-09\" | 2022-02-10T01:30:00+03:00 | 2022-02-10 meta",
                "\"datePublished\":\"2022-02-09T23:30:00-05:00\" | 2022-02-10 | 2022-02-09 json-ld",
                "\"datePublished\":1644364800 | 2022-02-11 | 2022-02-09 json-ld",
                "\"dateModified\":\"2022-02-12T08:00:00Z\" | 2022-02-10 | 2022-02-10 meta"
            })
    void datesOfPublicationByTrust(String fields, String meta, String published) {
        assertThat(published(article(fields) + meta("article:published_time", meta)))
                .isEqualTo(published);
    }

    @Test
    void withoutPublicationTheAddressThenTheUpdate() {
        String updated = article("\"dateModified\":\"2022-02-12T08:00:00Z\"");
        assertThat(published(updated)).isEqualTo("2022-02-12 json-ld");
        assertThat(published(updated + "<link rel=canonical href=\"https://a.example/2022/02/09/ferry/\">"))
                .isEqualTo("2022-02-09 url");
        assertThat(published("")).isEqualTo("null none");
    }

    @Test
    void whatIsLaterThanTheFetchingIsNoDate() {
        String page = "<html><head>" + article("\"datePublished\":\"2031-01-01\"") + meta("date", "2022-02-09")
                + "</head><body>" + WebPages.BODY + "</body></html>";
        ArticleReader.Read read = (ArticleReader.Read) WebPages.result(page, null, LocalDate.of(2022, 2, 10));
        assertThat(read.article().published()).isEqualTo(LocalDate.of(2022, 2, 9));
    }

    @Test
    void whatTheUserSaysGoesFirstAndLivePagesHaveNoDay() {
        String page = "<html><head>" + data("{\"@type\":\"LiveBlogPosting\",\"datePublished\":\"2022-02-09\"}")
                + "</head><body>" + WebPages.BODY + "</body></html>";
        assertThat(((ArticleReader.Read) WebPages.result(page, null, null))
                        .article()
                        .published())
                .isNull();
        LocalDate given = LocalDate.of(2022, 2, 8);
        assertThat(((ArticleReader.Read) WebPages.result(page, given, null))
                        .article()
                        .published())
                .isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"author\":{\"name\":\"Jane Roe\"},\"publisher\":{\"name\":\"The Post\"} | The Post | Jane Roe",
                "\"author\":[\"Jane Roe\",\"Max Poe\"],\"publisher\":\"The Post\" | The Post | Jane Roe, Max Poe",
                "\"author\":{\"@id\":\"#1\"}},{\"@id\":\"#1\",\"name\":\"Jane Roe\" | null | Jane Roe",
                "\"author\":{\"name\":\"By Jane Roe for The Post\"} | null | Jane Roe",
                "\"author\":{\"name\":\"Reuters\"},\"publisher\":{\"name\":\"The Post\"} | The Post | Reuters",
                "\"author\":{\"name\":\"The Post\"},\"publisher\":{\"name\":\"The Post\"} | The Post | ``",
                "\"author\":\"admin\" | null | ``"
            })
    void publisherAndAuthors(String fields, String publisher, String authors) {
        Article article = WebPages.headed(article(fields));
        assertThat(article.publisher() + " | " + String.join(", ", article.bylines()))
                .isEqualTo(publisher + " | " + authors);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<title>Ferry to sail again ~ The Post</title> | Ferry to sail again | The Post",
                "<title>The Post: Ferry to sail again</title> | Ferry to sail again | The Post",
                "<title>Northport: Ferry sails</title> | Northport: Ferry sails | null",
            })
    void siteIsPartedFromTheTitle(String head, String title, String publisher) {
        Article article = WebPages.headed(head.replace('~', '|'));
        assertThat(article.title() + " / " + article.publisher()).isEqualTo(title + " / " + publisher);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, <meta charset=iso-8859-1>, café – José",
        "windows-1252, '', café – José",
        "windows-1252, <meta charset=utf-8>, café – José",
        "windows-1252, <meta charset=windows-1251>, café – José",
        "utf-8, <meta charset=iso-8859-1>, café – José",
        "iso-8859-2, <meta charset=iso-8859-2>, Łukasz Šimić"
    })
    void charsetIsProvedByTheBytesAndElseDeclared(String charset, String label, String words) {
        String page = "<html><head>" + label + "</head><body>" + WebPages.BODY + "<p>The name on the door read " + words
                + ".</p></body></html>";
        ArticleReader.Result result =
                new ArticleReader(Caps.defaults()).read("page.html", page.getBytes(Charset.forName(charset)), null);
        assertThat(((ArticleReader.Read) result).article().text()).endsWith("door read " + words + ".");
    }

    @Test
    void charsetThatTheServerDeclaresGoesBeforeTheLabel() {
        byte[] page = ("<html><head><meta charset=iso-8859-1></head><body>" + WebPages.BODY
                        + "<p>It was signed by Łukasz.</p></body></html>")
                .getBytes(Charset.forName("iso-8859-2"));
        ArticleReader.Result result =
                new ArticleReader(Caps.defaults()).read("page.html", page, "ISO-8859-2", null, Hints.NONE);
        assertThat(((ArticleReader.Read) result).article().text()).endsWith("signed by Łukasz.");
    }
}
