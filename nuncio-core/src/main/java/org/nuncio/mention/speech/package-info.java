/** What somebody says, in whose words, and who says it. */
package org.nuncio.mention.speech;
