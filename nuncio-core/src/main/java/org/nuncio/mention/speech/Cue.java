package org.nuncio.mention.speech;

import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * A word that reports speech: <i>said</i>, or <i>warning</i> in <i>and a warning that</i>.
 *
 * @param words as written, with the particle
 */
record Cue(Sentence sentence, Token token, String words, String kind) {}
