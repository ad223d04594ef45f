/** The desk: the record over HTTP, for a page and for programs, read only but for what bears the token. */
package org.nuncio.publish.desk;
