/** Fuzzers of what the command line keeps to itself. */
@org.jspecify.annotations.NullMarked
package org.nuncio.app;
