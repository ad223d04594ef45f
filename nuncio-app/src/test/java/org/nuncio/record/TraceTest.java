package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final Trace FULL = Toy.trace(
            "r1",
            "2022-02-09",
            "ASSAULT ACTUAL NOR/MIL:Ada_Bell > SUD 2022-02-08 @Alphaville #aerial killed=3: bombed 😀 Alphaville");
    private static final Trace BARE = Toy.trace("r2", null, "ASSAULT NEGATED : bombed");

    private static int day(String day) {
        return (int) LocalDate.parse(day).toEpochDay();
    }

    @Test
    void jsonGivesItBack() {
        assertThat(Traces.read(Traces.write(FULL))).isEqualTo(FULL);
        assertThat(Traces.read(Traces.write(BARE))).isEqualTo(BARE);
        assertThat(Traces.read(Traces.write(FULL.with(BARE)))).isEqualTo(FULL.with(BARE));
    }

    @Test
    void keysAreTypeWithPartiesAndArticle() {
        assertThat(FULL.keys()).containsExactly("ASSAULT NOR", "ASSAULT SUD", "ASSAULT of r1");
        assertThat(BARE.keys()).containsExactly("ASSAULT ", "ASSAULT of r2");
    }

    @Test
    void whatHasADayIsLookedForOnThatDay() {
        assertThat(FULL.from()).isEqualTo(day("2022-02-08"));
        assertThat(FULL.to()).isEqualTo(day("2022-02-08"));
    }

    @Test
    void whatHasNoneIsLookedForInTheWeeksBeforeItsReport() {
        Trace undated = Toy.trace("r3", "2022-02-28", "ASSAULT ACTUAL NOR: bombed");
        assertThat(undated.from()).isEqualTo(day("2022-02-06"));
        assertThat(undated.to()).isEqualTo(day("2022-03-03"));
        assertThat(BARE.from()).isEqualTo(Integer.MIN_VALUE);
        assertThat(BARE.to()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void theNarrowerDayAndTheNearerPlaceStay() {
        Trace vague = Toy.trace("r4", "2022-03-01", "ASSAULT ACTUAL NOR 2022-02-01..2022-02-28 @@Sudmark: bombed");
        assertThat(vague.with(FULL).isDayExact()).isTrue();
        assertThat(vague.with(FULL).place()).isEqualTo(new Trace.Spot("Alphaville", "SUD", "city"));
        assertThat(FULL.with(vague).first()).isEqualTo(day("2022-02-08"));
        assertThat(FULL.with(vague).place()).isEqualTo(new Trace.Spot("Alphaville", "SUD", "city"));
    }

    @Test
    void aDenialSettlesNoDayAndNoStatus() {
        Trace undated = Toy.trace("r5", "2022-02-09", "ASSAULT ACTUAL NOR: bombed");
        Trace denial = Toy.trace("r6", "2022-02-09", "ASSAULT NEGATED NOR 2022-02-08: bombed");
        assertThat(undated.with(denial).first()).isNull();
        assertThat(undated.with(denial).status()).isEqualTo("DONE");
        assertThat(denial.with(undated).status()).isEqualTo("DONE");
    }

    @Test
    void reportsWithoutADayMayTellOfTheSame() {
        Trace one = Toy.trace("r7", null, "ASSAULT ACTUAL NOR: bombed");
        Trace other = Toy.trace("r8", null, "ASSAULT ACTUAL NOR: bombed");
        assertThat(one.with(other).seenFirst()).isNull();
        assertThat(one.with(FULL).seenLast()).isEqualTo(day("2022-02-09"));
    }

    @Test
    void aThreatWithAnIfIsMade() {
        assertThat(Toy.trace("r", null, "THREATEN CONDITIONAL NOR: x").status()).isEqualTo("DONE");
        assertThat(Toy.trace("r", null, "ASSAULT CONDITIONAL NOR: x").status()).isEqualTo("CONDITIONAL");
    }
}
