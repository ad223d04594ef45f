package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static Evidence of(String text, String clause, String... parties) {
        int at = text.codePointCount(0, text.indexOf(clause));
        return Evidence.of(text, at, at + clause.codePointCount(0, clause.length()), List.of(parties));
    }

    @Test
    void wordsOfClauseAndSentenceLoseTheirEndings() {
        Evidence evidence = of("It rained. Gunners shelled two markets. It snowed.", "shelled two markets");
        assertThat(evidence.words()).containsExactly("market", "shell", "two");
        assertThat(evidence.around()).containsExactly("gunner", "market", "shell", "two");
    }

    @Test
    void theDatelineIsNoPartOfTheSentence() {
        assertThat(of("ALPHAVILLE, March 3 (Toy) - Gunners fired.", "fired").around())
                .containsExactly("fir", "gunner");
    }

    @Test
    void spansCountCodePoints() {
        assertThat(of("😀😀 Gunners fired.", "fired").words()).containsExactly("fir");
    }

    @Test
    void namesAfterPrepositionsAreSitesButThoseOfPartiesAreNot() {
        assertThat(of("Guns of Norlandia fired near Alphaville, a clerk in Betatown said.", "fired", "Norlandia")
                        .sites())
                .containsExactly("alphavill");
    }

    @Test
    void theWeekdayOfTheSayingIsNotThatOfTheDeed() {
        assertThat(of("Guns fired on Monday, a clerk said on Tuesday.", "fired").weekdays())
                .containsExactly("Monday");
    }

    @Test
    void eachNamingAnotherSiteIsElsewhere() {
        Evidence here = of("Guns fired in Alphaville.", "fired");
        assertThat(here.isElsewhere(of("Guns fired in Betatown.", "fired"))).isTrue();
        assertThat(here.isElsewhere(of("Guns fired.", "fired"))).isFalse();
        assertThat(here.isElsewhere(of("Alphavillians fled when guns fired in Betatown.", "fired")))
                .isFalse();
    }

    @Test
    void againTellsOfAnotherOne() {
        assertThat(Evidence.of("shelled the town again").tellsOfAnother()).isTrue();
        assertThat(Evidence.of("shelled the town").tellsOfAnother()).isFalse();
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(Evidence.of("the of").likeness(Evidence.of("the of"))).isZero();
    }
}
