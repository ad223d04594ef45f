package org.nuncio.gazetteer;

/**
 * A head noun that makes a person or group an actor: <i>protester</i> CVL.
 *
 * @param noun lower-case lemma, may be several words
 * @param gender {@code m}, {@code f} or empty
 * @param plural always plural: <i>troops</i>, <i>police</i>
 */
public record Role(String noun, String sector, String gender, boolean plural) {}
