package org.nuncio.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Folder;
import org.nuncio.toy.ToyGazetteer;

/** Lines are written with {@code ;} for the tab and added to a table of the toy gazetteer. */
class GazetteerLintTest {
    private static final Set<String> COMMON = Set.of("shell", "march");

    private static List<String> faults(String table, String lines, @Nullable LocalDate on) {
        String content = ToyGazetteer.folder().read(table);
        Folder tables =
                ToyGazetteer.folder().plus(Folder.of(Map.of(table, ToyGazetteer.table(content + lines + "\n"))));
        return GazetteerLint.check(tables::read, on, COMMON::contains).stream()
                .map(Diagnostic::toString)
                .toList();
    }

    private static void assertFault(String table, String lines, String... expected) {
        assertThat(faults(table, lines, null)).singleElement().asString().contains(expected);
    }

    private static void assertSound(String table, String lines) {
        assertThat(faults(table, lines, null)).isEmpty();
    }

    @Test
    void soundTablesHaveNoFaults() {
        assertSound("roles.tsv", "mayor;GOV;;s");
    }

    @Test
    void aCapitalWithoutAPlace() {
        assertFault(
                "states.tsv",
                "QQQ;Quorn;;Quornish;Quornish;Quornburg;;",
                "gazetteer.capital",
                "'Quornburg' is no place of QQQ",
                "places.tsv");
    }

    @Test
    void aGapBetweenTwoTerms() {
        assertFault(
                "holders-other.tsv",
                "aaa.president;Ida Ek;;2005;2009-06-01;f",
                "holders-other.tsv:8: warning gazetteer.gap",
                "aaa.president from 2009-06-01 to 2010-01-01",
                "'vacant'");
    }

    @Test
    void someWeeksBetweenTwoTermsAreNoGap() {
        assertSound("holders-other.tsv", "aaa.president;Ida Ek;;2005;2009-12-05;f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vacant", "unknown"})
    void aGapMayBeDeclared(String word) {
        assertSound(
                "holders-other.tsv",
                "aaa.president;Ida Ek;;2005;2009-06-01;f\naaa.president;" + word + ";;2009-06-01;2010-01-01;");
    }

    @Test
    void aDeclaredGapMustNotOverlapATerm() {
        assertFault("holders-other.tsv", "aaa.president;vacant;;2021;2022;", "error gazetteer.overlap");
    }

    @Test
    void nobodySinceTheLastOneLeft() {
        assertFault(
                "holders-other.tsv",
                "bbb.foreign;Ida Ek;;2001;2001-05-01;f",
                "gazetteer.gap",
                "bbb.foreign from 2001-05-01 to 2019-03-01");
    }

    @Test
    void anOfficeThatNobodyHolds() {
        assertFault(
                "offices-other.tsv",
                "ccc.foreign;CCC;foreign minister;Foreign Minister;GOV;;",
                "offices-other.tsv:7: warning gazetteer.no-holder",
                "ccc.foreign");
    }

    @Test
    void aHolderWithoutADate() {
        assertFault("holders-other.tsv", "bbb.foreign;Ida Ek;;;2019-03;f", "gazetteer.no-date", "Ida Ek");
    }

    private static List<String> elected(String years, LocalDate on) {
        Folder tables = ToyGazetteer.folder()
                .plus(Folder.of(Map.of(
                        "offices-g20.tsv",
                        ToyGazetteer.table(
                                "office;country;title;titles;sector;years;basis\naaa.speaker;AAA;speaker;;LEG;" + years
                                        + ";two terms of four years\n"),
                        "holders-g20.tsv",
                        ToyGazetteer.table("office;person;aliases;from;to;gender\naaa.speaker;Ida Ek;;2010;2014;f\n"
                                + "aaa.speaker;Ida Ek;;2014;;f\n"))));
        return GazetteerLint.check(tables::read, on, COMMON::contains).stream()
                .map(Diagnostic::toString)
                .toList();
    }

    @Test
    void aTermThatHasRunOut() {
        assertThat(elected("8", LocalDate.of(2020, 1, 1)))
                .singleElement()
                .asString()
                .contains(
                        "holders-g20.tsv:3: warning gazetteer.too-long",
                        "Ida Ek has been aaa.speaker for 10.0 years, and 'two terms of four years' allows 8");
    }

    @Test
    void aTermThatRunsStill() {
        assertThat(elected("8", LocalDate.of(2018, 1, 1))).isEmpty();
    }

    @Test
    void anOfficeWithoutALimit() {
        assertThat(elected("", LocalDate.of(2080, 1, 1))).isEmpty();
    }

    @Test
    void twoPersonsOfOneName() {
        assertFault(
                "people.tsv",
                "Ida Ek;Brandt;AAA;OPP;2001;;f;\nOla Ek;Brandt;AAA;OPP;2001;;m;",
                "people.tsv:3: warning gazetteer.doubled",
                "'Brandt' is also a name of gazetteer/people.tsv:2");
    }

    @Test
    void onePersonInTwoTermsIsNotDoubled() {
        assertSound("people.tsv", "Ida Ek;Brandt;AAA;OPP;2001;2003;f;\nIda Ek;Brandt;AAA;GOV;2003;;f;");
    }

    @Test
    void armedGroupsMayTakeOverAName() {
        assertSound("armed-groups.tsv", "ARM;Red Front;;AAA;REB;1990;2000\nARM;New Front;Red Front;AAA;REB;2000;");
    }

    @Test
    void armedGroupsOfOneNameAtOneTime() {
        assertFault(
                "armed-groups.tsv",
                "ARM;Red Front;;AAA;REB;1990;2001\nARM;New Front;Red Front;AAA;REB;2000;",
                "gazetteer.doubled");
    }

    @Test
    void townsOfOneNameInOneState() {
        assertFault("places.tsv", "Kelstadt;;BBB;;1;2;city;", "gazetteer.doubled", "Kelstadt (city, BBB)");
    }

    @Test
    void townsOfOneNameInTwoStates() {
        assertSound("places.tsv", "Kelstadt;;AAA;;1;2;city;");
    }

    @Test
    void aPlaceWithoutCoordinates() {
        assertFault("places.tsv", "Westwick;;AAA;;;2;city;", "gazetteer.empty", "the cell lat is empty");
    }

    @Test
    void aNameThatIsACommonWord() {
        assertFault(
                "organisations.tsv",
                "SHL;Shell;;company;BUS;AAA",
                "gazetteer.common-word",
                "'Shell'",
                "add 'shell' to common-words.tsv");
    }

    @Test
    void aNameThatIsARoleNoun() {
        assertFault("organisations.tsv", "RBL;Rebel;;company;BUS;AAA", "gazetteer.common-word", "'Rebel'");
    }

    @Test
    void capitalsAndLongerNamesAreNoCommonWords() {
        assertSound("organisations.tsv", "SHL;SHELL;Royal Shell;company;BUS;AAA");
    }

    @Test
    void aGuardedWordMayBeAName() {
        Folder tables = ToyGazetteer.folder()
                .plus(
                        Folder.of(
                                Map.of(
                                        "common-words.tsv",
                                        "word\nshell\n",
                                        "organisations.tsv",
                                        ToyGazetteer.table(
                                                "code;name;aliases;kind;sector;country\nCON;Concord;;igo;;\nSHL;Shell;;company;BUS;AAA\n"))));
        assertThat(GazetteerLint.check(tables::read, null, COMMON::contains)).isEmpty();
    }

    @Test
    void strayWhiteSpace() {
        assertFault("roles.tsv", "mayor ;GOV;;s", "gazetteer.space", "'mayor '");
    }

    @Test
    void aLineEndOfAnotherSystem() {
        assertThat(faults("roles.tsv", "mayor;GOV;;s\r", null)).anyMatch(fault -> fault.contains("gazetteer.space"));
    }

    @Test
    void anAliasTwice() {
        assertFault("places.tsv", "Westwick;Wick Town|Wick Town;AAA;;1;2;city;", "'Wick Town' stands twice");
    }

    @Test
    void anAliasThatIsTheNameItself() {
        assertFault("places.tsv", "Westwick;Westwick;AAA;;1;2;city;", "'Westwick' stands twice");
    }

    @Test
    void anEmptyAlias() {
        assertFault("places.tsv", "Westwick;|Wick Town;AAA;;1;2;city;", "aliases holds an empty value");
    }

    @Test
    void whatStopsTheTablesFromBeingUsedIsToldAsWell() {
        assertFault("roles.tsv", "mayor;GVO;;s", "error gazetteer.sector");
    }
}
