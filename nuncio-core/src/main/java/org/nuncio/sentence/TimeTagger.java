package org.nuncio.sentence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.Span;

/** Finds expressions of time and their TIMEX3 values: the door to the library for dates. */
public interface TimeTagger {

  /**
   * @param type DATE, TIME, DURATION or SET
   * @param value TIMEX3 value: {@code 2022-02-14}, {@code 2014}, {@code P5H}; without an anchor it may hold X for what is open: {@code XXXX-WXX-3}, {@code XXXX-02-14}
   */
  record Expression(Span span, String type, String value) {}

  /**
   * @param anchor the day that relative expressions count from, or null: then they keep open values
   * @return the expressions of the sentence in the order of the text, spans pointing into the article text
   */
  List<Expression> tag(Sentence sentence, @Nullable LocalDate anchor);
}
