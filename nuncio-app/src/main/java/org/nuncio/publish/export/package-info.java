/** Writes happenings in the formats that researchers' tools load; docs/exports.md is the page of it. */
package org.nuncio.publish.export;
