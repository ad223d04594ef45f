package org.nuncio.app.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuncio.app.score.SentenceEvent.Triple;
import org.nuncio.app.score.SentenceScore.Level;
import org.nuncio.app.score.StoryScore.Share;
import org.nuncio.app.score.StoryScore.Stage;

class SentenceScoreTest {

    private static List<GoldSentence> read(String... lines) throws JsonProcessingException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : lines) {
            nodes.add(new ObjectMapper().readTree(line.replace('\'', '"')));
        }
        return GoldSentence.of(nodes);
    }

    /** {@code ACCUSE AAA,BBB > CCC}; {@code -} for nobody. */
    private static SentenceEvent event(String text) {
        String[] parts = text.split("[ >]+");
        return new SentenceEvent(
                parts[0], codes(parts[1]), codes(parts[2]), true, List.of("meet"), "2022-02-09", "Tovik");
    }

    private static List<String> codes(String text) {
        return text.equals("-") ? List.of() : Arrays.asList(text.split(","));
    }

    private static SentenceScore score(String gold, String... coded) {
        GoldSentence sentence = new GoldSentence("a", "A sentence.", null, List.of(event(gold)));
        return new SentenceScore(List.of(new SentenceScore.Row(
                sentence, Arrays.stream(coded).map(SentenceScoreTest::event).toList())));
    }

    @Test
    void everyActorWithEveryRecipient() {
        assertThat(event("ACCUSE AAA,BBB > CCC").triples())
                .containsExactlyInAnyOrder(new Triple("AAA", "ACCUSE", "CCC"), new Triple("BBB", "ACCUSE", "CCC"));
    }

    @Test
    void severalActorsWithoutARecipientDoItToEachOther() {
        assertThat(event("CONSULT AAA,BBB > -").triples())
                .containsExactlyInAnyOrder(new Triple("AAA", "CONSULT", "BBB"), new Triple("BBB", "CONSULT", "AAA"));
    }

    @Test
    void whereNobodyIsNamedNobodyIsWritten() {
        assertThat(event("PROTEST AAA > -").triples()).containsExactly(new Triple("AAA", "PROTEST", "---"));
    }

    @Test
    void ofALongCodeTheCountryCounts() {
        assertThat(event("ACCUSE AAAGOV > bbb").triples()).containsExactly(new Triple("AAA", "ACCUSE", "BBB"));
    }

    @Test
    void aWrongRecipientLeavesTypeAndActorRight() {
        SentenceScore score = score("ACCUSE AAA > BBB", "ACCUSE AAA > CCC");
        assertThat(Arrays.stream(Level.values())
                        .map(level -> score.level(level).count().correct()))
                .containsExactly(1, 1, 0, 0);
    }

    @Test
    void whatIsTooMuchLowersPrecision() {
        assertThat(score("ACCUSE AAA > BBB", "ACCUSE AAA > BBB", "AID AAA > BBB")
                        .level(Level.TRIPLE)
                        .count())
                .isEqualTo(new Count(1, 1, 2));
    }

    @Test
    void retreatIsYieldWhereTheGoldHasYield() {
        assertThat(score("YIELD AAA > BBB", "RETREAT AAA > BBB").macroF1()).isCloseTo(1, within(1e-9));
    }

    @Test
    void retreatIsNotConcedeWhereTheGoldTellsThemApart() {
        assertThat(score("CONCEDE AAA > BBB", "RETREAT AAA > BBB").macroF1()).isZero();
    }

    @Test
    void silenceIsCounted() {
        assertThat(score("ACCUSE AAA > BBB").silent()).isEqualTo(1);
    }

    @Test
    void modeDateAndPlaceAreJudgedOnlyWhereTheTripleIsRight() {
        assertThat(score("REQUEST AAA > BBB", "REQUEST AAA > BBB").stage(Stage.MODE))
                .isEqualTo(new Share(1, 1));
        assertThat(score("REQUEST AAA > BBB", "REQUEST AAA > CCC").stage(Stage.MODE))
                .isEqualTo(Share.NONE);
    }

    @Test
    void aRecordOfPloverIsRead() throws JsonProcessingException {
        assertThat(
                        read(
                                "{'id':'1','date':'2022-02-09','actor':[{'code':'AAA','sector':'GOV'}],'recipient':[{'code':'BBB'}],"
                                        + "'event':['DEMAND'],'mode':['meet'],'event_loc':{'resolved_place':'Tovik'},'text':'T.'}"))
                .containsExactly(new GoldSentence(
                        "1",
                        "T.",
                        LocalDate.of(2022, 2, 9),
                        List.of(new SentenceEvent(
                                "REQUEST", List.of("AAA"), List.of("BBB"), true, List.of("meet"), null, "Tovik"))));
    }

    @Test
    void recordsOfOneTextAreOneSentence() throws JsonProcessingException {
        assertThat(read(
                        "{'id':'1','actor':['AAA'],'recipient':[],'event':'AID','text':'T.'}",
                        "{'id':'2','actor':['BBB'],'recipient':[],'event':'AID','text':'T.'}"))
                .hasSize(1);
    }

    @Test
    void aTextWithItsEventsIsRead() throws JsonProcessingException {
        assertThat(read("{'id':'1','text':'T.','events':[{'source':[],'type':'FIGHT','target':['BBB']}]}")
                        .get(0)
                        .events())
                .extracting(SentenceEvent::toString)
                .containsExactly("ASSAULT --- > BBB");
    }

    @Test
    void theDayOfTheEventIsJudgedOnlyBesideThatOfTheReport() throws JsonProcessingException {
        assertThat(
                        read("{'id':'1','date':'2022-02-08','cite_info':{'date':'2022-02-09'},'actor':['AAA'],'event':'AID','text':'T.'}")
                                .get(0)
                                .events()
                                .get(0)
                                .date())
                .isEqualTo("2022-02-08");
    }

    @Test
    void aMarkedPairIsNoRecord() throws JsonProcessingException {
        assertThat(GoldSentence.isOne(new ObjectMapper().readTree("{\"id\":1,\"text\":\"T.\",\"root\":\"AID\"}")))
                .isFalse();
    }
}
