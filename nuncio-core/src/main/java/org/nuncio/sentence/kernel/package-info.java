/** Tags, names and trees from NLP4J's published weights, by a kernel of our own. */
package org.nuncio.sentence.kernel;
