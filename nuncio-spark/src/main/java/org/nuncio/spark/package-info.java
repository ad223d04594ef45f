/**
 * The coder on a cluster: deals the files of a corpus out to the executors of Apache Spark, each of which codes as {@code nuncio ingest} does and writes its part of
 * a claim set.
 */
@NullMarked
package org.nuncio.spark;

import org.jspecify.annotations.NullMarked;
