package org.nuncio.publish.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.record.ToyStore;

/** Index, alerts and verdicts over HTTP, over a store of two happenings. */
class ReviewApiTest {
    @TempDir
    Path folder;

    private Room room;
    private String shelling;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        Path db = ToyStore.keep(
                folder.resolve("toy.db"),
                "r1 | 2022-02-09 | -8 ASSAULT ACTUAL NOR/MIL > SUD 2022-02-08 | Gunners of Norlandia shelled the port at dawn.",
                "r2 | 2022-02-12 | 4 CONSULT ACTUAL NOR/GOV SUD/GOV 2022-02-09 | The two ministers sat down to talks in Easton.");
        room = new Room(db, settings -> settings.withToken(Room.TOKEN), null);
        shelling = room.json("happenings?type=ASSAULT").at("/items/0/id").textValue();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private HttpResponse<String> give(String body, String type, String token) throws IOException, InterruptedException {
        return room.send(room.ask("api/v1/happenings/" + shelling + "/verdicts")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    private JsonNode give(String body) throws IOException, InterruptedException {
        HttpResponse<String> response = give(body, "application/json", Room.TOKEN);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return new ObjectMapper().readTree(response.body());
    }

    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.path(field).asText()));
        return texts;
    }

    @Test
    void theIndexIsToldByDayWithItsFormula() throws IOException, InterruptedException {
        JsonNode index = room.json("index");
        assertThat(texts(index.path("days"), "day")).containsExactly("2022-02-08", "2022-02-09");
        assertThat(index.at("/days/0/index").doubleValue()).isEqualTo(4);
        assertThat(index.at("/formula/version").textValue()).isEqualTo("1");
        assertThat(index.path("parts")).isEmpty();
        assertThat(texts(room.json("index?from=2022-02-09").path("days"), "index"))
                .as("what happened before counts")
                .containsExactly(index.at("/days/1/index").asText());
        assertThat(room.json("index?dyad=NOR~EAS").path("days")).isEmpty();
        assertThat(room.json("index?dyad=SUD~NOR").path("days")).hasSize(2);
    }

    @Test
    void theIndexOfADayHasItsParts() throws IOException, InterruptedException {
        JsonNode index = room.json("index?day=2022-02-09");
        double sum = 0;
        for (JsonNode part : index.path("parts")) {
            sum += part.path("left").doubleValue();
        }
        assertThat(index.path("days")).hasSize(1);
        assertThat(sum).isCloseTo(index.at("/days/0/index").doubleValue(), within(1e-9));
        assertThat(index.at("/parts/0/happening").textValue()).isEqualTo(shelling);
        JsonNode one = room.json("index?day=2022-02-09&limit=1");
        assertThat(one.path("parts")).hasSize(1);
        assertThat(one.at("/others/happenings").intValue()).isEqualTo(1);
        assertThat(one.at("/parts/0/left").doubleValue()
                        + one.at("/others/left").doubleValue())
                .isCloseTo(sum, within(1e-9));
    }

    @Test
    void alertsNameTheHappeningsThatCausedThem() throws IOException, InterruptedException {
        JsonNode alerts = room.json("alerts");
        assertThat(texts(alerts.path("items"), "rule")).containsExactly("new-dyad");
        assertThat(alerts.at("/items/0/happenings/0/id").textValue()).isEqualTo(shelling);
        assertThat(alerts.at("/items/0/says").textValue()).isEqualTo("new-dyad NOR~SUD: 8.0, mark 6");
        assertThat(room.json("alerts?from=2022-02-09").path("items")).isEmpty();
        assertThat(room.json("alerts?party=XXX").path("items")).isEmpty();
        assertThat(room.json("alerts?party=NOR").path("items")).hasSize(1);
        assertThat(room.json("alerts?rule=tension").path("total").intValue()).isZero();
    }

    @Test
    void aVerdictIsGivenAndStandsBesideWhatIsCoded() throws IOException, InterruptedException {
        JsonNode given = give(
                "{\"verdict\": \"corrected\", \"slot\": \"actor\", \"value\": \"NOR/UAF\", \"reviewer\": \"Ada Bell\", \"note\": null}");
        assertThat(given.path("was").textValue()).isEqualTo("NOR/MIL");
        JsonNode happening = room.json("happenings/" + shelling);
        assertThat(happening.at("/verdicts/0")).isEqualTo(given);
        assertThat(happening.at("/actors/0").textValue()).isEqualTo("NOR/MIL");
        assertThat(room.json("verdicts").at("/items/0")).isEqualTo(given);
        assertThat(room.json("verdicts?lost=true").path("items")).isEmpty();
        assertThat(room.json("happenings?type=ASSAULT").at("/items/0/verdict").textValue())
                .isEqualTo("corrected");
    }

    @Test
    void rejectedHappeningsAreGoneUnlessAsked() throws IOException, InterruptedException {
        give("{\"verdict\": \"rejected\", \"reviewer\": \"Ada Bell\"}");
        assertThat(texts(room.json("happenings").path("items"), "type")).containsExactly("CONSULT");
        assertThat(room.json("happenings?reviewed=true").path("items")).isEmpty();
        assertThat(room.json("happenings?reviewed=all").path("items")).hasSize(2);
        assertThat(texts(room.json("index").path("days"), "day")).containsExactly("2022-02-09");
        assertThat(room.json("alerts").path("items")).isEmpty();
        give("{\"verdict\": \"accepted\", \"reviewer\": \"Ada Bell\"}");
        assertThat(room.json("happenings?reviewed=true").path("items")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"verdict\": \"acepted\", \"reviewer\": \"Ada\"}|There is no verdict 'acepted'.|Did you mean 'accepted'?",
                "{\"reviewer\": \"Ada\"}|The key 'verdict' is missing.|Give one of accepted, rejected, corrected.",
                "{\"verdict\": \"accepted\"}|In this verdict, a verdict needs the name of the reviewer.|",
                "{\"verdict\": \"accepted\", \"reviewer\": 7}|The value of 'reviewer' is no text.|Put it in quotation marks.",
                "{\"verdict\": \"accepted\", \"by\": \"Ada\"}|The key 'by' is not known.|",
                "[]|A verdict is an object.|",
                "{\"verdict\": \"corrected\", \"slot\": \"type\", \"value\": \"AYD\", \"reviewer\": \"Ada\"}|there is no type 'AYD'. Did you mean 'AID'?|",
                "{|This is not JSON|"
            })
    void aWrongVerdictIsToldAndNotKept(String body, String detail, String hint)
            throws IOException, InterruptedException {
        HttpResponse<String> response = give(body, "application/json", Room.TOKEN);
        JsonNode problem = new ObjectMapper().readTree(response.body());
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(problem.path("detail").textValue()).contains(detail);
        assertThat(problem.path("hint").asText("")).contains(hint == null ? "" : hint);
        assertThat(room.json("verdicts").path("total").intValue()).isZero();
    }

    @Test
    void whoMayNotWriteGivesNoVerdict() throws IOException, InterruptedException {
        String body = "{\"verdict\": \"accepted\", \"reviewer\": \"Ada\"}";
        assertThat(give(body, "application/json", "another-token-0000").statusCode())
                .isEqualTo(401);
        assertThat(give(body, "text/plain", Room.TOKEN).statusCode()).isEqualTo(415);
        shelling = "h000000000000";
        assertThat(give(body, "application/json", Room.TOKEN).statusCode()).isEqualTo(404);
    }
}
