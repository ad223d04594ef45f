/** When and where an event was, by its own clause or by one that is linked to it. */
package org.nuncio.coding.scene;
