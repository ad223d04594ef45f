/** What a text is about that no rule fits, by its likeness to the examples of the codebook. */
package org.nuncio.coding.likeness;
