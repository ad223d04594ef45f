package org.nuncio.spark;

import org.nuncio.text.Diagnostic;

/** Something keeps the job from going on; its message is the diagnostic as the user is told it. */
final class JobTrouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    JobTrouble(Diagnostic diagnostic) {
        super(diagnostic.toString());
    }
}
