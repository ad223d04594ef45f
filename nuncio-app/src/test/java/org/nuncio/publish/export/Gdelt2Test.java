package org.nuncio.publish.export;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nuncio.record.Happening;

class Gdelt2Test {
    private static final String ACTOR =
            "Actor?Code|Actor?Name|Actor?CountryCode|Actor?KnownGroupCode|Actor?EthnicCode|Actor?Religion1Code|Actor?Religion2Code"
                    + "|Actor?Type1Code|Actor?Type2Code|Actor?Type3Code|";
    private static final String PLACE =
            "?Geo_Type|?Geo_FullName|?Geo_CountryCode|?Geo_ADM1Code|?Geo_ADM2Code|?Geo_Lat|?Geo_Long|?Geo_FeatureID|";
    private static final TabReader EVENTS = TabReader.utf8(
            false,
            "GLOBALEVENTID|SQLDATE|MonthYear|Year|FractionDate|" + ACTOR.replace('?', '1') + ACTOR.replace('?', '2')
                    + "IsRootEvent|EventCode|EventBaseCode|EventRootCode|QuadClass|GoldsteinScale|NumMentions|NumSources|NumArticles|AvgTone|"
                    + PLACE.replace("?", "Actor1") + PLACE.replace("?", "Actor2") + PLACE.replace("?", "Action")
                    + "DATEADDED|SOURCEURL");
    private static final TabReader MENTIONS = TabReader.utf8(
            false,
            "GLOBALEVENTID|EventTimeDate|MentionTimeDate|MentionType|MentionSourceName|MentionIdentifier|SentenceID|Actor1CharOffset"
                    + "|Actor2CharOffset|ActionCharOffset|InRawText|Confidence|MentionDocLen|MentionDocTone|MentionDocTranslationInfo|Extras");

    /** What never may be empty, with how it is written. */
    private static final Map<String, String> NEVER_EMPTY = Map.ofEntries(
            entry("GLOBALEVENTID", "[1-9][0-9]{0,9}"),
            entry("SQLDATE", "[0-9]{8}"),
            entry("MonthYear", "[0-9]{6}"),
            entry("Year", "[0-9]{4}"),
            entry("FractionDate", "[0-9]{4}\\.[0-9]{4}"),
            entry("IsRootEvent", "[01]"),
            entry("EventCode", "[0-9]{3,4}"),
            entry("EventBaseCode", "[0-9]{3}"),
            entry("EventRootCode", "[0-9]{2}"),
            entry("QuadClass", "[1-4]"),
            entry("GoldsteinScale", "-?[0-9]+\\.[0-9]"),
            entry("NumMentions", "[1-9][0-9]*"),
            entry("NumSources", "[1-9][0-9]*"),
            entry("NumArticles", "[1-9][0-9]*"),
            entry("AvgTone", "0"),
            entry("DATEADDED", "[0-9]{14}"));

    /** Reads and checks what holds of every row. */
    private static List<Map<String, String>> events(Happening... happenings) {
        List<Map<String, String>> rows = EVENTS.read(Told.bytes(ExportFormat.gdelt2, happenings));
        for (Map<String, String> row : rows) {
            NEVER_EMPTY.forEach(
                    (column, form) -> assertThat(row.get(column)).as(column).matches(form));
            assertThat(row.get("EventCode")).startsWith(row.get("EventBaseCode"));
            assertThat(row.get("EventBaseCode")).startsWith(row.get("EventRootCode"));
            assertThat(Long.parseLong(row.get("GLOBALEVENTID"))).isBetween(1L, Integer.MAX_VALUE + 0L);
            for (String place : List.of("Actor1", "Actor2", "Action")) {
                if (row.get(place + "Geo_Type").equals("0")) {
                    assertThat(row.entrySet().stream()
                                    .filter(e -> e.getKey().startsWith(place + "Geo_")
                                            && !e.getKey().endsWith("_Type")))
                            .allSatisfy(e -> assertThat(e.getValue()).isEmpty());
                }
            }
        }
        return rows;
    }

    @Test
    void tablesAreAsWideAsThePageSays() {
        assertThat(EVENTS.width()).isEqualTo(61);
        assertThat(MENTIONS.width()).isEqualTo(16);
    }

    @Test
    void happeningIsReadBackAsItWas() {
        assertThat(events(Told.airStrike()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("SQLDATE", "20220224")
                        .containsEntry("MonthYear", "202202")
                        .containsEntry("Year", "2022")
                        .containsEntry("FractionDate", "2022.1479")
                        .containsEntry("Actor1Code", "RUSMIL")
                        .containsEntry("Actor1Name", "RUSSIAN FORCES")
                        .containsEntry("Actor1CountryCode", "RUS")
                        .containsEntry("Actor1Type1Code", "MIL")
                        .containsEntry("Actor2Code", "UKR")
                        .containsEntry("IsRootEvent", "1")
                        .containsEntry("EventCode", "195")
                        .containsEntry("EventRootCode", "19")
                        .containsEntry("QuadClass", "4")
                        .containsEntry("GoldsteinScale", "-10.0")
                        .containsEntry("ActionGeo_Type", "4")
                        .containsEntry("ActionGeo_FullName", "Kharkiv, Ukraine")
                        .containsEntry("ActionGeo_CountryCode", "UP")
                        .containsEntry("ActionGeo_Lat", "49.98")
                        .containsEntry("ActionGeo_Long", "36.25")
                        .containsEntry("DATEADDED", "20220225000000")
                        .containsEntry("SOURCEURL", "https://www.example.org/a/1"));
    }

    @Test
    void aDenialThatCameBeforeIsNotTheFirstReport() {
        assertThat(events(Told.deniedBefore()).get(0))
                .containsEntry("SQLDATE", "20220224")
                .containsEntry("DATEADDED", "20220226000000")
                .containsEntry("NumMentions", "1");
    }

    @Test
    void denialIsNoMentionAndCopyIsNoSource() {
        assertThat(events(Told.airStrike()).get(0))
                .containsEntry("NumMentions", "3")
                .containsEntry("NumSources", "2")
                .containsEntry("NumArticles", "4");
    }

    @Test
    void talksOfTwoAreOneRow() {
        assertThat(events(Told.talks()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("Actor1Code", "GBRGOV")
                        .containsEntry("Actor2Code", "RUSGOV")
                        .containsEntry("EventCode", "042"));
    }

    @Test
    void eachActorMeetsEachRecipientUnderAnIdOfItsOwn() {
        List<Map<String, String>> rows = events(Told.fourPairs());
        assertThat(rows.stream().map(r -> r.get("Actor1Code") + ">" + r.get("Actor2Code")))
                .containsExactly("IGOUNOGOV>RUSMIL", "IGOUNOGOV>UKR", "IGONAT>RUSMIL", "IGONAT>UKR");
        assertThat(rows.stream().map(r -> r.get("GLOBALEVENTID")).distinct()).hasSize(4);
    }

    @Test
    void gazaIsNoPartOfTheWestBank() {
        ExportOptions plans = ExportOptions.usual().withStatuses(Set.of("FUTURE"));
        assertThat(EVENTS.read(Told.bytes(ExportFormat.gdelt2, plans, Told.plannedVisit()))
                        .get(0))
                .containsEntry("ActionGeo_CountryCode", "GZ");
    }

    @Test
    void whatHasNotHappenedOrHasNoDayStaysOut() {
        assertThat(events(Told.plannedVisit(), Told.bare(), Told.someDayInFebruary()))
                .isEmpty();
    }

    @Test
    void fractionOfTheLastDayIsThatOfRealRows() {
        assertThat(SingleDay.fraction(java.time.LocalDate.of(2021, 12, 31))).isEqualTo("2021.9890");
        assertThat(SingleDay.fraction(java.time.LocalDate.of(2022, 1, 1))).isEqualTo("2022.0027");
    }

    @Test
    void idsAreThoseOfEveryOtherExport() {
        String alone = events(Told.talks()).get(0).get("GLOBALEVENTID");
        assertThat(events(Told.airStrike(), Told.talks()).get(1)).containsEntry("GLOBALEVENTID", alone);
    }

    @Test
    void everyMentionBelongsToAnEvent() {
        byte[] bytes = Told.bytes(ExportFormat.mentions, Told.airStrike(), Told.talks());
        List<Map<String, String>> rows = MENTIONS.read(bytes);
        Set<String> ids = events(Told.airStrike(), Told.talks()).stream()
                .map(row -> row.get("GLOBALEVENTID"))
                .collect(Collectors.toSet());
        assertThat(rows).hasSize(4).allSatisfy(row -> assertThat(ids).contains(row.get("GLOBALEVENTID")));
    }

    @Test
    void mentionIsReadBackAsItWas() {
        assertThat(MENTIONS.read(Told.bytes(ExportFormat.mentions, Told.airStrike()))
                        .get(1))
                .containsEntry("EventTimeDate", "20220224000000")
                .containsEntry("MentionTimeDate", "20220226000000")
                .containsEntry("MentionType", "1")
                .containsEntry("MentionSourceName", "Example Wire")
                .containsEntry("MentionIdentifier", "https://www.example.org/a/2")
                .containsEntry("SentenceID", "2")
                .containsEntry("Actor1CharOffset", "12")
                .containsEntry("Actor2CharOffset", "35")
                .containsEntry("ActionCharOffset", "12")
                .containsEntry("Confidence", "93")
                .containsEntry("MentionDocLen", "1200");
    }

    @Test
    void sideThatIsNotNamedHasNoOffset() {
        assertThat(MENTIONS.read(Told.bytes(ExportFormat.mentions, Told.talks()))
                        .get(0))
                .containsEntry("Actor1CharOffset", "0")
                .containsEntry("Actor2CharOffset", "15")
                .containsEntry("MentionSourceName", "example.org");
    }

    @Test
    void emptyRecordIsAnEmptyFile() {
        assertThat(Told.bytes(ExportFormat.gdelt2)).isEmpty();
        assertThat(Told.bytes(ExportFormat.mentions)).isEmpty();
    }
}
