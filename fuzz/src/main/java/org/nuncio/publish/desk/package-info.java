/** Fuzzers that have to see what the desk keeps to itself. */
@org.jspecify.annotations.NullMarked
package org.nuncio.publish.desk;
