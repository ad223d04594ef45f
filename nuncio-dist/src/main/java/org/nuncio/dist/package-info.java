/** Makes what the archive for users holds; runs when the archive is built and is no part of it. */
package org.nuncio.dist;
