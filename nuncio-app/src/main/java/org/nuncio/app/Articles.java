package org.nuncio.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;

final class Articles {
  static @Nullable Article read(String uri, byte[] bytes, @Nullable LocalDate published, boolean sentence, Terminal terminal) {
    return PlainText.read(uri, bytes, published);
  }
}
