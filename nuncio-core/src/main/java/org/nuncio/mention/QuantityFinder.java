package org.nuncio.mention;

import java.util.List;
import org.nuncio.sentence.Sentence;

/** Finds numbers of people, arms, money and time. */
final class QuantityFinder {
  private QuantityFinder() {}

  static List<QuantityMention> find(List<Sentence> sentences) {
    return List.of();
  }
}
