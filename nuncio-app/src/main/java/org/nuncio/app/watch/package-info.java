/** Follows feeds for weeks: when each is asked, what waits to be read, and the journal that outlives a crash. */
@NullMarked
package org.nuncio.app.watch;

import org.jspecify.annotations.NullMarked;
