package org.nuncio.sentence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.Span;

/** Finds expressions of time and their TIMEX3 values: the door to the library for dates. */
public interface TimeTagger {

    /**
     * @param type DATE, TIME, DURATION or SET
     * @param value TIMEX3 value: {@code 2022-02-14}, {@code 2014}, {@code PT5H}, {@code PXW}, {@code 2022-W06}, {@code PRESENT_REF}. Without an anchor it may hold
     *     X for what is open: {@code XXXX-WXX-3}, {@code XXXX-02-14}; an expression that counts from an unknown day has the relation for its value: {@code
     *     NEXT_IMMEDIATE P1D}, {@code OFFSET P-1D}, {@code THIS P1W}, {@code XXXX-WXX-1 OFFSET P1W}
     */
    record Expression(Span span, String type, String value) {}

    /**
     * @param anchor the day that relative expressions count from, or null: then they keep open values
     * @return the expressions of the sentence in the order of the text, spans pointing into the article text
     */
    List<Expression> tag(Sentence sentence, @Nullable LocalDate anchor);
}
