/** Words that point back to somebody named before: <i>he</i>, <i>its</i>, <i>the group</i>, <i>both sides</i>. */
package org.nuncio.mention.reference;
