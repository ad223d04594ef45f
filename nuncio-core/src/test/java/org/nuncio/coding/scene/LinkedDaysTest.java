package org.nuncio.coding.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.coding.Coder;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.sentence.NewsTimeTagger;
import org.nuncio.toy.Models;
import org.nuncio.toy.World;

/** The day of an event that another clause tells, and the one that it does not tell. */
class LinkedDaysTest {
    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 2, 9);

    private static final Coder CODER = new Coder(World.CODEBOOK, World.GAZETTEER, Models.READER, new NewsTimeTagger());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nobody has slept since Monday, when Norlandia shelled Ostmark. | ASSAULT 2022-02-07",
                "Nobody forgot the fires of Monday, when Norlandia shelled Ostmark. | ASSAULT 2022-02-07",
                "On Monday hundreds drowned when an overcrowded trawler sank; Norlandia is shelling Ostmark. | ASSAULT -",
                "On Monday Norlandia shelled Ostmark; ten men slept. | ASSAULT 2022-02-07",
                "Nobody has slept since Monday but Norlandia shelled Ostmark. | ASSAULT -",
                "Norlandia, which has been shelling Ostmark, slept on Monday. | ASSAULT -"
            })
    void timeBeforeWhenIsThatOfItsClause(String text, String expected) {
        assertThat(CODER.code(World.article(text, PUBLISHED)).events())
                .extracting(LinkedDaysTest::shown)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 4 February Norlandia slept. Sudmark attacked Ostmark and sanctioned Norlandia the next day. | ASSAULT - | SANCTION 2022-02-05",
                "Sudmark attacked Ostmark and sanctioned Norlandia on Monday. | ASSAULT 2022-02-07 | SANCTION 2022-02-07"
            })
    void dayCountedFromTheFirstVerbIsOfTheSecondAlone(String text, String first, String second) {
        assertThat(CODER.code(World.article(text, PUBLISHED)).events())
                .extracting(LinkedDaysTest::shown)
                .containsExactly(first, second);
    }

    private static String shown(CodedEvent event) {
        LocalDate day = event.date() == null ? null : event.date().value();
        return event.type() + " " + Objects.requireNonNullElse((Object) day, "-");
    }
}
