package org.nuncio.mention;

import org.nuncio.text.Span;

/** Words of the report that stand for something: who, where, when, how many. */
public sealed interface Mention permits ActorMention, PlaceMention, TimeMention, QuantityMention {

    Span span();

    /** Index of the sentence in the article. */
    int sentence();

    /** Index in the sentence of the word that governs the others. */
    int head();
}
