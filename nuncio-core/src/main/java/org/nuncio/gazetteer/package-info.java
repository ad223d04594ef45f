/** Who and where: states, organisations, offices with their holders by date, armed groups, places. */
package org.nuncio.gazetteer;
