/** Reads all predicates of a sentence, puts right who does what to whom, and builds the events. */
package org.nuncio.coding.sentence;
