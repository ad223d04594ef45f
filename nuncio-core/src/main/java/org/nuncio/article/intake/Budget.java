package org.nuncio.article.intake;

import org.nuncio.text.Diagnostic;

/** What one input may still unpack and hold, over all archives in it. */
final class Budget {
    private final Limits limits;
    private long unpacked;
    private long entries;
    private boolean spent;

    Budget(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /** Whether nothing more of this input is to be read. */
    boolean isSpent() {
        return spent;
    }

    void entry(String name) throws CapReached {
        if (++entries > limits.entries()) {
            throw spent("input.too-many", name, "it holds more than " + limits.entries() + " entries");
        }
    }

    void unpacked(String name, long bytes) throws CapReached {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw spent("input.inflated", name, "it unpacks to more than " + limits.unpackedBytes() + " bytes");
        }
    }

    private CapReached spent(String code, String name, String what) {
        spent = true;
        return new CapReached(
                Diagnostic.error(code, name, what + "; the rest is not read.", "Split it, or allow more."));
    }
}
