package org.nuncio.coding.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.toy.World;

/** Day and place that clauses of one scene share, and what <i>there</i> is. */
class SharedSceneTest {
    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 2, 9);

    /** Each event as {@code TYPE day place}; {@code -} for what is not told. */
    private static List<String> codes(String text) {
        return World.report(text, PUBLISHED).events().stream()
                .map(SharedSceneTest::shown)
                .toList();
    }

    private static String shown(CodedEvent event) {
        LocalDate day = event.date() == null ? null : event.date().value();
        String place = event.place() == null ? "-" : event.place().place().name();
        return event.type() + " " + (day == null ? "-" : "" + day.getDayOfMonth()) + " " + place;
    }

    private static String last(String text) {
        List<String> codes = codes(text);
        return codes.isEmpty() ? "nothing" : codes.get(codes.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels looted shops in Kelstadt on Monday and Sudmark's police attacked them. | ASSAULT 7 Kelstadt",
                "Rebels looted shops in Kelstadt on Monday, and Norlandia's police attacked them. | ASSAULT 7 -",
                "Rebels looted shops in Kelstadt on Monday, and Sudmark's police attacked them in Dramfoss. | ASSAULT 7 Dramfoss",
                "Teachers were in Kelstadt on Monday when Sudmark's police attacked protesters. | ASSAULT 7 Kelstadt",
                "Karl Holmquist was in Kelstadt on Monday when Norlandia's police attacked protesters. | ASSAULT 7 -",
                "On Monday hundreds of Sudmark's protesters looted shops in Kelstadt. | PROTEST 7 Kelstadt"
            })
    void clausesOfOneScene(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia's police attacked a riot in Tovik on Monday. | ASSAULT 7 Tovik",
                "Norlandia's police attacked rebels at a riot in Tovik on Monday. | ASSAULT 7 Tovik"
            })
    void crowdAndThoseWhoBreakItUp(String text, String expected) {
        assertThat(codes(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Snow fell on Kelstadt on Monday. Norlandia attacked rebels there. | ASSAULT - Kelstadt",
                "Snow fell on Kelstadt on Monday. There, Norlandia attacked rebels. | ASSAULT - Kelstadt",
                "The army left Kelstadt and Tovik on Monday. Norlandia attacked rebels there. | ASSAULT - -",
                "Snow fell on Kelstadt and Tovik on Monday. Norlandia attacked rebels there. | ASSAULT - -",
                "Sudmark met rebels in Dramfoss, a suburb of Kelstadt, on Monday. Norlandia attacked rebels there. | ASSAULT - Dramfoss",
                "Snow fell on Kelstadt on Monday. The mayor of Tovik wept. Norlandia attacked rebels there. | ASSAULT - -",
                "Snow fell on Kelstadt on Monday. Norlandia attacked rebels from up there. | ASSAULT - -",
                "Norlandia slept on Monday. Sudmark attacked rebels there. | ASSAULT - -"
            })
    void thereIsTheOnePlaceNamedLast(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In Tovik, Norlandia's minister said he urged Ostmark to free rebels. | REQUEST - Tovik",
                "In Tovik, Norlandia's minister said that Sudmark had shelled Ostmark. | ASSAULT - -",
                "Norlandia's army left Tovik on Monday, some forty kilometres from Norburg, and attacked rebels. | ASSAULT 7 Tovik",
                "Rebels sailed from Kelstadt on Monday and attacked Norlandia. | ASSAULT 7 -"
            })
    void whereItIsSaidAndHowFarItIs(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia attacked Sudmark on Monday. In the evening it attacked Ostmark. | ASSAULT 7 -",
                "When its king slept on Monday, Norlandia attacked Sudmark. | ASSAULT 7 -",
                "When its king sleeps on Monday, Norlandia attacked Sudmark. | ASSAULT - -",
                "On Monday Norlandia freed two men, attacking Sudmark. | ASSAULT 7 -"
            })
    void dayOfTheClauseBeside(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Kelstadt tribunal convicted two Norlandian soldiers on Monday. | SANCTION 7 Kelstadt",
                "A tribunal in Kelstadt convicted two Norlandian soldiers on Monday. | SANCTION 7 Kelstadt",
                "A Sudmark tribunal convicted two Norlandian soldiers on Monday. | SANCTION 7 -",
                "Norlandia attacked rebels guarding a mill in Kelstadt on Monday. | ASSAULT 7 Kelstadt",
                "Norlandia attacked rebels near the crossing of Dramfoss on Monday. | ASSAULT 7 Dramfoss"
            })
    void whereCourtsSitAndPeopleStand(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }
}
