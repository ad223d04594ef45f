package org.nuncio.sentence.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.template.feature.Relation;
import org.junit.jupiter.api.Test;

class ArcStateTest {
    private final ArcState state = new ArcState(6);

    private int related(int word, Relation relation) {
        return state.related(word, relation);
    }

    @Test
    void beginsWithTheRootOnTheStack() {
        assertThat(state.top()).isZero();
        assertThat(state.input()).isEqualTo(1);
        assertThat(state.isDone()).isFalse();
    }

    @Test
    void shiftBringsThePassedWordsBackInTheirOrder() {
        state.shift();
        state.shift();
        state.pass();
        state.pass();

        assertThat(state.top()).isZero();
        assertThat(state.below(-1)).isEqualTo(1);
        assertThat(state.below(-3)).isEqualTo(ArcState.NONE);

        state.shift();

        assertThat(state.top()).isEqualTo(3);
        assertThat(state.below(1)).isEqualTo(2);
        assertThat(state.below(2)).isEqualTo(1);
        assertThat(state.below(4)).isEqualTo(ArcState.NONE);
    }

    @Test
    void dependentsStandInTheOrderOfTheText() {
        state.attach(4, 3, 0);
        state.attach(1, 3, 0);
        state.attach(5, 3, 0);
        state.attach(2, 3, 0);

        assertThat(related(3, Relation.lmd)).isEqualTo(1);
        assertThat(related(3, Relation.lmd2)).isEqualTo(2);
        assertThat(related(3, Relation.rmd)).isEqualTo(5);
        assertThat(related(3, Relation.rmd2)).isEqualTo(4);
        assertThat(related(5, Relation.lns)).isEqualTo(4);
        assertThat(related(4, Relation.lns2)).isEqualTo(1);
        assertThat(related(1, Relation.lns)).isEqualTo(ArcState.NONE);
    }

    @Test
    void oneDependentIsNoSecond() {
        state.attach(1, 2, 0);

        assertThat(related(2, Relation.lmd2)).isEqualTo(ArcState.NONE);
        assertThat(related(2, Relation.rmd)).isEqualTo(ArcState.NONE);
        assertThat(related(1, Relation.h2)).isEqualTo(ArcState.NONE);
    }

    @Test
    void aWordThatChangesItsHeadLeavesTheOldOne() {
        state.attach(1, 2, 0);
        int before = state.changes(2);
        state.attach(1, 3, 7);

        assertThat(state.head(1)).isEqualTo(3);
        assertThat(state.label(1)).isEqualTo(7);
        assertThat(related(2, Relation.lmd)).isEqualTo(ArcState.NONE);
        assertThat(state.changes(2)).isGreaterThan(before);
    }

    @Test
    void tellsWhoIsBelowWhom() {
        state.attach(1, 2, 0);
        state.attach(2, 4, 0);

        assertThat(state.isBelow(1, 4)).isTrue();
        assertThat(state.isBelow(4, 1)).isFalse();
        assertThat(state.isBelow(1, 1)).isFalse();
    }
}
