/** Folds coded events of many reports into happenings and keeps them in the embedded database. */
package org.nuncio.record;
