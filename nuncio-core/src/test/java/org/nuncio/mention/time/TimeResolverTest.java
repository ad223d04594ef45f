package org.nuncio.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nuncio.mention.TimeMention;
import org.nuncio.mention.finder.ParsedText;
import org.nuncio.sentence.NewsTimeTagger;

public class TimeResolverTest {
    private static final NewsTimeTagger TAGGER = new NewsTimeTagger();

    /** A Wednesday. */
    static final LocalDate PUBLISHED = LocalDate.of(2022, 2, 9);

    /** Each as {@code words: first..last precision rule}. */
    private void assertTimes(String text, String... expected) {
        assertThat(times(text, PUBLISHED)).containsExactly(expected);
    }

    private void assertTimesWithoutDate(String text, String... expected) {
        assertThat(times(text, null)).containsExactly(expected);
    }

    public static List<String> times(String text, @Nullable LocalDate published) {
        return new TimeResolver(TAGGER, published)
                .resolve(ParsedText.sentences(text)).stream()
                        .map(t -> shown(text, t))
                        .toList();
    }

    private static String shown(String text, TimeMention t) {
        String days =
                t.value() == null ? "" : t.value().equals(t.end()) ? t.value() + " " : t.value() + ".." + t.end() + " ";
        return t.span().cut(text) + ": " + days + t.precision() + " " + t.rule();
    }

    @Test
    void weekdayInThePastIsTheLastOne() {
        assertTimes("The envoy flew home on Monday.", "Monday: 2022-02-07 day weekday-before-publication");
    }

    @Test
    void weekdayOfPublicationIsThatVeryDay() {
        assertTimes("The envoy flew home on Wednesday.", "Wednesday: 2022-02-09 day weekday-before-publication");
        assertTimes("The envoy will fly home on Wednesday.", "Wednesday: 2022-02-09 day weekday-after-publication");
    }

    @Test
    void weekdayInTheFutureIsTheNextOne() {
        assertTimes("The envoy will fly home on Monday.", "Monday: 2022-02-14 day weekday-after-publication");
    }

    @Test
    void presentTenseIsATimetable() {
        assertTimes("The envoy flies home on Monday.", "Monday: 2022-02-14 day weekday-after-publication");
    }

    @Test
    void purposeOfAPastJourneyLiesBehind() {
        assertTimes(
                "The envoy flew to Rome to meet the king on Monday.",
                "Monday: 2022-02-07 day weekday-before-publication");
    }

    @Test
    void lastAndNextWeekdayAreNeverTheDayOfPublication() {
        assertTimes("He left last Wednesday.", "last Wednesday: 2022-02-02 day weekday-before-publication");
        assertTimes("He leaves next Wednesday.", "next Wednesday: 2022-02-16 day weekday-after-publication");
    }

    @Test
    void weekdayAfterADurationStandsAlone() {
        assertTimes(
                "The bank was cut off for hours on Tuesday.",
                "hours: duration as-written",
                "Tuesday: 2022-02-08 day weekday-before-publication");
    }

    @Test
    void nextDayCountsFromTheDayNamedBefore() {
        assertTimes(
                "He met the king on Monday. He left the next day.",
                "Monday: 2022-02-07 day weekday-before-publication",
                "the next day: 2022-02-08 day day-after-previous");
        assertTimes(
                "He met the king on Monday. A day earlier he had slept.",
                "Monday: 2022-02-07 day weekday-before-publication",
                "A day earlier: 2022-02-06 day day-before-previous");
    }

    @Test
    void weekEarlierThanADayToComeCountsFromThePast() {
        assertTimes(
                "He arrived on Monday. He will leave on Friday. A week earlier he had been ill.",
                        "Monday: 2022-02-07 day weekday-before-publication",
                "Friday: 2022-02-11 day weekday-after-publication",
                        "A week earlier: 2022-01-31 day counted-from-previous");
    }

    @Test
    void sameMonthIsTheMonthNamedBefore() {
        assertTimes(
                "The attack came in January. That same month they met.",
                "January: 2022-01-01..2022-01-31 month month-before-publication",
                "That same month: 2022-01-01..2022-01-31 month month-of-previous");
    }

    @Test
    void nextDayAfterNoDayStaysOpen() {
        assertTimes("He left the next day.", "the next day: open unresolved");
    }

    @Test
    void twoDaysOfAMonthAreOneTime() {
        assertTimes("He will be there on March 14 and 15.", "March 14 and 15: 2022-03-14..2022-03-15 day explicit");
        assertTimes("He will be there from 14-18 March.", "14-18 March: 2022-03-14..2022-03-18 day explicit");
    }

    @Test
    void dayWithoutAYearIsTheNearestThatTheTenseAllows() {
        assertTimes("They met on December 30.", "December 30: 2021-12-30 day explicit");
        assertTimes("They will meet on December 30.", "December 30: 2022-12-30 day explicit");
    }

    @Test
    void yearsAndSinceYears() {
        assertTimes("It fell in 2014.", "2014: 2014-01-01..2014-12-31 year explicit");
        assertTimes("It has been shut since 2014.", "since 2014: 2014-01-01..2014-12-31 year since");
    }

    @Test
    void wordsThatCountFromPublication() {
        assertTimes("He slept yesterday.", "yesterday: 2022-02-08 day counted-from-publication");
        assertTimes("He leaves tonight.", "tonight: 2022-02-09 day day-of-publication");
        assertTimes("He slept last week.", "last week: 2022-01-31..2022-02-06 week week-before-publication");
        assertTimes("It ends this month.", "this month: 2022-02-01..2022-02-28 month month-of-publication");
    }

    @Test
    void vagueTimesKeepTheirWordsAlone() {
        assertTimes("In recent weeks they have met often.", "In recent weeks: approximate as-written");
        assertTimes("They will meet in the coming days.", "in the coming days: approximate as-written");
    }

    @Test
    void durationsAreNoDates() {
        assertTimes(
                "He stayed for two days and slept five hours.",
                "two days: duration as-written",
                "five hours: duration as-written");
        assertTimes("The king left in the past 24 hours.", "the past 24 hours: duration as-written");
    }

    @Test
    void withoutADateRelativeTimesStayOpen() {
        assertTimesWithoutDate(
                "He slept yesterday and left on Monday.", "yesterday: open unresolved", "Monday: open unresolved");
        assertTimesWithoutDate("He will leave on March 14.", "March 14: open unresolved");
    }

    @Test
    void withoutADateFullDatesAreResolved() {
        assertTimesWithoutDate("On Feb. 10, 2022, he left.", "Feb. 10, 2022: 2022-02-10 day explicit");
        assertTimesWithoutDate("It fell in 2014.", "2014: 2014-01-01..2014-12-31 year explicit");
    }

    @Test
    void withoutADateNextDayDoesNotReachBehindAnOpenDay() {
        assertTimesWithoutDate(
                "On Feb. 10, 2022, he left. On Monday he slept. The next day he rose.",
                "Feb. 10, 2022: 2022-02-10 day explicit",
                "Monday: open unresolved",
                "The next day: open unresolved");
    }

    @Test
    void marchersAreNoMonth() {
        assertTimes("They may march to the pier every day.");
    }

    @Test
    void fullStopAfterADayIsNoPartOfIt() {
        assertTimes("He would travel to Rome on March 5.", "March 5: 2022-03-05 day explicit");
    }

    @Test
    void lastMonthOfThatNameIsNotThisMonth() {
        assertTimes("They met last March.", "last March: 2021-03-01..2021-03-31 month month-before-publication");
        assertTimes("They met last February.", "last February: 2021-02-01..2021-02-28 month month-before-publication");
        assertTimes(
                "They met in March last year.",
                "March last year: 2021-03-01..2021-03-31 month month-before-publication");
    }

    @Test
    void weekdayOfANamedWeek() {
        assertTimes(
                "They met on Tuesday of last week.", "Tuesday of last week: 2022-02-01 day weekday-before-publication");
    }

    @Test
    void rangesAreOneTime() {
        assertTimes("They ruled from 2014 to 2016.", "2014 to 2016: 2014-01-01..2016-12-31 year explicit");
        assertTimes(
                "They met between January and March 2021.",
                "January and March 2021: 2021-01-01..2021-03-31 month explicit");
        assertTimes(
                "They will meet from 28 February to 2 March.",
                "28 February to 2 March: 2022-02-28..2022-03-02 day explicit");
        assertTimes(
                "They met in 2014 and 2016.",
                "2014: 2014-01-01..2014-12-31 year explicit",
                "2016: 2016-01-01..2016-12-31 year explicit");
    }

    @Test
    void fewDaysAgoIsNoCertainDay() {
        assertTimes("He left a few days ago.", "a few days ago: approximate as-written");
    }

    @Test
    void pastWeekIsNotTheWeekOfTheCalendar() {
        assertTimes("He left in the past week.", "in the past week: approximate as-written");
        assertTimes("He left in the last year of the war.");
    }

    @Test
    void dayBeforeAnEventIsNotCountedFromAnotherDay() {
        assertTimes(
                "He came on Monday. He left the day after the vote.",
                "Monday: 2022-02-07 day weekday-before-publication");
    }

    @Test
    void weekendsAroundPublication() {
        assertTimes(
                "They met last weekend.",
                "last weekend: 2022-02-05..2022-02-06 approximate weekend-before-publication");
        assertTimes(
                "They will meet at the weekend.",
                "at the weekend: 2022-02-12..2022-02-13 approximate weekend-after-publication");
    }

    @Test
    void partsOfADayAreThatDay() {
        assertTimes("He left yesterday morning.", "yesterday morning: 2022-02-08 day counted-from-publication");
        assertTimes(
                "Shells fell in the early hours of Monday.",
                "the early hours of Monday: 2022-02-07 day weekday-before-publication");
        assertTimes("He left at noon.");
    }

    @Test
    void dayAfterAClauseIsThatOfTheClause() {
        assertTimes(
                "He left on Monday, a day after police arrested his brother.",
                "Monday: 2022-02-07 day weekday-before-publication",
                "a day after: 2022-02-06 day day-before-previous-for-next-clause");
        assertTimes(
                "He left on Monday, two days before soldiers took the town.",
                "Monday: 2022-02-07 day weekday-before-publication",
                "two days before: 2022-02-09 day counted-from-previous-for-next-clause");
    }

    @Test
    void theDayAfterAClauseIsCountedAsADayAfterItIs() {
        assertTimes(
                "He left on Monday, the day after police arrested his brother.",
                "Monday: 2022-02-07 day weekday-before-publication",
                "the day after: 2022-02-06 day day-before-previous-for-next-clause");
        assertTimes("He left on Monday, the day after the vote.", "Monday: 2022-02-07 day weekday-before-publication");
    }

    @Test
    void yearsOnFromAYearAreAYear() {
        assertTimes(
                "The king fled in 1984. Two years later the town fell.",
                "1984: 1984-01-01..1984-12-31 year explicit",
                "Two years later: 1986-01-01..1986-12-31 year counted-from-previous");
        assertTimes(
                "The king fled in May 1984. Three years earlier the town had fallen.",
                "May 1984: 1984-05-01..1984-05-31 month explicit",
                "Three years earlier: 1981-05-01..1981-05-31 month counted-from-previous");
    }

    @Test
    void whatOpensTheSentenceDoesNotDateItsClause() {
        assertTimes(
                "He came on Monday. Two days after police arrested his brother he left.",
                "Monday: 2022-02-07 day weekday-before-publication",
                "Two days: duration as-written");
    }

    @Test
    void hoursOnAreTakenForTheSameDay() {
        assertTimes(
                "He came on Monday, and hours later the envoy left.",
                "Monday: 2022-02-07 day weekday-before-publication",
                "hours later: 2022-02-07 approximate hours-from-previous");
        assertTimes("Hours later the envoy left.", "Hours later: approximate as-written");
    }

    @Test
    void hoursBeforeTheMainEventAreOfItsDay() {
        assertTimes(
                "The treaty was signed on Monday. The war began in 2014. Hours before the ceremony, the envoy left.",
                "Monday: 2022-02-07 day weekday-before-publication",
                "2014: 2014-01-01..2014-12-31 year explicit",
                "Hours: 2022-02-07 approximate hours-from-first-day");
    }

    @Test
    void monthPointedAtIsOfTheYearToldOf() {
        assertTimes(
                "The war began in July 2001. He fled that December.",
                "July 2001: 2001-07-01..2001-07-31 month explicit",
                "December: 2001-12-01..2001-12-31 month month-of-previous-year");
    }

    @Test
    void daysAfterAMonthAloneAreNoFinerThanTheMonth() {
        assertTimes(
                "He came on Monday. The war has gone on since December 2018. Nine days later the envoy left.",
                "Monday: 2022-02-07 day weekday-before-publication",
                "since December 2018: 2018-12-01..2018-12-31 month since",
                "Nine days later: 2018-12-01..2018-12-31 month counted-from-previous");
    }

    @Test
    void daysAfterADayAreCountedFromItWhateverMonthCameBefore() {
        assertTimes(
                "The war has gone on since December 2018. He came on Monday. Two days later the envoy left.",
                "since December 2018: 2018-12-01..2018-12-31 month since",
                "Monday: 2022-02-07 day weekday-before-publication",
                "Two days later: 2022-02-09 day counted-from-previous");
    }

    @Test
    void whatWasSetOffIsNotSetForADay() {
        assertTimes(
                "The march was set off by the arrest on Saturday of a mayor.",
                "Saturday: 2022-02-05 day weekday-before-publication");
        assertTimes("The march was set for Saturday.", "Saturday: 2022-02-12 day weekday-after-publication");
    }

    @Test
    void monthOfMarchIsNoMarch() {
        assertTimes("The league asked the council on January 12 to act.", "January 12: 2022-01-12 day explicit");
        assertTimes("The league asked the council on March 12 to act.", "March 12: 2021-03-12 day explicit");
    }

    @Test
    void monthOfWhichSomethingIsToldHasBeen() {
        assertTimes(
                "The envoy had offered to leave in May, when the guards rebelled.",
                "May: 2021-05-01..2021-05-31 month month-before-publication");
        assertTimes(
                "The envoy has offered to leave in May.", "May: 2022-05-01..2022-05-31 month month-after-publication");
    }

    @Test
    void dayOfTheOccasionOfWhatIsCalledLiesAhead() {
        assertTimes(
                "The party called marches after prayers on Friday.",
                "Friday: 2022-02-11 day weekday-after-publication");
        assertTimes(
                "The party held marches after prayers on Friday.", "Friday: 2022-02-04 day weekday-before-publication");
    }

    @Test
    void limitOfAThreatLiesAhead() {
        assertTimes(
                "Anybody who stayed after Friday would be shot.", "Friday: 2022-02-11 day weekday-after-publication");
        assertTimes("Anybody who fled on Friday would be shot.", "Friday: 2022-02-04 day weekday-before-publication");
    }
}
