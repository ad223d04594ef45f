/** What one clause says by the codebook, whether it is told as news, and who says so. */
package org.nuncio.coding.reading;
