/** A text file becomes one clean, dated, sourced article. */
package org.nuncio.article;
