/** A web page becomes the paragraphs of its report and what the page says about it. */
package org.nuncio.article.html;
