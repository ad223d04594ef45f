package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.GazetteerLoader;
import org.nuncio.record.HappeningFilter.Facet;
import org.nuncio.text.Folder;

/** A store of two happenings: a shelling on a day at a place, and one without either. */
class StoreTest {
    @TempDir
    Path folder;

    private Path db;

    @BeforeEach
    void fill() {
        db = folder.resolve("toy.db");
        try (StoreWriter writer = StoreWriter.open(db)) {
            writer.keep(
                    List.of(
                            Toy.item(
                                    "dated",
                                    Toy.full("Gunners of Norlandia shelled Alphaville on Tuesday, killing 3 people.")),
                            Toy.item("undated", Toy.plain("Norlandia fired on a convoy. It rained."))),
                    GazetteerLoader.load(Folder.ofResources(Gazetteer.class, "data")::read, "test")
                            .gazetteer()
                            .wires(),
                    Toy.STORIES);
        }
    }

    @Test
    void theSentenceAroundTheEvidenceAndTheAddressThatWasToldComeAlong() {
        try (Store store = Store.open(db)) {
            assertThat(store.find(HappeningFilter.all()).map(Happening::best))
                    .extracting(best -> best.claim().evidence(), Telling::passage, Telling::url, Telling::address)
                    .containsExactlyInAnyOrder(
                            tuple(
                                    "shelled Alphaville",
                                    "Gunners of Norlandia shelled Alphaville on Tuesday, killing 3 people.",
                                    "https://toy.example/1",
                                    "https://toy.example/1"),
                            tuple(
                                    "Norlandia fired on a convoy",
                                    "Norlandia fired on a convoy.",
                                    "https://toy.example/1",
                                    "https://toy.example/1"));
        }
    }

    private static List<String> list(String cell) {
        return cell == null ? List.of() : Arrays.asList(cell.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "actor,      NOR,            dated undated",
        "actor,      NOR/MIL,        dated",
        "actor,      norl,           dated undated",
        "actor,      NO,             ''",
        "recipient,  Sudmark,        dated",
        "recipient,  NOR,            ''",
        "party,      SUD,            dated",
        "party,      \"NOR\",        undated",
        "party,      \"norl\",       ''",
        "dyad,       NOR~SUD,        dated",
        "dyad,       Sudmark~NOR/MIL, dated",
        "dyad,       NOR~NOR,        ''",
        "type,       ASSAULT,        dated undated",
        "type,       AID,            ''",
        "mode,       aerial,         dated",
        "context,    military,       dated",
        "status,     ACTUAL,         undated",
        "place,      SUD,            dated",
        "place,      alpha,          dated",
        "from,       2022-02-08,     dated",
        "from,       2022-02-09,     ''",
        "to,         2022-02-08,     dated",
        "to,         2022-02-07,     ''",
        "text,       CONVOY,         undated",
        "origins,    1,              dated undated",
        "origins,    2,              ''"
    })
    void filterFinds(String what, String value, String found) {
        Map<Facet, List<String>> wanted = Arrays.stream(Facet.values())
                .filter(facet -> facet.name().equalsIgnoreCase(what))
                .collect(Collectors.toMap(Function.identity(), facet -> list(value)));
        HappeningFilter filter = new HappeningFilter(
                wanted,
                what.equals("from") ? LocalDate.parse(value) : null,
                what.equals("to") ? LocalDate.parse(value) : null,
                what.equals("text") ? value : null,
                what.equals("origins") ? Integer.parseInt(value) : 0,
                HappeningFilter.Days.ANY,
                null,
                HappeningFilter.Reviewed.STANDING);
        try (Store store = Store.open(db)) {
            assertThat(store.find(filter).map(h -> h.best().uri()))
                    .containsExactlyElementsOf(found.isEmpty() ? List.of() : list(found));
        }
    }

    /** Through DuckDB's own reader of Parquet, and nothing else of ours. */
    private List<String> parquet(String select) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select.replace("$", folder + "/out"))) {
            List<String> values = new java.util.ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    @Test
    void parquetIsPartitionedByMonthAndReadByAnybody() throws SQLException {
        try (Store store = Store.open(db)) {
            store.parquet(folder.resolve("out"), HappeningFilter.all());
        }
        assertThat(folder.resolve("out/happening/month=2022-02/part0.parquet")).exists();
        assertThat(folder.resolve("out/happening/month=undated/part0.parquet")).exists();
        assertThat(
                        parquet(
                                "SELECT month || ' ' || type || ' ' || array_to_string(actors, ',') FROM read_parquet('$/happening/*/*.parquet', hive_partitioning = true) ORDER BY 1"))
                .containsExactly("2022-02 ASSAULT NOR/MIL", "undated ASSAULT NOR");
        assertThat(parquet("SELECT uri || ': ' || evidence FROM read_parquet('$/claim/*/*.parquet') ORDER BY 1"))
                .containsExactly("dated: shelled Alphaville", "undated: Norlandia fired on a convoy");
        assertThat(parquet("SELECT role || ' ' || value::INTEGER FROM read_parquet('$/quantity/*/*.parquet')"))
                .containsExactly("killed 3");
    }

    @Test
    void parquetHoldsWhatTheFilterFinds() throws SQLException {
        HappeningFilter dated =
                HappeningFilter.all().withDays(new HappeningFilter.Days(null, null, null, null, 0, 0, true, null));
        try (Store store = Store.open(db)) {
            store.parquet(folder.resolve("out"), dated);
        }
        assertThat(parquet("SELECT uri FROM read_parquet('$/claim/*/*.parquet')"))
                .containsExactly("dated");
    }

    @Test
    void documentsComeBackAsTheyWereGiven() {
        try (Store store = Store.open(db)) {
            List<Store.Stored> documents = store.documents(0, 10);
            assertThat(documents).extracting(stored -> stored.given().uri()).containsExactly("dated", "undated");
            Given given = documents.get(0).given();
            Given first = Toy.item(
                            "dated", Toy.full("Gunners of Norlandia shelled Alphaville on Tuesday, killing 3 people."))
                    .given();
            assertThat(given.bytes()).isEqualTo(first.bytes());
            assertThat(given.id()).isEqualTo(first.id());
            assertThat(given.hints()).isEqualTo(first.hints());
            assertThat(store.documents(1, 10)).hasSize(1);
        }
    }
}
