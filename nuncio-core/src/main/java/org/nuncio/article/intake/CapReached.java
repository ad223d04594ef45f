package org.nuncio.article.intake;

import java.io.IOException;
import org.nuncio.text.Diagnostic;

/** A limit was reached while a stream was read; ends what reads it, and becomes a refusal there. */
final class CapReached extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    CapReached(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
