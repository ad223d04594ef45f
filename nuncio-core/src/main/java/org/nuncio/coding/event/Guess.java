package org.nuncio.coding.event;

import java.util.List;

/**
 * What the codebook's examples say of a text that no rule fits.
 *
 * @param type the likeliest type of PLOVER
 * @param probability of that type among all types and nothing at all
 * @param nothing probability that nothing of interest happens
 * @param nearest the two examples of that type that lie nearest, the nearest first
 */
public record Guess(String type, double probability, double nothing, List<Near> nearest) {
    public Guess {
        nearest = List.copyOf(nearest);
    }

    /**
     * An example of the codebook.
     *
     * @param entry its id
     * @param likeness cosine, 1 for the same text
     */
    public record Near(String example, String entry, double likeness) {}
}
