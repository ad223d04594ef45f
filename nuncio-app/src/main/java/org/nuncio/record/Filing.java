package org.nuncio.record;

import org.jspecify.annotations.Nullable;
import org.nuncio.text.Diagnostic;

/**
 * One document and all that is kept of it: what a store is made from, and what a claim set holds. It depends on the document and the rules alone, never on when or
 * in what company it was read.
 *
 * @param bytes of the document; null where they are not kept
 * @param refusal why it was not read; null where it was
 * @param account what it says; null where it was not read
 */
public record Filing(
        Provenance provenance,
        byte @Nullable [] bytes,
        @Nullable Refusal refusal,
        @Nullable Account account) {

    /** Why a document was not read. */
    public record Refusal(String code, String message) {}

    /**
     * From what became of a document.
     *
     * @param wire finds the agency that its article credits
     */
    public static Filing of(StoreWriter.Item item, Wire wire) {
        Given given = item.given();
        Diagnostic refusal = item.refusal();
        return new Filing(
                Provenance.of(given),
                given.bytes(),
                refusal == null ? null : new Refusal(refusal.code(), refusal.message()),
                item.coded() == null ? null : AccountMaker.account(given.id(), item.coded(), wire));
    }

    /** Without the bytes of the document. */
    public Filing withoutBytes() {
        return new Filing(provenance, null, refusal, account);
    }

    public String id() {
        return provenance.id();
    }
}
