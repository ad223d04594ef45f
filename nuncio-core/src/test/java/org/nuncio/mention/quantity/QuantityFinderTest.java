package org.nuncio.mention.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nuncio.mention.QuantityMention;
import org.nuncio.mention.finder.ParsedText;

class QuantityFinderTest {

    /** Each as {@code words: role unit value [low..high] relation}. */
    private void assertQuantities(String text, String... expected) {
        assertThat(QuantityFinder.find(ParsedText.sentences(text)))
                .extracting(q -> shown(text, q))
                .containsExactly(expected);
    }

    private String shown(String text, QuantityMention q) {
        String bounds = (q.low() == null ? "" : number(q.low())) + ".." + (q.high() == null ? "" : number(q.high()));
        return q.span().cut(text) + ": " + q.role() + " " + q.unit() + " " + number(q.value()) + " [" + bounds + "] "
                + q.relation();
    }

    private String number(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    @Test
    void moreThanLeavesTheUpperEndOpen() {
        assertQuantities(
                "Norlandia keeps more than 60,000 troops there.",
                "more than 60,000 troops: troops troops 60000 [60000..] more than");
    }

    @Test
    void wellOverIsMoreThan() {
        assertQuantities("Well over 300 homes burned.", "Well over 300 homes: count home 300 [300..] more than");
    }

    @Test
    void handedOverIsNotMoreThan() {
        assertQuantities("Norlandia handed over 30 tanks to Sudmark.", "30 tanks: weapons tank 30 [30..30] exactly");
    }

    @Test
    void upToLeavesTheLowerEndOpen() {
        assertQuantities("Up to 40 tanks crossed the river.", "Up to 40 tanks: weapons tank 40 [..40] up to");
    }

    @Test
    void aboutLeavesBothEndsOpen() {
        assertQuantities("About 200 marchers sang.", "About 200 marchers: crowd people 200 [..] about");
    }

    @Test
    void moreOfThemIsTheNumberOfTheNewOnes() {
        assertQuantities(
                "Sudmark will send 450 more soldiers.", "450 more soldiers: troops troops 450 [450..450] more");
    }

    @Test
    void anotherIsMore() {
        assertQuantities(
                "Another 1,200 marines arrived.", "Another 1,200 marines: troops troops 1200 [1200..1200] more");
    }

    @Test
    void severalDozenIsTwoDozenAtLeast() {
        assertQuantities(
                "Several dozen Hungarians gathered at the gate.",
                "Several dozen Hungarians: crowd people 24 [24..] several dozen");
    }

    @Test
    void hundredsIsTwoHundredAtLeast() {
        assertQuantities(
                "Hundreds of civilians fled.", "Hundreds of civilians: displaced displaced 200 [200..] hundreds");
    }

    @Test
    void halfAMillionIsANumber() {
        assertQuantities(
                "Half a million people were displaced.",
                "Half a million people: displaced displaced 500000 [500000..500000] exactly");
    }

    @Test
    void betweenHasBothEnds() {
        assertQuantities(
                "Between 5 and 7 people were killed.", "Between 5 and 7 people: killed killed 5 [5..7] between");
    }

    @Test
    void rangeWithoutANounTakesTheRoleOfItsVerb() {
        assertQuantities("20 to 30 were hurt.", "20 to 30: wounded wounded 20 [20..30] between");
    }

    @Test
    void objectOfKillIsKilledAndOfInjureWounded() {
        assertQuantities(
                "The strike killed 12 villagers, injuring five.",
                "12 villagers: killed killed 12 [12..12] exactly",
                "five: wounded wounded 5 [5..5] exactly");
    }

    @Test
    void subjectOfKillIsNotKilled() {
        assertQuantities(
                "Three gunmen killed a mayor.",
                "Three gunmen: people people 3 [3..3] exactly",
                "a mayor: killed killed 1 [1..1] exactly");
    }

    @Test
    void thoseIncludedShareTheFate() {
        assertQuantities(
                "Nine people, including two children, were killed.",
                "Nine people: killed killed 9 [9..9] exactly",
                "two children: killed killed 2 [2..2] exactly");
    }

    @Test
    void deadAfterTheNumberTellsTheRole() {
        assertQuantities(
                "At least 12 dead and 30 wounded were counted.",
                "At least 12: killed killed 12 [12..] at least",
                "30: wounded wounded 30 [30..30] exactly");
    }

    @Test
    void tollIsOfTheKilled() {
        assertQuantities("The death toll rose to 45.", "45: killed killed 45 [45..45] exactly");
    }

    @Test
    void livesAreClaimed() {
        assertQuantities(
                "The feud has cost more than 900 lives.", "more than 900 lives: killed killed 900 [900..] more than");
    }

    @Test
    void nounOfAnActTellsTheRole() {
        assertQuantities(
                "The expulsion of 10 diplomats angered him.", "10 diplomats: expelled expelled 10 [10..10] exactly");
    }

    @Test
    void villagesAreNotArrested() {
        assertQuantities("The rebels released 14 photographs.", "14 photographs: count photograph 14 [14..14] exactly");
    }

    @Test
    void signOfMoneyTellsTheCurrency() {
        assertQuantities(
                "The bank lent $200 million and €28 million.",
                "$200 million: money USD 200000000 [200000000..200000000] exactly",
                "€28 million: money EUR 28000000 [28000000..28000000] exactly");
    }

    @Test
    void nameOfMoneyTellsTheCurrency() {
        assertQuantities(
                "It lent 500 million Canadian dollars.",
                "500 million Canadian dollars: money CAD 500000000 [500000000..500000000] exactly");
    }

    @Test
    void hyphenedDaysAreADuration() {
        assertQuantities("He came for a two-day visit.", "two-day visit: duration days 2 [2..2] exactly");
    }

    @Test
    void hoursKilometresAndPercentAreMeasures() {
        assertQuantities(
                "In nearly four hours it moved 30 kilometres, 10 percent of the way.",
                        "nearly four hours: duration hours 4 [..] nearly",
                "30 kilometres: distance km 30 [30..30] exactly", "10 percent: percent percent 10 [10..10] exactly");
    }

    @Test
    void numberAloneTakesThePeopleNamedBefore() {
        assertQuantities(
                "Norlandia has 90,000 troops there, up from 70,000 in January.",
                "90,000 troops: troops troops 90000 [90000..90000] exactly",
                "70,000: troops troops 70000 [70000..70000] exactly");
    }

    @Test
    void crowdOfANumberIsACrowd() {
        assertQuantities("A crowd of 10,000 gathered.", "10,000: crowd people 10000 [10000..10000] exactly");
    }

    @Test
    void datesAndYearsCountNothing() {
        assertQuantities("On February 14 and 15, 2019, and again in 1998, at 7 p.m., they met.");
    }

    @Test
    void agesCountNothing() {
        assertQuantities("A 22-year-old man and a teacher of 44 were there.");
    }

    @Test
    void numbersInNamesCountNothing() {
        assertQuantities("The Nord Stream 2 pipeline, Article 5, the S-400 and the 82nd Airborne came up.");
    }

    @Test
    void participleRightAfterTheNounTellsTheRole() {
        assertQuantities(
                "Police said two men were shot dead and seven others arrested.",
                "two men: killed killed 2 [2..2] exactly",
                "seven others: arrested arrested 7 [7..7] exactly");
    }

    @Test
    void numberBeyondAllBoundsIsNone() {
        assertQuantities("Some 99999999999999999999999999999999 people came.");
    }

    @Test
    void stateRightAfterTheNumberIsThatOfTheCounted() {
        assertQuantities(
                "The group has counted 331 wounded and 152 arrests.",
                "331: wounded wounded 331 [331..331] exactly",
                "152 arrests: arrested arrested 152 [152..152] exactly");
    }

    @Test
    void percentBeforeANounCountsHundredths() {
        assertQuantities(
                "Norlandia slapped a 22 per cent duty on barley.", "22 per cent: percent percent 22 [22..22] exactly");
        assertQuantities("Two duties were lifted.", "Two duties: count duty 2 [2..2] exactly");
    }

    @Test
    void singlePersonKilledIsOne() {
        assertQuantities("A teacher was shot dead at the gate.", "A teacher: killed killed 1 [1..1] exactly");
        assertQuantities("A crowd beat a soldier to death.", "a soldier: killed killed 1 [1..1] exactly");
    }

    @Test
    void singlePersonToWhomNothingHappensIsNotCounted() {
        assertQuantities("A teacher met a soldier at the gate.");
        assertQuantities("The court killed a plan.");
    }

    @Test
    void numberForEachIsANumber() {
        assertQuantities(
                "Norlandia sent 900 soldiers and Sudmark and Ostmark 500 apiece.",
                "900 soldiers: troops troops 900 [900..900] exactly",
                "500: troops troops 500 [500..500] exactly");
    }

    @Test
    void numberOfThemCountsWhateverTheyAre() {
        assertQuantities("Norlandia promised 900 of them.", "900: count them 900 [900..900] exactly");
    }

    @Test
    void crowdAfterADayIsNoPartOfTheDate() {
        assertQuantities(
                "On 12 March thousands of monks marched.", "thousands of monks: crowd people 2000 [2000..] thousands");
        assertQuantities("On July 30 people marched.");
    }
}
