package org.nuncio.publish.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nuncio.record.Happening;

/** ICEWS, POLECAT and Phoenix. */
class ResearchTablesTest {
    private static final TabReader ICEWS = TabReader.utf8(
            true,
            "Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code|Intensity|Target Name|Target Sectors|Target Country"
                    + "|Story ID|Sentence Number|Publisher|City|District|Province|Country|Latitude|Longitude");
    private static final TabReader POLECAT = new TabReader(
            StandardCharsets.ISO_8859_1,
            true,
            "Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|Primary Actor Sector|Actor Sectors"
                    + "|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector"
                    + "|Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country"
                    + "|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story Organizations"
                    + "|Story Locations|Language|Version");
    private static final TabReader PHOENIX = TabReader.utf8(
            false,
            "EventID|Date|Year|Month|Day|SourceActorFull|SourceActorEntity|SourceActorRole|SourceActorAttribute|TargetActorFull|TargetActorEntity"
                    + "|TargetActorRole|TargetActorAttribute|EventCode|EventRootCode|PentaClass|GoldsteinScore|Issues|Lat|Lon|LocationName"
                    + "|StateName|CountryCode|SentenceID|URLs|NewsSources");

    private static List<Map<String, String>> icews(Happening... happenings) {
        List<Map<String, String>> rows = ICEWS.read(Told.bytes(ExportFormat.icews, happenings));
        for (Map<String, String> row : rows) {
            assertThat(Long.parseLong(row.get("Event ID"))).isBetween(1L, Integer.MAX_VALUE + 0L);
            assertThat(Long.parseLong(row.get("Story ID"))).isBetween(1L, Integer.MAX_VALUE + 0L);
            assertThat(row.get("Event Date")).matches("\\d{4}-\\d\\d-\\d\\d");
            assertThat(row.get("CAMEO Code")).matches("\\d{3,4}");
            assertThat(row.get("Sentence Number")).matches("[1-6]");
        }
        return rows;
    }

    private static List<Map<String, String>> polecat(Happening... happenings) {
        List<Map<String, String>> rows = POLECAT.read(Told.bytes(ExportFormat.polecat, happenings));
        rows.forEach(row -> assertThat(row.values()).doesNotContain(""));
        return rows;
    }

    private static List<Map<String, String>> phoenix(Happening... happenings) {
        List<Map<String, String>> rows = PHOENIX.read(Told.bytes(ExportFormat.phoenix, happenings));
        for (Map<String, String> row : rows) {
            assertThat(row.get("Date")).matches("\\d{8}");
            assertThat(row.get("PentaClass")).matches("[0-4]");
            assertThat(row.get("Issues")).matches("([A-Z_]+,\\d+(;[A-Z_]+,\\d+)*)?");
        }
        return rows;
    }

    @Test
    void tablesAreAsWideAsThePageSays() {
        assertThat(List.of(ICEWS.width(), POLECAT.width(), PHOENIX.width())).containsExactly(20, 40, 26);
    }

    @Test
    void icewsRowIsReadBackAsItWas() {
        assertThat(icews(Told.airStrike()).get(0))
                .containsEntry("Event Date", "2022-02-24")
                .containsEntry("Source Name", "Russian forces")
                .containsEntry("Source Sectors", "Military")
                .containsEntry("Source Country", "Russia")
                .containsEntry("Event Text", "Employ aerial weapons")
                .containsEntry("CAMEO Code", "195")
                .containsEntry("Intensity", "-10.0")
                .containsEntry("Target Name", "Ukraine")
                .containsEntry("Target Country", "Ukraine")
                .containsEntry("Sentence Number", "1")
                .containsEntry("Publisher", "Example Wire")
                .containsEntry("City", "Kharkiv")
                .containsEntry("Province", "")
                .containsEntry("Country", "Ukraine")
                .containsEntry("Latitude", "49.98");
    }

    @Test
    void severalSectorsOfIcewsAreJoinedByCommas() {
        assertThat(icews(Told.fourPairs()).get(0))
                .containsEntry("Source Name", "Antonio Guterres")
                .containsEntry("Source Sectors", "International Government Organization,Government")
                .containsEntry("Source Country", "");
    }

    @Test
    void eventsOfOneReportShareItsStory() {
        List<Map<String, String>> rows = icews(Told.fourPairs());
        assertThat(rows.stream().map(row -> row.get("Story ID")).distinct()).hasSize(1);
        assertThat(rows.stream().map(row -> row.get("Event ID")).distinct()).hasSize(4);
    }

    @Test
    void polecatRowIsReadBackAsItWas() {
        assertThat(polecat(Told.talks()).get(0))
                .containsEntry("Event ID", "h00000000000b")
                .containsEntry("Event Type", "CONSULT")
                .containsEntry("Event Mode", "visit")
                .containsEntry("Intensity", "4.0")
                .containsEntry("Quad Code", "VERBAL COOPERATION")
                .containsEntry("Contexts", "military;diplomatic")
                .containsEntry("Actor Name", "Liz Truss")
                .containsEntry("Actor Country", "GBR")
                .containsEntry("Actor COW", "200")
                .containsEntry("Primary Actor Sector", "GOV")
                .containsEntry("Actor Title", "foreign secretary")
                .containsEntry("Recipient COW", "365")
                .containsEntry("Recipient Name Raw", "her counterpart")
                .containsEntry("Wikipedia Recipient ID", "None")
                .containsEntry("Placename", "Moscow")
                .containsEntry("City", "Moscow")
                .containsEntry("District", "None")
                .containsEntry("Country", "RUS")
                .containsEntry("Feature Type", "PPL")
                .containsEntry("Publication Date", "2022-02-25")
                .containsEntry("Story People", "Liz Truss|Sergei Lavrov")
                .containsEntry("Story Organizations", "None")
                .containsEntry("Version", "nuncio-0.1.0");
    }

    @Test
    void pairsOfAHappeningShareTheBeginningOfTheirId() {
        assertThat(polecat(Told.fourPairs()).stream().map(row -> row.get("Event ID")))
                .containsExactly("h00000000000c", "h00000000000c-2", "h00000000000c-3", "h00000000000c-4");
    }

    @Test
    void phoenixRowIsReadBackAsItWas() {
        assertThat(phoenix(Told.airStrike()).get(0))
                .containsEntry("Date", "20220224")
                .containsEntry("Year", "2022")
                .containsEntry("Month", "2")
                .containsEntry("Day", "24")
                .containsEntry("SourceActorFull", "RUSMIL")
                .containsEntry("SourceActorEntity", "RUS")
                .containsEntry("SourceActorRole", "MIL")
                .containsEntry("TargetActorFull", "UKR")
                .containsEntry("EventRootCode", "19")
                .containsEntry("PentaClass", "4")
                .containsEntry("Issues", "MILITARY,3;DIPLOMATIC,1")
                .containsEntry("LocationName", "Kharkiv")
                .containsEntry("CountryCode", "UKR")
                .containsEntry("SentenceID", "rh00000000000a0_1;rh00000000000a1_2;rh00000000000a2_3")
                .containsEntry(
                        "URLs", "https://www.example.org/a/1;https://www.example.org/a/2;https://www.example.org/a/3")
                .containsEntry("NewsSources", "Example Wire;Example Wire;Example Wire");
    }

    @Test
    void whatHasNotHappenedGoesOutOnlyWhenAsked() {
        assertThat(icews(Told.plannedVisit())).isEmpty();
        assertThat(polecat(Told.plannedVisit())).isEmpty();
        assertThat(phoenix(Told.plannedVisit())).isEmpty();
        ExportOptions plans = ExportOptions.usual().withStatuses(Set.of("FUTURE"));
        assertThat(ICEWS.read(Told.bytes(ExportFormat.icews, plans, Told.plannedVisit())))
                .hasSize(1);
    }

    @Test
    void widerSpansGoOutOnlyWhenAsked() {
        ExportOptions months = ExportOptions.usual().withWidestDays(31);
        assertThat(icews(Told.someDayInFebruary())).isEmpty();
        assertThat(ICEWS.read(Told.bytes(ExportFormat.icews, months, Told.someDayInFebruary()))
                        .get(0))
                .containsEntry("Event Date", "2022-02-01");
    }

    @Test
    void whatNobodyDatesGoesOutWithTheDayOfItsFirstReportOnlyWhenAsked() {
        ExportOptions guessed = ExportOptions.usual().withUndatedAsPublished(true);
        assertThat(icews(Told.undated(), Told.bare())).isEmpty();
        assertThat(ICEWS.read(Told.bytes(ExportFormat.icews, guessed, Told.undated(), Told.bare())))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("Event Date", "2022-02-25"));
        assertThat(Told.tally(
                                ExportFormat.ical,
                                guessed.withStatuses(Set.of("ACTUAL")),
                                new ByteArrayOutputStream(),
                                Told.undated())
                        .written())
                .isZero();
    }

    @Test
    void lettersBesideLatin1AreSpelt() {
        Latin1 latin1 = new Latin1();
        assertThat(latin1.apply("Łódź, Київ, Ağrı")).isEqualTo("Lódz, Kiiv, Agri");
        assertThat(latin1.apply("café déjà Åland")).isEqualTo("café déjà Åland");
        assertThat(latin1.apply("“Go” — now…")).isEqualTo("\"Go\" - now...");
        assertThat(latin1.apply("peace ☮ 🕊")).isEqualTo("peace ? ?");
    }

    @Test
    void emptyRecordIsItsHeader() {
        assertThat(icews()).isEmpty();
        assertThat(polecat()).isEmpty();
        assertThat(phoenix()).isEmpty();
        assertThat(new String(Told.bytes(ExportFormat.icews), StandardCharsets.UTF_8))
                .startsWith("Event ID\tEvent Date\t");
    }
}
