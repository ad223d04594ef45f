/** Which state a report is about and where it plays just now, for words that bear no country. */
package org.nuncio.mention.setting;
