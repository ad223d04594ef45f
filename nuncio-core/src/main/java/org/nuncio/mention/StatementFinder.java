package org.nuncio.mention;

import java.util.List;
import org.nuncio.article.Article;
import org.nuncio.codebook.Codebook;
import org.nuncio.sentence.Sentence;

/** Finds what somebody is reported to have said, and who. */
final class StatementFinder {
  StatementFinder(Codebook.Reporting reporting, Mentions mentions) {}

  List<Statement> find(Article article, List<Sentence> sentences) {
    return List.of();
  }
}
