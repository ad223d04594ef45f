package org.nuncio.app.folding;

import java.time.LocalDate;

/**
 * A report that was made.
 *
 * @param text headline, date and body
 * @param main the sentence that tells its main event
 */
public record Report(String text, LocalDate published, String main) {}
