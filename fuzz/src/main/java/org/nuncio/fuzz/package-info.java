/** One small class for each reader: what it is given, and what must hold whatever that is. */
@org.jspecify.annotations.NullMarked
package org.nuncio.fuzz;
