package org.nuncio.publish.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may come in, and what a browser may do with the answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafetyTest {
    private static final int MOST = 2_000;

    @TempDir
    static Path folder;

    private Path db;
    private Room open;
    private Room closed;

    @BeforeAll
    void start() {
        db = Room.load(folder, 40);
        closed = Room.readOnly(db);
        open = new Room(
                db,
                settings -> settings.withToken(Room.TOKEN).withMaxBytes(MOST),
                (given, keep) -> JsonNodeFactory.instance
                        .objectNode()
                        .put("name", given.uri())
                        .put("bytes", given.bytes().length)
                        .put("keep", keep));
    }

    @AfterAll
    void end() {
        open.close();
        closed.close();
    }

    /** A request as it is written, and the head of what comes back. */
    private String raw(String request) throws IOException {
        return raw(closed, request);
    }

    private static String raw(Room room, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", room.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(request.replace("PORT", Integer.toString(room.port()))
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:PORT,         200",
        "localhost:PORT,         200",
        "LOCALHOST:PORT,         200",
        "[::1]:PORT,             200",
        "127.0.0.1:1,            403",
        "127.0.0.1,              403",
        "evil.example:PORT,      403",
        "evil.example,           403",
        "127.0.0.1.evil.example:PORT, 403",
        "192.168.0.1:PORT,       403",
        "0.0.0.0:PORT,           403"
    })
    void onlyItsOwnAddressIsAnswered(String host, int status) throws IOException {
        String answer = raw("GET /api/v1/store HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer.contains("\"counts\"")).isEqualTo(status == 200);
    }

    @Test
    void withoutAHostNothingIsAnswered() throws IOException {
        assertThat(raw("GET /api/v1/store HTTP/1.0\r\n\r\n"))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("\"counts\"");
        assertThat(raw("GET /api/v1/store HTTP/1.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
        assertThat(
                        raw(
                                "GET http://evil.example/api/v1/store HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n"))
                .doesNotContain("\"counts\"");
    }

    @ParameterizedTest
    @CsvSource({"http://evil.example, 403", "null, 403", "https://127.0.0.1:PORT, 403", "http://127.0.0.1:PORT, 200"})
    void pagesOfOthersMayNotAsk(String origin, int status) throws IOException {
        assertThat(raw("GET /api/v1/store HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nOrigin: " + origin
                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 " + status)
                .doesNotContainIgnoringCase("Access-Control-Allow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api/v1/store", "api/v1/nothing", "webjars/d3/7.9.0/dist/d3.min.js"})
    void everyAnswerKeepsTheBrowserIn(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = closed.get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "server", "x-powered-by");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../Desk.class", "%2e%2e/Desk.class", "..%2fDesk.class", "page/../Desk.class",
                        "webjars/../../org/nuncio/record/schema.sql",
                "webjars/%2e%2e/maven/org.webjars.npm/d3/pom.xml", "Desk.class", "index.html%00.js", ".html",
                        "api/v1/store/x"
            })
    void nothingButThePageIsRead(String path) throws IOException {
        assertThat(raw("GET /" + path + " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 4")
                .contains("Content-Security-Policy");
    }

    private HttpResponse<String> post(Room room, String token, String body) throws IOException, InterruptedException {
        var request = room.ask("api/v1/reports?name=a.txt&keep=true")
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString(body));
        return room.send(token.isEmpty() ? request : request.header("Authorization", token));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                          401",
        "Bearer wrong,                401",
        "bearer,                      401",
        "Basic a-token-of-a-test-0,   401",
        "Bearer a-token-of-a-test-0x, 401",
        "Bearer a-token-of-a-test-0,  200"
    })
    void whoWritesNeedsTheToken(String token, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(open, token, "Norlandia shelled Sudmark.");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().contains("\"keep\":true")).isEqualTo(status == 200);
    }

    @Test
    void aWrongTokenSpoilsNoLaterOneOfTheConnection() throws IOException {
        String ask =
                "POST /api/v1/reports?name=a.txt HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Type: text/plain\r\nContent-Length: 1\r\n";
        String answers = raw(
                open,
                ask + "Authorization: bearer\r\n\r\nx" + ask + "Authorization: Bearer " + Room.TOKEN
                        + "\r\nConnection: close\r\n\r\nx");
        assertThat(answers).startsWith("HTTP/1.1 401").contains("HTTP/1.1 200");
    }

    @Test
    void withoutATokenOfItsOwnTheDeskIsReadOnly() throws IOException, InterruptedException {
        assertThat(post(closed, "Bearer " + Room.TOKEN, "x").statusCode()).isEqualTo(403);
        assertThat(post(closed, "Bearer null", "x").statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenIsNotTakenFromTheAddress() throws IOException, InterruptedException {
        var request = open.ask("api/v1/reports?token=" + Room.TOKEN).POST(BodyPublishers.ofString("x"));
        assertThat(open.send(request).statusCode()).isEqualTo(401);
    }

    @Test
    void aFaultOfOursIsLoggedInOneLineWithWhatWasAsked() throws IOException, InterruptedException {
        try (Room faulty = new Room(db, settings -> settings.withToken(Room.TOKEN), (given, keep) -> {
            throw new IllegalStateException("tripped\n\u001b[2Jover it");
        })) {
            HttpResponse<String> answer = faulty.send(faulty.ask("api/v1/reports")
                    .header("Authorization", "Bearer " + Room.TOKEN)
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofString("It rained.")));
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("internal.bug").doesNotContain("tripped");
            assertThat(faulty.log)
                    .containsExactly("POST /api/v1/reports: java.lang.IllegalStateException: tripped [2Jover it");
        }
    }

    @Test
    void aLongBodyIsRefused() throws IOException, InterruptedException {
        assertThat(post(open, "Bearer " + Room.TOKEN, "x".repeat(MOST)).statusCode())
                .isEqualTo(200);
        assertThat(post(open, "Bearer " + Room.TOKEN, "x".repeat(MOST + 1)).statusCode())
                .isEqualTo(413);
        var chunked = open.ask("api/v1/reports")
                .header("Content-Type", "text/plain")
                .header("Authorization", "Bearer " + Room.TOKEN)
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[MOST + 500])));
        assertThat(open.send(chunked).statusCode()).isEqualTo(413);
    }

    @Test
    void aBodyOfAnotherKindIsRefused() throws IOException, InterruptedException {
        var form = open.ask("api/v1/reports")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Bearer " + Room.TOKEN)
                .POST(BodyPublishers.ofString("a=b"));
        assertThat(open.send(form).statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void whatIsToBeReadIsNotWritten(String method) throws IOException, InterruptedException {
        var request = open.ask("api/v1/happenings").method(method, BodyPublishers.noBody());
        HttpResponse<String> answer = open.send(request);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void tooManyRequestsAreRefused() throws IOException, InterruptedException {
        try (Room slow = new Room(db, settings -> settings.withPerSecond(2), null)) {
            int refused = 0;
            for (int i = 0; i < 20; i++) {
                HttpResponse<String> answer = slow.get("");
                refused += answer.statusCode() == 429 ? 1 : 0;
                assertThat(answer.headers().firstValue("Retry-After").isPresent())
                        .isEqualTo(answer.statusCode() == 429);
            }
            assertThat(refused).isBetween(5, 12);
        }
    }

    @Test
    void aRushIsForgivenWithTime() {
        AtomicLong now = new AtomicLong();
        RateLimit rate = new RateLimit(1, now::get);
        for (int i = 0; i < 4; i++) {
            assertThat(rate.admits("a")).isTrue();
        }
        assertThat(rate.admits("a")).isFalse();
        assertThat(rate.admits("b")).as("another address").isTrue();
        now.addAndGet(1_000_000_000L);
        assertThat(rate.admits("a")).isTrue();
        assertThat(rate.admits("a")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.0.1", "::", "example.org"})
    void beyondThisMachineATokenIsNeeded(String host) {
        assertThat(Desk.isLoopback(host)).isFalse();
        assertThatThrownBy(() -> new Room(db, settings -> settings.withHost(host), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.0.0.2"})
    void thisMachineIsLoopback(String host) {
        assertThat(Desk.isLoopback(host)).isTrue();
    }
}
