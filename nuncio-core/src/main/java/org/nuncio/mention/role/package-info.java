/** Words that tell who somebody is by office, kind or belonging: <i>the minister</i>, <i>peacekeepers</i>, <i>a tanker</i>. */
package org.nuncio.mention.role;
