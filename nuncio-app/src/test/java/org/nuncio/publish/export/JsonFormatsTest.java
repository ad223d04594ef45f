package org.nuncio.publish.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.record.Happening;

/** PLOVER, JSON and GeoJSON, and CSV beside them. */
class JsonFormatsTest {
    private static String text(ExportFormat format, Happening... happenings) {
        return new String(Told.bytes(format, happenings), StandardCharsets.UTF_8);
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }

    private static JsonNode plover(Happening happening) {
        String line = text(ExportFormat.plover, happening);
        assertThat(line.lines()).hasSize(1);
        return read(line);
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void ploverHasTheFieldsOfThePageInItsOrder() {
        JsonNode node = plover(Told.airStrike());
        assertThat(String.join(" ", keys(node)))
                .isEqualTo(
                        "id date enddate actor recipient event event_loc event_text quad_code event_scale mode context size"
                                + " text text_info cite_info");
        assertThat(keys(node.get("actor").get(0)))
                .containsExactly("code", "sector", "entity_text", "identifier_id", "office");
        assertThat(String.join(" ", keys(node.get("event_loc"))))
                .isEqualTo("extracted_place resolved_place lat lon city province country country_code resolution");
        assertThat(keys(node.get("text_info"))).containsExactly("sequence", "start", "end");
        assertThat(String.join(" ", keys(node.get("cite_info"))))
                .isEqualTo("url title language publication coder codebook version");
        assertThat(keys(node.get("size"))).containsExactly("dead", "injured", "arrested");
    }

    @ParameterizedTest
    @CsvSource({
        "/id, h00000000000a",
        "/date, 2022-02-24",
        "/enddate, 2022-02-24",
        "/actor/0/code, RUS",
        "/actor/0/sector, MIL",
        "/actor/0/entity_text, Russian forces",
        "/recipient/0/identifier_id, Ukraine",
        "/event/0, ASSAULT",
        "/mode/0, aerial",
        "/context/1, diplomatic",
        "/event_loc/extracted_place, Kharkiv",
        "/event_loc/lat, 49.98",
        "/event_loc/country_code, UKR",
        "/event_loc/resolution, city",
        "/quad_code, material conflict",
        "/event_scale, -10.0",
        "/size/dead, 5",
        "/size/injured, null",
        "/text_info/sequence, 1",
        "/text_info/start, 12",
        "/cite_info/url, https://www.example.org/a/1",
        "/cite_info/coder, nuncio-0.1.0",
        "/cite_info/codebook, sha256:c0deb00c"
    })
    void ploverIsReadBackAsItWas(String where, String value) {
        assertThat(plover(Told.airStrike()).at(where).asText()).isEqualTo(value);
    }

    @Test
    void ploverTellsAPlanByItsAuxiliaryMode() {
        assertThat(plover(Told.plannedVisit()).get("mode").toString()).isEqualTo("[\"visit\",\"future\"]");
        assertThat(plover(Told.talks()).get("mode").toString()).isEqualTo("[\"visit\"]");
    }

    @Test
    void ploverLeavesNullWhatIsNotKnown() {
        JsonNode node = plover(Told.bare());
        assertThat(node.get("date").isNull()).isTrue();
        assertThat(node.get("event_loc").isNull()).isTrue();
        assertThat(node.get("recipient")).isEmpty();
    }

    @Test
    void jsonTellsEveryClaimOfAHappening() {
        JsonNode array = read(text(ExportFormat.json, Told.airStrike(), Told.bare()));
        assertThat(array).hasSize(2);
        assertThat(array.at("/0/tellings")).hasSize(4);
        assertThat(array.at("/0/tellings/3/status").asText()).isEqualTo("NEGATED");
        assertThat(array.at("/0/origins").asInt()).isEqualTo(2);
        assertThat(array.at("/0/tolls/0/high").asDouble()).isEqualTo(7);
        assertThat(array.at("/0/tellings/0/reason/entry").asText()).isEqualTo("assault.bomb.01");
        assertThat(array.at("/1/date").isNull()).isTrue();
    }

    @Test
    void geojsonPutsLongitudeFirst() {
        JsonNode collection = read(text(ExportFormat.geojson, Told.airStrike(), Told.bare()));
        assertThat(collection.get("type").asText()).isEqualTo("FeatureCollection");
        assertThat(collection.at("/features/0/geometry").toString())
                .isEqualTo("{\"type\":\"Point\",\"coordinates\":[36.25,49.98]}");
        assertThat(collection.at("/features/0/properties/first_day").asText()).isEqualTo("2022-02-24");
        assertThat(collection.at("/features/1/geometry").isNull()).isTrue();
        assertThat(collection.at("/features/1/type").asText()).isEqualTo("Feature");
    }

    @Test
    void csvIsReadBackAsItWas() {
        List<List<String>> rows = CsvReader.read(text(ExportFormat.csv, Told.airStrike(), Told.bare()));
        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).hasSameSizeAs(HappeningCsv.HEADER));
        assertThat(rows.get(0)).isEqualTo(HappeningCsv.HEADER);
        assertThat(cell(rows.get(1), "actors")).isEqualTo("RUS/MIL");
        assertThat(cell(rows.get(1), "actor_names")).isEqualTo("Russian forces");
        assertThat(cell(rows.get(1), "tolls")).isEqualTo("killed=3..7");
        assertThat(cell(rows.get(1), "evidence")).isEqualTo("Russian forces bombed Kharkiv, killing three");
        assertThat(cell(rows.get(2), "first_day")).isEmpty();
        assertThat(cell(rows.get(2), "uri")).isEqualTo("'-");
    }

    private static String cell(List<String> row, String column) {
        return row.get(HappeningCsv.HEADER.indexOf(column));
    }

    @Test
    void emptyRecordIsStillWhole() {
        assertThat(text(ExportFormat.plover)).isEmpty();
        assertThat(read(text(ExportFormat.json))).isEmpty();
        assertThat(read(text(ExportFormat.geojson)).get("features")).isEmpty();
        assertThat(CsvReader.read(text(ExportFormat.csv))).hasSize(1);
    }
}
