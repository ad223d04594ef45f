package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.record.OddHappenings.CODES;
import static org.nuncio.record.OddHappenings.MODES;
import static org.nuncio.record.OddHappenings.NAMES;
import static org.nuncio.record.OddHappenings.STATUSES;
import static org.nuncio.record.OddHappenings.TYPES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.nuncio.record.HappeningFilter.Days;
import org.nuncio.record.HappeningFilter.Facet;
import org.nuncio.record.HappeningFilter.Reviewed;
import org.nuncio.record.OddHappenings.Row;

/** What a filter finds by SQL is what plain Java finds among the same rows, whatever stands in the filter. */
class HappeningFilterPropertiesTest {
    private static Path folder;
    private static Database database;
    private static List<Row> rows;

    @BeforeContainer
    static void make() throws IOException {
        folder = Files.createTempDirectory("filter");
        database = Database.write(folder.resolve("a.db"));
        rows = OddHappenings.rows(new Random(6));
        OddHappenings.insert(rows, database);
    }

    @AfterContainer
    static void remove() throws IOException {
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Values that are there, parts of them in whatever case, in quotation marks, and what nobody expects. */
    private static Arbitrary<String> values(List<String> known) {
        Arbitrary<String> whole = Arbitraries.of(known);
        Arbitrary<String> part = Combinators.combine(
                        whole,
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 4))
                .as((value, from, length) ->
                        value.substring(Math.min(from, value.length()), Math.min(from + length, value.length())))
                .filter(value -> value.chars().noneMatch(c -> Character.isSurrogate((char) c)));
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars("aAeNß'\"%_\\?$;-~[]{}()., \n\u0000éΣςσİıдД中\u0301\u202E")
                .ofMaxLength(4);
        return Arbitraries.frequencyOf(
                Tuple.of(4, whole),
                Tuple.of(3, part),
                Tuple.of(1, part.map(value -> value.toUpperCase(Locale.ROOT))),
                Tuple.of(1, part.map(value -> value.toLowerCase(Locale.ROOT))),
                Tuple.of(1, whole.map(value -> '"' + value + '"')),
                Tuple.of(2, odd));
    }

    private static Arbitrary<List<String>> some(Arbitrary<String> values) {
        return values.list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<HappeningFilter> filters() {
        List<String> parties = Stream.concat(NAMES.stream(), CODES.stream()).toList();
        Map<Facet, Arbitrary<String>> facets = new HashMap<>();
        for (Facet facet : List.of(Facet.ACTOR, Facet.RECIPIENT, Facet.PARTY, Facet.PLACE)) {
            facets.put(facet, values(parties));
        }
        facets.put(
                Facet.DYAD,
                Combinators.combine(values(parties), values(parties)).as((a, b) -> a + "~" + b));
        facets.put(Facet.TYPE, values(TYPES));
        facets.put(Facet.MODE, values(MODES));
        facets.put(Facet.CONTEXT, values(MODES));
        facets.put(Facet.STATUS, values(STATUSES));
        Arbitrary<Map<Facet, List<String>>> wanted = Arbitraries.of(Facet.values())
                .set()
                .ofMaxSize(2)
                .flatMap(asked -> {
                    Arbitrary<Map<Facet, List<String>>> all = Arbitraries.just(Map.of());
                    for (Facet facet : asked) {
                        all = Combinators.combine(all, some(facets.get(facet))).as((before, more) -> {
                            Map<Facet, List<String>> both = new HashMap<>(before);
                            both.put(facet, more);
                            return both;
                        });
                    }
                    return all;
                });
        return Combinators.combine(
                        wanted,
                        days(),
                        days(),
                        values(NAMES).injectNull(0.85),
                        Arbitraries.of(0, 0, 1, 2, 3, 4),
                        ofDays(),
                        Arbitraries.of(true, false).injectNull(0.85),
                        Arbitraries.of(Reviewed.class))
                .as(HappeningFilter::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(-1, OddHappenings.MOST_DAYS)
                .map(OddHappenings.FIRST::plusDays)
                .injectNull(0.85);
    }

    private static Arbitrary<Days> ofDays() {
        Arbitrary<Boolean> whether = Arbitraries.of(true, false).injectNull(0.9);
        Arbitrary<Integer> length =
                Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(0)), Tuple.of(1, Arbitraries.of(1, 2, 3, 5)));
        return Combinators.combine(days(), days(), days(), days(), length, length, whether, whether)
                .as(Days::new);
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 1500, seed = "6", edgeCases = EdgeCasesMode.NONE)
    void sqlFindsWhatPlainJavaFinds(@ForAll("filters") HappeningFilter filter) {
        List<String> expected = PlainFilter.ids(filter, rows);
        assertThat(Store.over(database).ids(filter)).isEqualTo(expected);
        Statistics.label("some found")
                .collect(!expected.isEmpty() && expected.size() < rows.size())
                .coverage(found -> found.check(true).percentage(share -> share > 25));
    }

    @Property(tries = 600, seed = "7", edgeCases = EdgeCasesMode.NONE)
    void oneValueOfOneFacetFindsWhatPlainJavaFinds(@ForAll Facet facet, @ForAll("words") String value) {
        HappeningFilter filter = HappeningFilter.all().with(facet, facet == Facet.DYAD ? value + "~NOR" : value);
        assertThat(Store.over(database).ids(filter)).isEqualTo(PlainFilter.ids(filter, rows));
    }

    @Provide
    Arbitrary<String> words() {
        return values(Stream.of(NAMES, CODES, TYPES, MODES, STATUSES)
                .flatMap(List::stream)
                .toList());
    }

    @Example
    void aCapitalSigmaAtTheEndOfAWordIsFound() {
        HappeningFilter filter = new HappeningFilter(Map.of(), null, null, "ΌΛΙΣ", 0, Days.ANY, null, Reviewed.ALL);
        assertThat(Store.over(database).ids(filter))
                .isEqualTo(PlainFilter.ids(filter, rows))
                .hasSizeBetween(1, rows.size() - 1);
    }

    @Example
    void whatAsksNothingFindsAllAndWhatNobodyHasNone() {
        HappeningFilter all = HappeningFilter.all().withReviewed(Reviewed.ALL);
        assertThat(Store.over(database).ids(all)).hasSize(rows.size());
        assertThat(Store.over(database).ids(all.with(Facet.ACTOR, "' OR 'a' = 'a")))
                .isEmpty();
    }
}
