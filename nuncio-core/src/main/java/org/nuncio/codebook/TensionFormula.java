package org.nuncio.codebook;

import java.util.Map;

/**
 * What a happening adds to the tension of a day, as {@code codebook/tension.yaml} has it.
 *
 * @param version as its author calls it: {@code 1}
 * @param hash {@code sha256:} and twelve digits over the file
 * @param halfLife days after which half of it is left
 * @param statuses what each status counts for; all of them
 * @param doubt what of the doubt in an account an independent origin leaves, from 0 to 1
 * @param denied what is left where some report denies it
 * @param longestSpan in days; what is in a wider span is left out
 * @param undated what is left where no report tells the day; 0 leaves it out
 */
public record TensionFormula(
        String version,
        String hash,
        double halfLife,
        Map<String, Share> statuses,
        double doubt,
        double denied,
        int longestSpan,
        double undated) {
    public TensionFormula {
        statuses = Map.copyOf(statuses);
    }

    /**
     * What a status counts for.
     *
     * @param whenReported whether on the day of the first report, not on that of the happening
     */
    public record Share(double weight, boolean whenReported) {}

    /** What is left of it a day later. */
    public double decay() {
        return Math.pow(0.5, 1 / halfLife);
    }

    /** {@code tension 1 (sha256:0123456789ab)}. */
    public String name() {
        return "tension " + version + " (" + hash + ")";
    }
}
