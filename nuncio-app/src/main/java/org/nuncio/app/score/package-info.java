/** Compares records with what a careful human coder would have made of the same report. */
package org.nuncio.app.score;
