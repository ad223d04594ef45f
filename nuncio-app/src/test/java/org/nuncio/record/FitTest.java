package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FitTest {
    @Test
    void theReasonNamesWhatCounted() {
        Trace known = Toy.trace("r1", "2022-02-09", "ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled it");
        Trace fresh = Toy.trace("r2", "2022-02-09", "ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled it");
        assertThat(SameHappening.fit(known, fresh).reason()).isEqualTo("parties 4.0, time 2.0, place 2.0, words 4.0");
    }

    @Test
    void whatCannotBeHasNoReason() {
        assertThat(Fit.NONE.isEnough()).isFalse();
        assertThat(Fit.NONE.reason()).isEmpty();
    }
}
