/** Completes events by what the other sentences of the report tell. */
package org.nuncio.coding.report;
