package org.nuncio.mention;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.sentence.Nlp4jReader;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.SentenceReader;
import org.nuncio.text.Span;

/** Text for tests, read by the parser, whose models are loaded once for all tests of the package. A line is a paragraph. */
final class ParsedText {
  private static final SentenceReader READER = new Nlp4jReader(Path.of(System.getProperty("user.home"), ".cache", "nuncio"), 150);

  private ParsedText() {}

  static List<Sentence> sentences(String text) {
    return READER.read(text, paragraphs(text), s -> true);
  }

  static Article article(String text, @Nullable LocalDate published, List<Article.Damage> damage) {
    return new Article("", "", null, published, "none", null, "en", null, List.of(), text, paragraphs(text), List.of(), damage, List.of());
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
