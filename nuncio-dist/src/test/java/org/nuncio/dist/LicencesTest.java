package org.nuncio.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of licences is what the bill of materials says, which Maven makes of the descriptions of the libraries. */
class LicencesTest {
    private static final Path ROOT = Path.of(System.getProperty("nuncio.root"));
    private static final Pattern ROW = Pattern.compile("\\| `(\\S+)` \\| `(\\S+)` \\| (\\S+) \\| (.+) \\|");

    @Test
    void everyLibraryHasItsRowWithVersionAndLicence() throws IOException {
        assertThat(rows()).containsExactlyInAnyOrderElementsOf(materials()).hasSizeGreaterThan(20);
    }

    private static List<String> rows() throws IOException {
        try (Stream<String> lines = Files.lines(ROOT.resolve("docs/licences.md"))) {
            return lines.map(ROW::matcher)
                    .filter(row -> row.matches())
                    .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3) + ": " + row.group(4))
                    .toList();
        }
    }

    private static List<String> materials() throws IOException {
        List<String> materials = new ArrayList<>();
        Path bill = ROOT.resolve("nuncio-dist/target/bom/materials.json");
        for (JsonNode part : new ObjectMapper().readTree(bill.toFile()).path("components")) {
            if (!part.path("group").asText().equals("org.nuncio")) {
                materials.add(
                        part.path("group").asText() + " " + part.path("name").asText() + " "
                                + part.path("version").asText() + ": " + licences(part));
            }
        }
        return materials;
    }

    private static String licences(JsonNode part) {
        List<String> names = new ArrayList<>();
        for (JsonNode choice : part.path("licenses")) {
            JsonNode licence = choice.path("license");
            names.add(licence.path("id").asText(licence.path("name").asText()));
        }
        return String.join(" or ", names);
    }
}
