/** People, courts and police of whom no country is named: those of where they are. */
package org.nuncio.coding.home;
