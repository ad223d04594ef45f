package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuncio.app.score.Figures;
import org.nuncio.app.score.GoldStory;
import org.nuncio.app.score.StoryScore;

/** The reports of {@code samples/} and {@code eval/}, scored against their gold records. The figures are committed: a change in either direction fails. */
@Tag("models")
class GoldenReportTest {
    private static final Path FIGURES = Models.ROOT.resolve("eval").resolve("golden.tsv");

    static List<Path> stories() throws IOException {
        return GoldFolder.of(Models.SAMPLES).stories();
    }

    /** Those of {@code eval/} are judged as well, where they are there, but may hold what the coder gets wrong. */
    private static List<GoldFolder> folders() throws IOException {
        List<GoldFolder> folders = new ArrayList<>(List.of(GoldFolder.of(Models.SAMPLES)));
        for (String name : List.of("development", "stories", "unseen")) {
            Path folder = Models.ROOT.resolve("eval").resolve(name);
            if (Files.isDirectory(folder)) {
                folders.add(GoldFolder.of(folder));
            }
        }
        return folders;
    }

    private static StoryWork.Scored scored(Path story) throws IOException {
        return new StoryWork(Models.engine().coder()).on(story);
    }

    @Test
    void thereAreTwelve() throws IOException {
        assertThat(stories()).hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void nothingForbiddenIsCoded(Path story) throws IOException {
        StoryWork.Scored scored = scored(story);
        assertThat(scored.score().forbidden()).as(scored.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theReportTellsItsOwnDay(Path story) throws IOException {
        GoldStory gold = GoldStory.read(story);
        String text = Files.readString(story.resolveSibling(gold.report()));
        assertThat(Models.read(text, null).article().published()).isEqualTo(gold.published());
    }

    @Test
    void figuresAreTheCommittedOnes() throws IOException {
        Map<String, Map<String, StoryScore>> folders = new LinkedHashMap<>();
        for (GoldFolder folder : folders()) {
            Map<String, StoryScore> scores = new LinkedHashMap<>();
            for (Path story : folder.stories()) {
                StoryWork.Scored scored = scored(story);
                scores.put(scored.name(), scored.score());
            }
            folders.put(folder.name(), scores);
        }
        assertThat(Figures.table(folders))
                .as("where the change is meant: ./eval/update, and commit what it writes")
                .isEqualTo(Files.readAllLines(FIGURES));
    }
}
