package org.nuncio.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Folder;
import org.nuncio.toy.ToyGazetteer;

/** Lines are written with {@code ;} for the tab and added to a table of the toy gazetteer. */
class GazetteerLoaderTest {

    private static List<Diagnostic> faults(Map<String, String> tables) {
        Map<String, String> files = new HashMap<>();
        tables.forEach((name, content) -> files.put(name, ToyGazetteer.table(content)));
        return GazetteerLoader.load(ToyGazetteer.folder().plus(Folder.of(files))::read, "toy")
                .diagnostics();
    }

    private static void assertFault(String table, String content, String... expected) {
        assertThat(faults(Map.of(table, content)))
                .extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .contains(expected);
    }

    private static String plus(String table, String line) {
        return ToyGazetteer.folder().read(table) + line + "\n";
    }

    @Test
    void soundTablesHaveNoFaults() {
        assertThat(faults(Map.of())).isEmpty();
    }

    @Test
    void tooFewCells() {
        assertFault(
                "roles.tsv",
                plus("roles.tsv", "mayor;GOV"),
                "gazetteer/roles.tsv:14:",
                "gazetteer.columns",
                "2 cells instead of 4");
    }

    @Test
    void aSpaceIsNoTab() {
        assertFault("roles.tsv", plus("roles.tsv", "mayor GOV m s"), "gazetteer.columns", "1 cell instead of 4");
    }

    @Test
    void wrongHeaderSaysTheRightOne() {
        assertFault(
                "instruments.tsv",
                "name;kind;aliases\n",
                "gazetteer/instruments.tsv:1:",
                "gazetteer.header",
                "Write: name aliases kind.");
    }

    @Test
    void commentsAndEmptyLinesAreNotCounted() {
        assertThat(faults(
                        Map.of("instruments.tsv", "# source\n\nname;aliases;kind\n# more\nNorburg Accords;;accord\n")))
                .isEmpty();
    }

    @Test
    void unknownSectorListsThemAll() {
        assertFault(
                "roles.tsv",
                plus("roles.tsv", "mayor;GVO;;s"),
                "gazetteer/roles.tsv:14:",
                "gazetteer.sector",
                "'GVO'",
                "BUS COP");
    }

    @Test
    void unknownCode() {
        assertFault(
                "places.tsv",
                plus("places.tsv", "Westwick;;DDD;;1;2;city;"),
                "gazetteer/places.tsv:7:",
                "gazetteer.code",
                "'DDD'");
    }

    @Test
    void impossibleDate() {
        assertFault(
                "holders-other.tsv",
                plus("holders-other.tsv", "bbb.foreign;Ida Ek;;2001-02-30;2002;f"),
                "gazetteer/holders-other.tsv:8:",
                "gazetteer.date",
                "'2001-02-30'");
    }

    @Test
    void wordsAreNoDate() {
        assertFault(
                "people.tsv",
                "person;aliases;code;sector;from;to;gender;role\nIda Ek;;AAA;OPP;2001;June;f;\n",
                "gazetteer/people.tsv:2:",
                "gazetteer.date",
                "to is 'June'");
    }

    @Test
    void wordsAreNoNumber() {
        assertFault(
                "places.tsv", plus("places.tsv", "Westwick;;AAA;;north;2;city;"), "gazetteer.number", "lat is 'north'");
    }

    @Test
    void overlappingTerms() {
        assertFault(
                "holders-other.tsv",
                plus("holders-other.tsv", "aaa.president;Ida Ek;;2019;2021;f"),
                "gazetteer/holders-other.tsv:8:",
                "gazetteer.overlap",
                "Ida Ek",
                "aaa.president");
    }

    @Test
    void aTermMayBeginOnTheDayThatTheLastOneEnds() {
        assertThat(faults(Map.of(
                        "holders-other.tsv", plus("holders-other.tsv", "aaa.president;Ida Ek;;2005;2010-01-01;f"))))
                .isEmpty();
    }

    @Test
    void holderOfAnOfficeThatIsNotListed() {
        assertFault(
                "holders-other.tsv",
                plus("holders-other.tsv", "aaa.finance;Ida Ek;;2019;;f"),
                "gazetteer.office",
                "'aaa.finance'");
    }

    @Test
    void doubledState() {
        assertFault(
                "states.tsv",
                plus("states.tsv", "AAA;Nordia;;;;;;"),
                "gazetteer/states.tsv:5:",
                "gazetteer.doubled",
                "AAA");
    }

    @Test
    void doubledOffice() {
        assertFault(
                "offices-other.tsv",
                plus("offices-other.tsv", "aaa.foreign;AAA;foreign minister;;GOV;;"),
                "gazetteer.doubled",
                "aaa.foreign");
    }

    @Test
    void shortAliasInSmallLetters() {
        assertFault(
                "organisations.tsv",
                "code;name;aliases;kind;sector;country\nCON;Concord;Con;igo;;\n",
                "gazetteer/organisations.tsv:2:",
                "gazetteer.short-alias",
                "'Con'");
    }

    @Test
    void shortAliasInCapitalsIsRight() {
        assertThat(faults(Map.of("organisations.tsv", "code;name;aliases;kind;sector;country\nCON;Concord;CO;igo;;\n")))
                .isEmpty();
    }

    @Test
    void allFaultsComeInOneRun() {
        Map<String, String> tables = Map.of(
                "roles.tsv", plus("roles.tsv", "mayor;GVO;;s\nbishop;REL"),
                "places.tsv", plus("places.tsv", "Westwick;;DDD;;1;2;city;"),
                "holders-other.tsv", plus("holders-other.tsv", "aaa.president;Ida Ek;;2019;soon;f"));
        assertThat(faults(tables))
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(
                        "gazetteer.columns",
                        "gazetteer.sector",
                        "gazetteer.date",
                        "gazetteer.overlap",
                        "gazetteer.code");
    }

    @Test
    void brokenTablesAreNoGazetteer() {
        String roles = ToyGazetteer.table("noun;sector;gender;number\nmayor;GVO;;s\n");
        assertThat(GazetteerLoader.load(ToyGazetteer.folder().plus(Folder.of(Map.of("roles.tsv", roles)))::read, "toy")
                        .gazetteer())
                .isNull();
    }

    @Test
    void unknownCodeOfABorder() {
        assertFault(
                "states.tsv", plus("states.tsv", "DDD;Westmark;;;;;ZZZ;"), "states.tsv:5:", "gazetteer.code", "'ZZZ'");
    }

    @Test
    void unknownCodeOfABloc() {
        assertFault(
                "states.tsv", plus("states.tsv", "DDD;Westmark;;;;;;ZZZ"), "states.tsv:5:", "gazetteer.code", "'ZZZ'");
    }

    @Test
    void unknownCountryOfAnOrganisation() {
        assertFault(
                "organisations.tsv",
                plus("organisations.tsv", "ORE;Ore Works;;company;BUS;ZZZ"),
                "gazetteer.code",
                "'ZZZ'");
    }

    @Test
    void unknownKindOfAPlaceListsThemAll() {
        assertFault(
                "places.tsv",
                plus("places.tsv", "Westwick;;AAA;;1;2;citty;"),
                "gazetteer.kind",
                "'citty'",
                "base border building city");
    }

    @Test
    void doubledRole() {
        assertFault("roles.tsv", plus("roles.tsv", "rebel;UAF;;s"), "roles.tsv:14:", "gazetteer.doubled", "rebel");
    }

    @Test
    void aTermThatEndsBeforeItBegins() {
        assertFault(
                "holders-other.tsv",
                plus("holders-other.tsv", "bbb.foreign;Ida Ek;;2005;2001;f"),
                "gazetteer.date",
                "2001-01-01, before it begins on 2005-01-01");
    }

    @Test
    void aNumberOfYearsInWords() {
        assertFault(
                "offices-other.tsv",
                plus("offices-other.tsv", "ccc.foreign;CCC;foreign minister;;GOV;five;law"),
                "gazetteer.number",
                "years is 'five'");
    }

    @Test
    void missingTable() {
        assertFault("instruments.tsv", "", "gazetteer/instruments.tsv", "gazetteer.missing");
    }

    @ParameterizedTest
    @CsvSource({"90.5;2, lat", "1;-181, lon"})
    void coordinatesOffTheMap(String coordinates, String column) {
        assertFault(
                "places.tsv",
                plus("places.tsv", "Westwick;;AAA;;" + coordinates + ";city;"),
                "gazetteer.coordinate",
                column);
    }

    @Test
    void aDeclaredGapIsNoPerson() {
        Folder vacant = Folder.of(Map.of(
                "holders-other.tsv",
                ToyGazetteer.table(plus("holders-other.tsv", "aaa.president;vacant;;2005;2010-01-01;"))));
        Gazetteer gazetteer = GazetteerLoader.load(ToyGazetteer.folder().plus(vacant)::read, "toy")
                .gazetteer();
        assertThat(gazetteer.named("vacant")).isEmpty();
        assertThat(gazetteer.office("AAA", "president").orElseThrow().holder(LocalDate.of(2007, 1, 1)))
                .isEmpty();
    }
}
