package org.nuncio.mention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.TimeTagger;

/** Resolves expressions of time against the day of publication. */
final class TimeResolver {
  TimeResolver(TimeTagger tagger, @Nullable LocalDate published) {}

  List<TimeMention> resolve(List<Sentence> sentences) {
    return List.of();
  }
}
