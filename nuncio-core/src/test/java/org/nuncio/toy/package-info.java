/** An invented world of three states, with a small codebook of its own, in which the engine is tested. */
package org.nuncio.toy;
