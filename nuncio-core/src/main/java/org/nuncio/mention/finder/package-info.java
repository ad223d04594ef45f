/** Finds all mentions of a report, each kind by its own package. */
package org.nuncio.mention.finder;
