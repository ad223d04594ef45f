/** Names in the text, and what each of them can mean. */
package org.nuncio.mention.name;
