package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: day of publication and claim of one report, of another, and whether they tell of the same. */
class SameHappeningTest {
    private static boolean isSame(String seen, String known, String seenLater, String fresh) {
        return SameHappening.fit(Toy.trace("r1", seen, known), Toy.trace("r2", seenLater, fresh))
                .isEnough();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            other words       | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the market     | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: guns fired on stalls
            rival figures     | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville killed=3: killed 3      | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville killed=9: killed 9
            updated toll      | 2022-02-08 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville killed=3: killed 3      | 2022-02-10 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville killed=9: killed 9
            no place          | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the market     | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08: the market was shelled
            news of the day   | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the market     | 2022-02-09 | ASSAULT ACTUAL NOR > SUD @Alphaville: shells hit the market
            told years later  | 2014-03-04 | ASSAULT ACTUAL NOR > SUD 2014-03-03 @Alphaville: shelled the market     | 2022-02-09 | ASSAULT HISTORICAL NOR > SUD 2014-03-03 @Alphaville: the market was shelled
            a month holds it  | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the market     | 2022-03-09 | ASSAULT HISTORICAL NOR > SUD 2022-02-01..2022-02-28 @Alphaville: shelled the market
            denied            | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the market     | 2022-02-10 | ASSAULT NEGATED NOR > SUD 2022-02-08 @Alphaville: had not shelled the market
            each with other   | 2022-02-09 | CONSULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: held talks on fish     | 2022-02-09 | CONSULT ACTUAL SUD > NOR 2022-02-08 @Alphaville: met to talk about fish
            side by side      | 2022-02-09 | CONSULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: held talks on fish     | 2022-02-09 | CONSULT ACTUAL NOR SUD 2022-02-08 @Alphaville: met to talk about fish
            threat with an if | 2022-02-09 | THREATEN CONDITIONAL NOR > SUD 2022-02-08: threatened to close the road | 2022-02-09 | THREATEN ACTUAL NOR > SUD 2022-02-08: threatened the road would close
            victims unnamed   | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: killed 12 guards        | 2022-02-09 | ASSAULT ACTUAL NOR > 12_guards 2022-02-08 @Alphaville: killed 12 guards at dawn
            """)
    void oneHappening(String why, String seen, String known, String seenLater, String fresh) {
        assertThat(isSame(seen, known, seenLater, fresh)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            other type        | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the market     | 2022-02-09 | COERCE ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the market
            other day         | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the market     | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-09 @Alphaville: shelled the market
            other place       | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the market     | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Betatown: shelled the market
            place in words    | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08: shelled the market in Alphaville   | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08: shelled the market in Betatown
            other actor       | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the market     | 2022-02-09 | ASSAULT ACTUAL OST > SUD 2022-02-08 @Alphaville: shelled the market
            state and rebels  | 2022-02-09 | ASSAULT ACTUAL SUD/MIL > SUD 2022-02-08 @Alphaville: shelled the market | 2022-02-09 | ASSAULT ACTUAL SUD/REB > SUD 2022-02-08 @Alphaville: shelled the market
            other persons     | 2022-02-09 | CONSULT ACTUAL NOR/GOV:Ada_Bell > SUD 2022-02-08: met in the palace     | 2022-02-09 | CONSULT ACTUAL NOR/GOV:Cato_Dunn > SUD 2022-02-08: met in the palace
            other partner     | 2022-02-09 | CONSULT ACTUAL NOR > SUD 2022-02-08: held talks on fish                 | 2022-02-09 | CONSULT ACTUAL NOR > OST 2022-02-08: held talks on fish
            planned and done  | 2022-02-09 | ASSAULT FUTURE NOR > SUD 2022-02-08 @Alphaville: will shell the market  | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the market
            again             | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the market     | 2022-02-09 | ASSAULT ACTUAL NOR > SUD @Alphaville: shelled the market again
            a second post     | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: attacked a post        | 2022-02-09 | ASSAULT ACTUAL NOR > SUD @Alphaville: attacked a second post
            weekday in words  | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: fired on Tuesday       | 2022-02-09 | ASSAULT ACTUAL NOR > SUD @Alphaville: fired on Wednesday
            undated, later    | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the market     | 2022-02-19 | ASSAULT ACTUAL NOR > SUD @Alphaville: shelled the market
            other words said  | 2022-02-09 | ACCUSE ACTUAL NOR > SUD 2022-02-08: accused it of spying on ministers   | 2022-02-09 | ACCUSE ACTUAL NOR > SUD 2022-02-08: blamed it for a fire in the port
            parties and day   | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08: shelled the market                 | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08: sank a boat
            nothing but type  | 2022-02-09 | ASSAULT ACTUAL : was attacked                                           | 2022-02-09 | ASSAULT ACTUAL : was attacked
            recalled, undated | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the market     | 2022-02-09 | ASSAULT HISTORICAL NOR > SUD 2014-03-03 @Alphaville: shelled the market
            """)
    void twoHappenings(String why, String seen, String known, String seenLater, String fresh) {
        assertThat(isSame(seen, known, seenLater, fresh)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            slots lost in the copy | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the old market | ASSAULT ACTUAL > SUD: shelled the old market hall | true
            other day in the form  | 2022-02-16 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the old market | ASSAULT ACTUAL NOR > SUD 2022-02-15 @Alphaville: shelled the old market hall | false
            form of last week      | 2022-02-16 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the old market | ASSAULT ACTUAL NOR > SUD @Alphaville: shelled the old market hall | false
            other place in form    | 2022-02-09 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the old market | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Betatown: shelled the old market hall | false
            same words, next year  | 2023-02-16 | ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville: shelled the old market | ASSAULT ACTUAL NOR > SUD @Alphaville: shelled the old market | true
            """)
    void aCopyTellsTheSameInTheSameWords(String why, String later, String known, String copy, boolean isSame) {
        Claim fresh = Toy.claim("r2", copy);
        Trace copied = Trace.of(fresh, Toy.context("r2", later, "r1", fresh.evidence()));
        assertThat(SameHappening.fit(Toy.trace("r1", "2022-02-09", known), copied)
                        .isEnough())
                .isEqualTo(isSame);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ASSAULT ACTUAL NOR > SUD @Alphaville killed=7: shelled the market | true
            ASSAULT ACTUAL NOR > SUD @Alphaville killed=8: attacked a bridge  | false
            ASSAULT ACTUAL NOR > SUD @Alphaville: shelled the market          | false
            """)
    void aFollowUpOfTheStoryTellsItAgainAsBackground(String told, boolean isSame) {
        Claim claim = Toy.claim("r2", told);
        Trace background = Trace.of(
                claim,
                new Trace.Context(java.time.LocalDate.of(2022, 2, 20), "r1", "r2", claim.evidence(), "other text"));
        Trace known = Toy.trace(
                "r1", "2022-02-09", "ASSAULT ACTUAL NOR > SUD 2022-02-08 @Alphaville killed=7: shelled the market");
        assertThat(SameHappening.fit(known, background).isEnough()).isEqualTo(isSame);
    }
}
