package org.nuncio.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days that lie ahead of the report. */
class TimesAheadTest {
    private static void assertTimes(String text, String... expected) {
        assertThat(TimeResolverTest.times(text, TimeResolverTest.PUBLISHED)).containsExactly(expected);
    }

    @Test
    void whatIsExpectedLiesAhead() {
        assertTimes("The envoy is expected home on Monday.", "Monday: 2022-02-14 day weekday-after-publication");
        assertTimes("The envoy was due to leave on Friday.", "Friday: 2022-02-11 day weekday-after-publication");
        assertTimes("The envoy plans to leave on Friday.", "Friday: 2022-02-11 day weekday-after-publication");
    }

    @Test
    void limitOfWhatIsToBeDoneLiesAhead() {
        assertTimes(
                "The council voted to bring the envoys home by Friday.",
                "Friday: 2022-02-11 day weekday-after-publication");
        assertTimes("The envoys had come home by Friday.", "Friday: 2022-02-04 day weekday-before-publication");
    }

    @Test
    void whatSomethingDependsOnLiesAhead() {
        assertTimes(
                "The envoy would leave unless the king apologised by Friday.",
                "Friday: 2022-02-11 day weekday-after-publication");
        assertTimes(
                "The envoy said he would go home if the talks failed on Monday.",
                "Monday: 2022-02-14 day weekday-after-publication");
        assertTimes(
                "The envoy asked if the guards had fired on Monday.",
                "Monday: 2022-02-07 day weekday-before-publication");
    }

    @Test
    void whereSomebodyIsInvitedToLiesAhead() {
        assertTimes("The king invited both envoys to Norburg on February 20.", "February 20: 2022-02-20 day explicit");
        assertTimes("The king invited both envoys on February 2.", "February 2: 2022-02-02 day explicit");
    }
}
