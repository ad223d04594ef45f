/** Whatever a user names becomes a stream of single documents: files, folders, archives, feeds, tables, pages of the web. */
package org.nuncio.article.intake;
