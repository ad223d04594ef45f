/** Finds and resolves actors, places, dates, quantities and quotations. */
package org.nuncio.mention;
