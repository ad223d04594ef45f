/** What is found in a report, actors, places, dates, quantities and statements, and what all that find them share. */
package org.nuncio.mention;
