package org.nuncio.coding.match;

import org.nuncio.codebook.Codebook;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** What the codebook may write for a word of a text: a lemma, the words of a {@code $class}, a {@code @kind}. */
final class Alternatives {
    private final Codebook codebook;
    private final Mentions mentions;

    Alternatives(Codebook codebook, Mentions mentions) {
        this.codebook = codebook;
        this.mentions = mentions;
    }

    /** Whether a word is the lemma, is in the {@code $class}, or is of the {@code @kind}. */
    boolean has(Sentence sentence, Token token, String alternative) {
        if (alternative.startsWith("@")) {
            return Kinds.is(mentions, sentence, token, alternative);
        }
        return alternative.startsWith("$")
                ? Lemmas.isIn(sentence, token, codebook.lemmas(alternative.substring(1)))
                        || alternative.equals("$money") && (token.entity().equals("MONEY") || isPriced(sentence, token))
                : Lemmas.is(sentence, token, alternative);
    }

    /** <i>C$150m</i>, <i>$300 million</i> */
    private static boolean isPriced(Sentence sentence, Token amount) {
        return sentence.hasChild(amount, t -> t.tag().equals("$") && t.index() < amount.index());
    }
}
