package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LemmatizerTest {
    private final Lemmatizer lemmatizer = new Lemmatizer();

    @Test
    void baseFormIsItsOwnLemma() {
        assertThat(lemmatizer.lemma("lay", "lay", "VB")).isEqualTo("lay");
        assertThat(lemmatizer.lemma("wound", "wound", "VB")).isEqualTo("wound");
    }

    @Test
    void pastOfAnotherVerbIsTraced() {
        assertThat(lemmatizer.lemma("lay", "lay", "VBD")).isEqualTo("lie");
        assertThat(lemmatizer.lemma("laid", "laid", "VBD")).isEqualTo("lay");
    }
}
