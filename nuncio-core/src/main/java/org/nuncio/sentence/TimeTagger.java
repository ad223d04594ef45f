package org.nuncio.sentence;

import java.util.List;
import org.nuncio.text.Span;

/** Finds expressions of time and what they say, without regard to the day that they count from. */
public interface TimeTagger {

    /**
     * @param type DATE, TIME, DURATION or SET
     * @param value in the manner of TIMEX3: {@code 2022-02-14}, {@code 2014}, {@code 199X}, {@code 1998/2001}, {@code PT5H}, {@code PXW}; what is open is X:
     *     {@code XXXX-WXX-3}, {@code XXXX-02-14}, {@code XXXX-SU}. What counts from another day is a relation: to that of publication {@code OFFSET P-1D}
     *     (yesterday), {@code THIS P1W OFFSET P1W} (next week), {@code XXXX-WXX-1 OFFSET P-1W} (last Monday), {@code THIS P1Y INTERSECT XXXX-03} (March of this
     *     year); to a day named before {@code NEXT_IMMEDIATE P1D}, {@code PREV_IMMEDIATE P1W}, {@code THAT P1D}, {@code THAT P1D OFFSET P-3D} (three days
     *     earlier). {@code TNI} or {@code T15:00} after a day is a part of it
     */
    record Expression(Span span, String type, String value) {}

    /** The expressions of the sentence in the order of the text, spans pointing into the article text. */
    List<Expression> tag(Sentence sentence);
}
