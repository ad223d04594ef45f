package org.nuncio.coding.event;

import org.jspecify.annotations.Nullable;
import org.nuncio.text.Span;

/**
 * Who asserts the event.
 *
 * @param kind named, office, organisation, unnamed-official, unnamed-witness, document, outlet, report
 * @param speaker name or words; null for the report's own voice
 * @param span the words that name the speaker, null for the report's own voice
 */
public record Attribution(
        String kind,
        @Nullable String speaker,
        @Nullable String code,
        @Nullable Span span) {
    /** The report says so itself. */
    public static final Attribution REPORT = new Attribution("report", null, null, null);
}
