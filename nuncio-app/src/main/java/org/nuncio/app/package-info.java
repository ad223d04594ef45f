/** The command line and the wiring: alone prints, reads options and sets an exit status. */
package org.nuncio.app;
