package org.nuncio.mention;

import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.text.Span;

/**
 * What somebody is reported to have said.
 *
 * @param span of the quoted words without the marks, or of the reported clause
 * @param direct in quotation marks
 * @param cue the verb or phrase that reports it, as written; empty where there is none
 * @param kind neutral, announcement, claim, denial, demand, acknowledgement, warning, thought
 * @param speaker null where nobody is named
 * @param source named, office, organisation, unnamed-official, unnamed-witness, document, outlet, unknown
 */
public record Statement(
        Span span,
        int sentence,
        boolean direct,
        String cue,
        String kind,
        @Nullable Actor speaker,
        @Nullable Span speakerSpan,
        String source) {}
