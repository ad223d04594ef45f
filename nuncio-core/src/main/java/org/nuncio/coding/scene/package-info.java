/** When and where an event was and how many it struck, by its own clause or by one that is linked to it. */
package org.nuncio.coding.scene;
