package org.nuncio.mention.finder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.SentenceReader;
import org.nuncio.text.Span;
import org.nuncio.toy.Models;

/** Text for tests, read by the parser. A line is a paragraph. */
public final class ParsedText {
    private ParsedText() {}

    public static List<Sentence> sentences(String text) {
        return Models.READER.read(text, paragraphs(text), SentenceReader.Worth.ALL);
    }

    public static Article article(String text, @Nullable LocalDate published, List<Article.Damage> damage) {
        return new Article(
                "",
                "",
                null,
                published,
                "none",
                null,
                "en",
                null,
                List.of(),
                text,
                paragraphs(text),
                List.of(),
                damage,
                List.of());
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n")) {
            paragraphs.add(new Span(start, start + paragraph.length()));
            start += paragraph.length() + 1;
        }
        return paragraphs;
    }
}
