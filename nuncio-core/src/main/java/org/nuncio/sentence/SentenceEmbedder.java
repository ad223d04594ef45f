package org.nuncio.sentence;

/** Places a text among others by what it says: texts of like meaning lie near each other. Implementations may be used by several threads at once. */
public interface SentenceEmbedder {

    /**
     * The place of a text.
     *
     * @return as many numbers as for every other text, of length 1, so that the product of two is the cosine; the same in every run
     */
    float[] embed(String text);

    /** Whether the place of a text need not be worked out. */
    default boolean knows(String text) {
        return false;
    }

    /** Name and version of the model, part of every record that it has decided. */
    String version();
}
