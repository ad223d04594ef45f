package org.nuncio.record;

/** A row of a claim set that cannot be what it says to be. */
final class Misfit extends Exception {
    private static final long serialVersionUID = 1;

    /** @param message what is wrong: {@code "column text has no value"} */
    Misfit(String message) {
        super(message);
    }
}
