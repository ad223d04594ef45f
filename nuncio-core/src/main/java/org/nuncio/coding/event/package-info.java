/** What comes out: events with their reasons, silences, and how sure each event is. */
package org.nuncio.coding.event;
