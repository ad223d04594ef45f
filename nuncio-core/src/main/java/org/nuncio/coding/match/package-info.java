/** Patterns of the codebook over the words in the slots of a clause. */
package org.nuncio.coding.match;
