package org.nuncio.app;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.text.Span;

/** Stands in until the article reader is there. */
final class PlainText {
  private PlainText() {}

  static Article read(String uri, byte[] bytes, @Nullable LocalDate published) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<Span> paragraphs = new ArrayList<>();
    int at = text.indexOf('\n') + 1;
    String title = text.substring(0, at).strip();
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (!text.substring(at, end).isBlank()) {
        paragraphs.add(new Span(at, end));
      }
      at = end + 1;
    }
    return new Article("sha256:" + Integer.toHexString(text.hashCode()), uri, title, published, published == null ? "none" : "option", null, "en", null, List.of(), text, paragraphs, List.of(), List.of(), List.of());
  }
}
