/** Who does it to whom, by the slots of a clause and what stands beside them. */
package org.nuncio.coding.party;
