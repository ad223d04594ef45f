package org.nuncio.app;

import java.util.List;
import org.nuncio.text.Counted;
import org.nuncio.text.Diagnostic;

/** The codebook or the gazetteer cannot be used; ends the run with status 3. */
final class BrokenCodebook extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    BrokenCodebook(List<Diagnostic> diagnostics) {
        super(Counted.of(diagnostics.size(), "fault"));
        this.diagnostics = List.copyOf(diagnostics);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
