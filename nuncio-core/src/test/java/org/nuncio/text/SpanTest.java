package org.nuncio.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void cutsTheWordsItPointsAt() {
        assertThat(new Span(0, 6).cut("MOSCOW — Police")).isEqualTo("MOSCOW");
    }

    @Test
    void anEmptySpanCutsNothing() {
        assertThat(new Span(3, 3).cut("police")).isEmpty();
    }

    @Test
    void lengthIsEndLessStart() {
        assertThat(new Span(4, 10).length()).isEqualTo(6);
    }

    @Test
    void containsItselfAndWhatLiesWithin() {
        assertThat(List.of(new Span(2, 8), new Span(3, 8), new Span(8, 8))).allMatch(new Span(2, 8)::contains);
    }

    @Test
    void containsNothingThatReachesOut() {
        assertThat(List.of(new Span(1, 8), new Span(2, 9), new Span(9, 9))).noneMatch(new Span(2, 8)::contains);
    }

    @Test
    void overlapsWhereAUnitIsShared() {
        assertThat(new Span(2, 5).overlaps(new Span(4, 9))).isTrue();
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Span(2, 5).overlaps(new Span(5, 9))).isFalse();
    }

    @Test
    void unionCoversWhatLiesBetween() {
        assertThat(new Span(7, 9).union(new Span(1, 3))).isEqualTo(new Span(1, 9));
    }

    @Test
    void shiftMovesBothEnds() {
        assertThat(new Span(7, 9).shift(-7)).isEqualTo(new Span(0, 2));
    }

    @Test
    void sortsByStartAndThenByEnd() {
        assertThat(List.of(new Span(4, 6), new Span(0, 9), new Span(4, 5)).stream()
                        .sorted())
                .containsExactly(new Span(0, 9), new Span(4, 5), new Span(4, 6));
    }

    @Test
    void refusesAnEndBeforeTheStartAndNamesBoth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(5, 4)).withMessageContaining("5..4");
    }

    @Test
    void refusesAStartBeforeTheText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 4)).withMessageContaining("-1..4");
    }
}
