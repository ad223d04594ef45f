package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.publish.desk.Room;
import org.nuncio.record.SharedStore;

/** The desk over the record of the samples. */
@Tag("models")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SamplesDeskTest {
    @TempDir
    static Path folder;

    private Room room;

    @BeforeAll
    void ingest() {
        Path db = folder.resolve("samples.db");
        Screen screen = new Screen("");
        int status = Screen.status(screen, "ingest", Models.SAMPLES.toString(), "--db", db.toString());
        assertThat(status).as(screen.err()).isZero();
        SharedStore store = new SharedStore(db);
        room = new Room(
                store, settings -> settings.withToken(Room.TOKEN), new PostedReports(Models::engine, db, store));
    }

    @AfterAll
    void close() {
        room.close();
    }

    @Test
    @Order(1)
    void everyAnswerIsAsTheDocumentSays() throws IOException, InterruptedException {
        JsonNode document = room.json("openapi.json");
        List<String> wrong = new ArrayList<>();
        for (String question : List.of(
                "store",
                "now",
                "timeline",
                "map",
                "network?level=actor",
                "tolls?limit=500",
                "statements?limit=500",
                "happenings?limit=500",
                "claims?limit=200",
                "reports?limit=500",
                "actors?limit=500")) {
            wrong.addAll(room.faults(question, document));
        }
        for (JsonNode report : room.json("reports?limit=500").path("items")) {
            wrong.addAll(room.faults("reports/" + report.path("id").textValue(), document));
        }
        for (JsonNode happening : room.json("happenings?limit=500").path("items")) {
            wrong.addAll(room.faults("happenings/" + happening.path("id").textValue(), document));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(2)
    void theFrontPageTellsWhatIsLastAndWhatIsNext() throws IOException, InterruptedException {
        JsonNode now = room.json("now");
        assertThat(now.path("as_of").textValue()).isEqualTo("2022-02-18");
        assertThat(now.path("latest"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.path("status").textValue()).isEqualTo("ACTUAL"));
        assertThat(now.path("coming")).isNotEmpty();
        assertThat(now.path("threats")).isNotEmpty();
        assertThat(now.path("demands"))
                .anySatisfy(
                        demand -> assertThat(demand.path("open").booleanValue()).isTrue());
    }

    @Test
    @Order(3)
    void everyMarkReproducesItsWords() throws IOException, InterruptedException {
        for (JsonNode line : room.json("reports?limit=500").path("items")) {
            JsonNode report = room.json("reports/" + line.path("id").textValue());
            int[] text = report.at("/article/text").textValue().codePoints().toArray();
            for (JsonNode mark : report.path("marks")) {
                assertThat(words(text, mark.path("evidence")))
                        .isEqualTo(mark.at("/evidence/text").textValue());
                for (JsonNode party : mark.path("actors")) {
                    assertThat(words(text, party)).isEqualTo(party.path("text").textValue());
                }
                for (String slot : List.of("date", "place")) {
                    if (mark.path(slot).hasNonNull("text")) {
                        assertThat(words(text, mark.path(slot)))
                                .isEqualTo(mark.path(slot).path("text").textValue());
                    }
                }
            }
        }
    }

    private static String words(int[] text, JsonNode span) {
        int start = span.path("start").intValue();
        return new String(text, start, span.path("end").intValue() - start);
    }

    private HttpResponse<String> post(String text, String parameters) throws IOException, InterruptedException {
        return room.send(room.ask("api/v1/reports?" + parameters)
                .header("Content-Type", "text/plain")
                .header("Authorization", "Bearer " + Room.TOKEN)
                .POST(BodyPublishers.ofString(text)));
    }

    @Test
    @Order(4)
    void aPostedReportIsReadAndKeptOnlyWhereAsked() throws IOException, InterruptedException {
        String text =
                "MOSCOW — Russia expelled two diplomats of Latvia on Tuesday, the foreign ministry in Moscow said.\n\n"
                        + "Latvia condemned the expulsion and summoned the Russian ambassador in Riga on the same day.";
        long before = room.json("reports").path("total").longValue();
        HttpResponse<String> read = post(text, "name=posted.txt&published=2022-02-16");
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        assertThat(read.body()).contains("\"SANCTION\"");
        assertThat(room.json("reports").path("total").longValue()).isEqualTo(before);
        String tag = room.get("api/v1/store").headers().firstValue("ETag").orElseThrow();
        assertThat(post(text, "name=posted.txt&published=2022-02-16&keep=true").statusCode())
                .isEqualTo(200);
        assertThat(post(text, "name=posted.txt&published=2022-02-16&keep=true").statusCode())
                .as("twice")
                .isEqualTo(200);
        assertThat(room.json("reports").path("total").longValue()).isEqualTo(before + 1);
        assertThat(room.get("api/v1/store").headers().firstValue("ETag")).isNotEqualTo(java.util.Optional.of(tag));
        assertThat(post("", "name=empty.txt").statusCode()).isEqualTo(422);
    }
}
