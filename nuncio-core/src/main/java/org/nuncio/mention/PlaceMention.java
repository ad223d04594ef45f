package org.nuncio.mention;

import org.nuncio.gazetteer.Place;
import org.nuncio.text.Span;

/** Words that stand for a place; {@code "near the Ukrainian border"} is a border of Ukraine. */
public record PlaceMention(Span span, int sentence, int head, Place place) implements Mention {}
