/** Places, those that no table lists included, and the state in which each lies. */
package org.nuncio.mention.place;
