package org.nuncio.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Times that are no single day: a night, a weekend, all years since, some days of talks. */
class SpansOfTimeTest {

    private static void assertTimes(String text, String... expected) {
        assertThat(TimeResolverTest.times(text, TimeResolverTest.PUBLISHED)).containsExactly(expected);
    }

    private static void assertTimesWithoutDate(String text, String... expected) {
        assertThat(TimeResolverTest.times(text, null)).containsExactly(expected);
    }

    @Test
    void overnightIsTheNightBeforePublication() {
        assertTimes(
                "Overnight, drones struck the port.",
                "Overnight: 2022-02-08..2022-02-09 approximate night-before-publication");
        assertTimes(
                "Drones struck the port overnight.",
                "overnight: 2022-02-08..2022-02-09 approximate night-before-publication");
        assertTimesWithoutDate("Drones struck the port overnight.", "overnight: open unresolved");
    }

    @Test
    void overnightBeforeANounOrBesideADayIsNoTimeOfItsOwn() {
        assertTimes("The overnight curfew angered the town.");
        assertTimes("Drones will strike overnight.", "overnight: approximate as-written");
    }

    @Test
    void whatIsNoSingleDayKeepsItsPreposition() {
        assertTimes("The king has ruled since 1998.", "since 1998: 1998-01-01..1998-12-31 year since");
        assertTimes(
                "The envoys met over the weekend.",
                "over the weekend: 2022-02-05..2022-02-06 approximate weekend-before-publication");
    }

    @Test
    void daysOfSomethingAreNoCountFromToday() {
        assertTimes(
                "The envoys will take part in four days of talks from Sunday.",
                "four days: duration as-written",
                "Sunday: 2022-02-13 day weekday-after-publication");
    }
}
