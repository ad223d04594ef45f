package org.nuncio.publish.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.publish.desk.Health.Check;
import org.nuncio.publish.desk.Health.State;
import org.nuncio.record.StoreWriter;

/** What is told to monitoring. */
class HealthTest {
    @TempDir
    Path folder;

    /** A program that is as it is said to be. */
    private record As(State... states) implements Vitals {
        @Override
        public Health health() {
            List<Check> checks = java.util.Arrays.stream(states)
                    .map(state -> new Check("c", state, "so it is"))
                    .toList();
            return new Health("watch", Instant.parse("2022-02-09T12:00:00.5Z"), Duration.ofSeconds(90), checks);
        }

        @Override
        public List<Metric> metrics() {
            return List.of(Metric.counter("nuncio_x_total", "X.", 3));
        }
    }

    private static HttpResponse<String> get(Desk desk, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(desk.address() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> health(State... states) throws IOException, InterruptedException {
        try (Desk desk = Desk.start(new As(states), DeskSettings.local(0, line -> {}))) {
            return get(desk, "api/v1/health");
        }
    }

    @Test
    void itIsAsWellAsTheWorstOfItsChecks() throws IOException, InterruptedException {
        HttpResponse<String> answer = health(State.OK, State.DEGRADED, State.OK);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        JsonNode json = new ObjectMapper().readTree(answer.body());
        assertThat(json.path("status").textValue()).isEqualTo("degraded");
        assertThat(json.path("since").textValue()).isEqualTo("2022-02-09T12:00:00Z");
        assertThat(json.path("uptime_seconds").intValue()).isEqualTo(90);
        assertThat(json.at("/checks/1/says").textValue()).isEqualTo("so it is");
        assertThat(health(State.OK).body()).contains("\"status\":\"ok\"");
    }

    @Test
    void whatHangsIsAnError() throws IOException, InterruptedException {
        HttpResponse<String> answer = health(State.OK, State.STALLED);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("health.stalled", "c: so it is.");
    }

    @Test
    void figuresAreTextForPrometheus() throws IOException, InterruptedException {
        try (Desk desk = Desk.start(new As(State.OK), DeskSettings.local(0, line -> {}))) {
            get(desk, "api/v1/none");
            HttpResponse<String> answer = get(desk, "metrics");
            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains("text/plain; version=0.0.4; charset=utf-8");
            assertThat(answer.body())
                    .contains("# HELP nuncio_x_total X.\n# TYPE nuncio_x_total counter\nnuncio_x_total 3\n")
                    .contains("nuncio_http_responses_total{status=\"4xx\"} 1\n")
                    .containsPattern("\nnuncio_heap_used_bytes \\d{6,}\n")
                    .contains("\nnuncio_up_seconds 90\n");
            assertThat(answer.body().lines())
                    .allMatch(line -> line.matches("# (HELP|TYPE) nuncio_\\w+ .+"
                            + "|nuncio_[a-z_]+(\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*})? -?[0-9.]+"));
        }
    }

    @Test
    void labelsMayHoldAnything() {
        Metric metric = Metric.gauges("a", "b\\c\nd", "feed", Map.of("x\"y\\z\n", Double.POSITIVE_INFINITY));
        assertThat(MetricsText.text(metric))
                .isEqualTo("# HELP a b\\\\c\\nd\n# TYPE a gauge\na{feed=\"x\\\"y\\\\z\\n\"} +Inf\n");
    }

    @Test
    void anotherNameForThisMachineIsRefusedHereToo() throws IOException {
        try (Desk desk = Desk.start(new As(State.OK), DeskSettings.local(0, line -> {}));
                java.net.Socket socket =
                        new java.net.Socket("127.0.0.1", desk.address().getPort())) {
            socket.getOutputStream()
                    .write("GET /metrics HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".getBytes());
            assertThat(new String(socket.getInputStream().readAllBytes())).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void aDeskTellsWhetherItsStoreIsThere() throws IOException, InterruptedException {
        Path db = folder.resolve("a.db");
        StoreWriter.open(db).close();
        try (Room room = Room.readOnly(db)) {
            assertThat(room.json("health").at("/checks/0/status").textValue()).isEqualTo("ok");
            assertThat(room.get("metrics").body()).containsPattern("nuncio_store_bytes \\d{4,}\n");
            Files.delete(db);
            assertThat(room.get("api/v1/health").statusCode()).isEqualTo(503);
        }
    }
}
