package org.nuncio.sentence.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HashedTest {
    private static long hash(String text) {
        return Hashed.of(text).hash();
    }

    @Test
    void joiningHashesIsHashingTheJoinedText() {
        assertThat(Hashed.of("NN").after(hash("talk"))).isEqualTo(hash("talk_NN"));
        assertThat(Hashed.of("c").after(Hashed.of("b").after(hash("a")))).isEqualTo(hash("a_b_c"));
        assertThat(Hashed.joined(Hashed.all(List.of("VB", "NN", "JJ")))).isEqualTo(Hashed.of("VB_NN_JJ"));
    }

    @Test
    void whatIsNotTheSameTextHasAnotherHash() {
        assertThat(hash("ab_c")).isNotEqualTo(hash("a_bc")).isNotEqualTo(hash("c_ab"));
        assertThat(Hashed.joined(new Hashed[0])).isNull();
    }

    @Test
    void anIndexFindsWhatWasPutInAndNothingElse() {
        HashIndex index = HashIndex.forTexts(1000);
        for (int i = 1; i <= 1000; i++) {
            index.put(hash("word" + i), i);
        }

        assertThat(index.get(hash("word1"))).isEqualTo(1);
        assertThat(index.get(hash("word1000"))).isEqualTo(1000);
        assertThat(index.get(hash("word1001"))).isEqualTo(HashIndex.NONE);
        assertThat(HashIndex.forTexts(0).get(hash("word1"))).isEqualTo(HashIndex.NONE);
    }

    @Test
    void anIndexRefusesWhatItCouldNotGiveBack() {
        HashIndex index = HashIndex.forTexts(2);
        index.put(hash("word"), 1);

        assertThatThrownBy(() -> index.put(hash("word"), 2)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> index.put(hash("other"), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
