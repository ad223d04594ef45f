package org.nuncio.spark;

/** Something keeps the job from going on; its message is what the user is told, and what to do. */
final class JobTrouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    JobTrouble(String message) {
        super(message);
    }
}
