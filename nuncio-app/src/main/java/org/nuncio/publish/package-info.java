/** Shows the record, read only: brief, JSON, CSV. */
package org.nuncio.publish;
