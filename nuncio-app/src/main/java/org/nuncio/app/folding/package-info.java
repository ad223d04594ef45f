/** Reports made from frames, for the benches of folding and of ingest. */
@org.jspecify.annotations.NullMarked
package org.nuncio.app.folding;
