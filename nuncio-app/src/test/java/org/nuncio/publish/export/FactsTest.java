package org.nuncio.publish.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.CodebookLoader;
import org.nuncio.record.Party;
import org.nuncio.text.Folder;

/** The published codes. */
class FactsTest {
    private static final Path ROOT = Path.of(System.getProperty("nuncio.root", ".."));

    private static final Codebook CODEBOOK = Objects.requireNonNull(
            CodebookLoader.load(Folder.ofResources(Codebook.class, "data")).codebook());

    @Test
    void everyStateOfTheGazetteerHasItsCodesUnderTheSameName() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve("gazetteer/states.tsv"))) {
            String[] cells = line.split("\t");
            boolean state = cells[0].matches("[A-Z]{3}");
            if (state && !cells[1].equals(Country.name(cells[0]))) {
                wrong.add(cells[0]);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noTwoCountriesShareACode() {
        List<String[]> rows = Facts.rows("countries.tsv");
        assertThat(rows)
                .hasSizeGreaterThan(230)
                .allSatisfy(row -> assertThat(row[1]).matches("[A-Z]{2}"));
        Set<String> seen = new HashSet<>();
        rows.forEach(row -> {
            assertThat(seen.add("fips " + row[1])).as(row[1]).isTrue();
            assertThat(row[2].isEmpty() || seen.add("cow " + row[2])).as(row[2]).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ISR, IS, 666",
        "PSE, WE, ''",
        "RUS, RS, 365",
        "UKR, UP, 369",
        "DEU, GM, 255",
        "CHN, CH, 710",
        "CHE, SZ, 225",
        "SRB, RI, 345",
        "GBR, UK, 200",
        "AUS, AS, 900",
        "AUT, AU, 305",
        "SSD, OD, 626",
        "XKX, KV, 347"
    })
    void knownCodes(String iso, String fips, String cow) {
        assertThat(Country.of(iso).map(Country::fips)).contains(fips);
        assertThat(Country.cow(iso)).isEqualTo(cow);
    }

    @Test
    void everyCodeOfTheCodebookHasAScoreAndALabel() {
        assertThat(CODEBOOK.entries().stream()
                        .map(e -> e.cameo())
                        .filter(c -> c != null)
                        .distinct())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(Cameo.of(code).label()).isNotBlank());
    }

    @Test
    void everyTypeAndModeOfTheCodebookHasACode() {
        Set<String> known = new HashSet<>();
        Facts.rows("plover-cameo.tsv").forEach(row -> known.add(row[0]));
        assertThat(known).containsAll(CODEBOOK.types().keySet());
        assertThat(known)
                .filteredOn(name -> name.contains("/"))
                .allSatisfy(name ->
                        assertThat(CODEBOOK.type(name.split("/")[0]).modes()).contains(name.split("/")[1]));
    }

    @ParameterizedTest
    @CsvSource({
        "042, 042, 04, 1, 1, 1.9",
        "195, 195, 19, 4, 4, -10.0",
        "0841, 084, 08, 2, 2, 7.0",
        "14, 140, 14, 4, 4, -6.5",
        "1011, 101, 10, 3, 3, -5.0",
        "012, 012, 01, 1, 0, -0.4"
    })
    void codesAreTakenApart(String code, String base, String root, int quad, int penta, String score) {
        Cameo cameo = Cameo.of(code);
        assertThat(List.of(cameo.base(), cameo.root(), cameo.quad(), cameo.penta(), cameo.score()))
                .containsExactly(base, root, quad, penta, score);
    }

    @Test
    void happeningWithoutACodeHasThatOfItsMode() {
        assertThat(Cameo.of(Told.bare()).code()).isEqualTo("141");
    }

    @ParameterizedTest
    @CsvSource({
        "RUS, GOV, STATE, RUSGOV",
        "RUS, , STATE, RUS",
        "UN, , ORGANISATION, IGOUNO",
        "UN, MIL, ORGANISATION, IGOUNOMIL",
        "WEST, , BLOC, WST",
        "ALQ, UAF, ARMED_GROUP, ALQUAF",
        "NGO, , ORGANISATION, NGO",
        "BUS, BUS, ORGANISATION, BUS",
        ", CVL, PEOPLE, CVL",
        ", , PERSON, ''"
    })
    void actorsHaveCodesOfCameo(String code, String sector, String kind, String cameo) {
        Party party = new Party("Somebody", code, sector, null, kind, "somebody", 0, 8, "name");
        assertThat(CameoActor.of(new ShownParty(party.label(), party)).code()).isEqualTo(cameo);
    }

    @Test
    void namesWhoseHashesMeetGetDifferentIdsInTheSameOrder() {
        long near = 77L << 33;
        ShortIds ids = new ShortIds(name -> near + name.length());
        ShortIds again = new ShortIds(name -> near + name.length());
        int first = ids.of("a");
        int second = ids.of("bb");
        assertThat(first).isEqualTo(77);
        assertThat(second).isPositive().isNotEqualTo(first);
        assertThat(List.of(ids.of("a"), ids.of("bb"))).containsExactly(first, second);
        assertThat(List.of(again.of("a"), again.of("bb"))).containsExactly(first, second);
    }

    @Test
    void tallyAccountsForAllThatWasGiven() {
        ExportTally tally = Told.tally(
                ExportFormat.gdelt2,
                ExportOptions.usual(),
                new ByteArrayOutputStream(),
                Told.airStrike(),
                Told.fourPairs(),
                Told.plannedVisit(),
                Told.bare(),
                Told.someDayInFebruary());
        assertThat(tally.line())
                .isEqualTo(
                        "2 happenings written (5 rows), 3 left out: 1 of status FUTURE, 1 spread over more than 7 days, 1 without a day.");
        assertThat(ExportFormat.gdelt2.fileName(tally.lastPublished())).isEqualTo("20220228000000.export.CSV");
    }
}
