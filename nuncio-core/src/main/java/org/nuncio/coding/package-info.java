/** Applies the codebook to clauses: coded events with evidence and reason. */
package org.nuncio.coding;
