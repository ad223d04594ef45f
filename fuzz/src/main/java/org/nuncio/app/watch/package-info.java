/** Fuzzers of what the following of feeds keeps to itself. */
@org.jspecify.annotations.NullMarked
package org.nuncio.app.watch;
