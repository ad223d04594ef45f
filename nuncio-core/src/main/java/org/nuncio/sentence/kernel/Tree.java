package org.nuncio.sentence.kernel;

/**
 * A dependency tree in the labels of NLP4J.
 *
 * @param heads by word, from 1; 0 is the root
 * @param labels by word, from 1
 */
public record Tree(int[] heads, String[] labels) {}
