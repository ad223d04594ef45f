/** Splits an article into sentences, tokens and a dependency graph; alone knows the NLP libraries. */
package org.nuncio.sentence;
