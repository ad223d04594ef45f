/** How we point at words and at problems: half-open spans, offset maps, diagnostics. */
package org.nuncio.text;
