/** Files of numbers that were worked out once and are kept from run to run. */
package org.nuncio.sentence.cache;
