/** Fuzzers of what the record keeps to itself. */
@org.jspecify.annotations.NullMarked
package org.nuncio.record;
