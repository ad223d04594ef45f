package org.nuncio.coding.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.mention.ActorMention;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/**
 * Somebody else who did the same, in words that do not repeat it.
 *
 * @param evidence the words that say it
 * @param together whether day and place are those of the first: <i>and so did</i>
 * @param verb whose clause may tell another day, or null
 */
public record Also(
        List<ActorMention> actors,
        Span evidence,
        boolean together,
        @Nullable Token verb) {}
