package org.nuncio.coding.event;

import org.nuncio.text.Span;

/**
 * A clause that an entry fitted and that was not made an event.
 *
 * @param why actor-missing, recipient-missing, code-missing, damaged, not-parsed, repeated, background, register
 */
public record Silence(Span span, int sentence, String entry, String why) {}
