/** Applies the codebook to clauses: the coder as a whole, and what tries and explains it. */
package org.nuncio.coding;
