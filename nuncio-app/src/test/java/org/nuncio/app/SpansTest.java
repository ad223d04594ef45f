package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuncio.publish.RecordJson;
import org.nuncio.text.CodePoints;

/** Wherever a record points at words, the offsets cut exactly these words, counted in code points. */
@Tag("models")
class SpansTest {
    private static final Path GOLD = Models.ROOT.resolve("..").resolve("shared").resolve("gold");

    /** Those of the project, and those beside it where they are there. */
    static List<Path> reports() throws IOException {
        List<Path> stories = new ArrayList<>(GoldFolder.of(Models.SAMPLES).stories());
        if (Files.isDirectory(GOLD)) {
            stories.addAll(GoldFolder.of(GOLD).stories());
        }
        return stories.stream()
                .map(story -> story.resolveSibling(GoldFolder.nameOf(story) + ".txt"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void cutTheirWords(Path report) throws IOException {
        assertCutTheirWords(Files.readString(report));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void cutTheirWordsBehindCharactersOfTwoUnits(Path report) throws IOException {
        String text = Files.readString(report);
        String cheered = text.replaceAll("(?<=[a-z]{4}[.,]) (?=[A-Za-z])", " \ud83d\ude00 ");
        assertThat(cheered).isNotEqualTo(text);
        assertCutTheirWords(cheered);
    }

    private static void assertCutTheirWords(String report) {
        JsonNode record = RecordJson.of(Models.read(report, null));
        String text = record.path("article").path("text").asText();
        CodePoints points = new CodePoints(text);
        List<JsonNode> parents = record.findParents("start");
        parents.removeIf(parent -> parent.path("start").isNull());
        for (JsonNode parent : parents) {
            int start = points.unit(parent.path("start").intValue());
            int end = points.unit(parent.path("end").intValue());
            assertThat(parent.path("text").asText()).isNotEmpty().isEqualTo(text.substring(start, end));
        }
    }
}
