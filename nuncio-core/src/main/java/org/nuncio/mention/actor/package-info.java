/** Turns every noun phrase of a sentence into the actors that it stands for. */
package org.nuncio.mention.actor;
