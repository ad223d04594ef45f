/** Loads and checks the files that people edit: acts, operators, contexts, scores. */
package org.nuncio.codebook;
