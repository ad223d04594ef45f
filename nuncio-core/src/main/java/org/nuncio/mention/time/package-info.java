/** Expressions of time, and the days that they mean. */
package org.nuncio.mention.time;
