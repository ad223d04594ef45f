package org.nuncio.mention;

import org.nuncio.text.Span;

/** A named accord, treaty, format, resolution or pipeline. */
public record InstrumentMention(String name, String kind, Span span, int sentence) {}
