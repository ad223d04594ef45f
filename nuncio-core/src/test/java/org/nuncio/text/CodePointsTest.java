package org.nuncio.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    private static final String FLAGS = "🇳 met 🇸.";

    @Test
    void plainLettersKeepTheirOffsets() {
        assertThat(new CodePoints("café").point(4)).isEqualTo(4);
    }

    @Test
    void anAstralCharacterCountsOnce() {
        assertThat(new CodePoints(FLAGS).length()).isEqualTo(8);
    }

    @Test
    void whatFollowsAnAstralCharacterMovesUp() {
        assertThat(new CodePoints(FLAGS).point(FLAGS.indexOf("met"))).isEqualTo(2);
    }

    @Test
    void bothHalvesOfAnAstralCharacterAreOnePoint() {
        assertThat(new CodePoints(FLAGS).point(1)).isZero();
    }

    @Test
    void leadsBackToTheFirstUnit() {
        assertThat(new CodePoints(FLAGS).unit(6)).isEqualTo(FLAGS.lastIndexOf("🇸"));
    }

    @Test
    void thereAndBackIsNoMove() {
        CodePoints points = new CodePoints(FLAGS);
        assertThat(IntStream.rangeClosed(0, points.length())).allMatch(p -> points.point(points.unit(p)) == p);
    }

    @Test
    void theEndOfTheTextIsAnOffsetToo() {
        assertThat(new CodePoints(FLAGS).point(FLAGS.length())).isEqualTo(8);
    }

    @Test
    void anEmptyTextHasNoPoints() {
        assertThat(new CodePoints("").length()).isZero();
    }

    @Test
    void anOffsetBeyondTheTextIsRefused() {
        assertThatThrownBy(() -> new CodePoints("abc").point(4)).isInstanceOf(ArrayIndexOutOfBoundsException.class);
    }
}
