package org.nuncio.article.intake;

import org.nuncio.text.Diagnostic;

/** What intake hands over: each thing that was given ends as a document or as a refusal; notes count for nothing. */
public sealed interface Item permits Document, Item.Refusal, Item.Note {

    /** Something that was given and cannot be a document. */
    record Refusal(Diagnostic reason) implements Item {}

    /** Something that a user may want to know: what was passed over because it never is a report. */
    record Note(Diagnostic about) implements Item {}
}
