/** How many, of what, and what became of them. */
package org.nuncio.mention.quantity;
