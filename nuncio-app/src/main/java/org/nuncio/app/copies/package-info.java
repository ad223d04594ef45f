/** Measures how well copies and stories are told, over copies that it makes and look-alikes that were written by hand. */
package org.nuncio.app.copies;
