package org.nuncio.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.app.score.StoryScore.Share;
import org.nuncio.app.score.StoryScore.Stage;

/** Norlandia (AAA) and Sudmark (BBB) in one report of three sentences; what was coded differs from test to test. */
class StoryScoreTest {
    private static final String TEXT =
            "Norlandia accused Sudmark. Sudmark will meet Norlandia in Tovik. The envoys like tea.";
    private static final String GOLD = """
            {"report": "a.txt", "events": [
              {"id": "e1", "evidence": "accused Sudmark", "actors": ["AAA/GOV"], "recipients": ["BBB"], "types": ["ACCUSE"], "status": "ACTUAL"},
              {"id": "e2", "evidence": "will meet Norlandia", "actors": ["BBB"], "recipients": ["AAA"], "types": ["AGREE", "CONSULT"],
               "act": "CONSULT", "status": "FUTURE", "place": "Tovik"},
              {"id": "e3", "evidence": "like tea", "actors": ["AAA"], "recipients": [], "types": ["SUPPORT"], "status": "ACTUAL", "optional": true}],
             "statements": [], "not_events": [{"evidence": "The envoys like tea", "why": "manners"}]}
            """;

    private static final String ACCUSE = event("ACCUSE", "ACTUAL", "AAA", "BBB", "accused Sudmark");
    private static final String AGREE = event("AGREE", "FUTURE", "BBB", "AAA", "will meet Norlandia");

    private GoldStory gold;

    @BeforeEach
    void writeGold(@TempDir Path folder) throws IOException {
        gold = GoldStory.read(Files.writeString(folder.resolve("a.gold.json"), GOLD));
    }

    private static String event(String type, String status, String actor, String recipient, String words) {
        int start = TEXT.indexOf(words);
        return """
        {"type": "%s", "act": "%s", "status": "%s", "actors": [{"code": "%s"}], "recipients": [{"code": "%s"}],
         "evidence": {"start": %d, "end": %d}}""".formatted(type, type, status, actor, recipient, start, start + words.length());
    }

    private StoryScore score(String... events) throws JsonProcessingException {
        String record = "{\"article\": {\"text\": \"" + TEXT + "\"}, \"events\": [" + String.join(",", events) + "]}";
        return StoryScore.of(gold, new ObjectMapper().readTree(record));
    }

    private Share share(Stage stage, String... events) throws JsonProcessingException {
        return score(events).stage(stage);
    }

    @Test
    void allIsFound() throws JsonProcessingException {
        assertThat(score(ACCUSE, AGREE).f1()).isEqualTo(1);
    }

    @Test
    void anOptionalEventCountsNeitherWay() throws JsonProcessingException {
        StoryScore score = score(ACCUSE, AGREE, event("SUPPORT", "ACTUAL", "AAA", "", "like tea"));
        assertThat(new Count(score.found(), score.gold(), score.coded())).isEqualTo(new Count(2, 2, 3));
    }

    @Test
    void aDeniedEventIsNoSurplus() throws JsonProcessingException {
        assertThat(score(ACCUSE, AGREE, event("ASSAULT", "NEGATED", "AAA", "BBB", "like tea"))
                        .precision())
                .isEqualTo(1);
    }

    @Test
    void whatWasFoundCountsUnderTheFirstTypeOfTheGold() throws JsonProcessingException {
        assertThat(score(ACCUSE, event("CONSULT", "FUTURE", "BBB", "AAA", "will meet Norlandia"))
                        .types())
                .containsOnlyKeys("ACCUSE", "AGREE");
    }

    @Test
    void aWrongTypeIsMissedInOneAndTooMuchInTheOther() throws JsonProcessingException {
        assertThat(score(event("REJECT", "ACTUAL", "AAA", "BBB", "accused Sudmark"), AGREE)
                        .types())
                .containsEntry("ACCUSE", new Count(0, 1, 0))
                .containsEntry("REJECT", new Count(0, 0, 1));
    }

    @Test
    void aWrongTypeOverTheSameWordsIsAFaultOfTheTypeAlone() throws JsonProcessingException {
        String reject = event("REJECT", "ACTUAL", "AAA", "BBB", "accused Sudmark");
        assertThat(share(Stage.EVIDENCE, reject, AGREE)).isEqualTo(new Share(2, 2));
        assertThat(share(Stage.TYPE, reject, AGREE)).isEqualTo(new Share(1, 2));
        assertThat(share(Stage.ACTORS, reject, AGREE)).isEqualTo(new Share(2, 2));
    }

    @Test
    void aWrongRecipientIsAFaultOfTheRecipientAlone() throws JsonProcessingException {
        String other = event("ACCUSE", "ACTUAL", "AAA", "CCC", "accused Sudmark");
        assertThat(share(Stage.RECIPIENTS, other, AGREE)).isEqualTo(new Share(1, 2));
        assertThat(share(Stage.ACTORS, other, AGREE)).isEqualTo(new Share(2, 2));
    }

    @Test
    void whereNothingIsCodedNoStageButTheEvidenceIsJudged() throws JsonProcessingException {
        assertThat(share(Stage.EVIDENCE)).isEqualTo(new Share(0, 2));
        assertThat(share(Stage.TYPE)).isEqualTo(Share.NONE);
    }

    @Test
    void aMissIsShownWithWhatCameNearestAndItsSentence() throws JsonProcessingException {
        assertThat(score(event("REJECT", "ACTUAL", "AAA", "BBB", "accused Sudmark"), AGREE)
                        .confusions())
                .contains(new Confusion(
                        "", "event", "ACCUSE AAA/GOV > BBB", "REJECT AAA > BBB", "Norlandia accused Sudmark."));
    }

    @Test
    void aSurplusIsShownWithItsSentence() throws JsonProcessingException {
        assertThat(score(ACCUSE, AGREE, event("AID", "ACTUAL", "BBB", "CCC", "like tea"))
                        .confusions())
                .contains(new Confusion("", "event", "nothing", "AID BBB > CCC", "The envoys like tea."));
    }

    @Test
    void aMissingPlaceIsShownAsNothing() throws JsonProcessingException {
        assertThat(score(ACCUSE, AGREE).confusions())
                .contains(new Confusion("", "place", "Tovik", "nothing", "Sudmark will meet Norlandia in Tovik."));
    }

    @Test
    void whatIsForbiddenIsTold() throws JsonProcessingException {
        assertThat(score(ACCUSE, AGREE, event("AID", "ACTUAL", "BBB", "CCC", "like tea"))
                        .forbidden())
                .containsExactly("\"The envoys like tea\" as AID");
    }
}
