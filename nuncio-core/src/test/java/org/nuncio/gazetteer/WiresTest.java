package org.nuncio.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.text.Folder;
import org.nuncio.toy.ToyGazetteer;

class WiresTest {
    private static final String TABLE = ToyGazetteer.table("""
            name;aliases;abbreviations;country
            Norlandia Wire;Norlandia News Agency;NW|map;AAA
            """);

    private static GazetteerLoader.Loaded load(String table) {
        Folder folder = ToyGazetteer.folder().plus(Folder.of(Map.of("wires.tsv", table)));
        return GazetteerLoader.load(folder::read, "test");
    }

    @ParameterizedTest
    @CsvSource({
        "Norlandia Wire, Norlandia Wire",
        "the NORLANDIA NEWS AGENCY, Norlandia Wire",
        "NW, Norlandia Wire",
        "NW News, Norlandia Wire",
        "nw, ",
        "Norlandia, ",
        "Norlandia Wire and others, ",
    })
    void isNamedByWholeNames(String words, String wire) {
        assertThat(load(TABLE).gazetteer().wires().named(words).orElse(null)).isEqualTo(wire);
    }

    @ParameterizedTest
    @CsvSource({"Sud Wire;;NW;BBB, stands twice", "Sud Wire;;SW;XYZ, XYZ"})
    void faultsOfTheTableAreTold(String row, String fault) {
        assertThat(load(TABLE + ToyGazetteer.table(row) + "\n").diagnostics())
                .anyMatch(diagnostic -> diagnostic.message().contains(fault));
    }
}
