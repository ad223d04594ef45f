package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.record.StoreWriter;

/** {@code nuncio serve} as a user runs it. */
class ServeTest {
    @TempDir
    Path folder;

    private Path empty() {
        Path db = folder.resolve("empty.db");
        StoreWriter.open(db).close();
        return db;
    }

    private static int status(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void itTellsItsAddressServesAnEmptyStoreAndEndsWhenToldTo() throws IOException, InterruptedException {
        Path db = empty();
        Process serve = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--db",
                        db.toString(),
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(serve.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            assertThat(line).startsWith("The desk is at http://127.0.0.1:").endsWith("/ and ends with ctrl-C.");
            String address = line.split(" ")[4];
            for (String question : List.of(
                    "store",
                    "now",
                    "timeline",
                    "map",
                    "network",
                    "tolls",
                    "statements",
                    "happenings",
                    "claims",
                    "reports",
                    "actors",
                    "export/csv")) {
                assertThat(status(address + "api/v1/" + question)).as(question).isEqualTo(200);
            }
            serve.toHandle().destroy();
            assertThat(serve.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(said.readLine()).as("nothing else is said").isNull();
            StoreWriter.open(db).close();
        } finally {
            serve.destroyForcibly();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--host 0.0.0.0|2|Option --host: beyond this machine a --token is needed.",
                "--port 70000|2|Option --port takes 0 to 65535.",
                "--token short|2|Option --token takes 16 to 200 characters without blanks."
            })
    void whatIsNotSafeIsNotStarted(String options, int status, String message) {
        Screen screen = new Screen("");
        String[] args = ("serve --db " + empty() + " " + options).split(" ");
        assertThat(Screen.status(screen, args)).isEqualTo(status);
        assertThat(screen.err()).contains(message);
    }

    @Test
    void aPortThatIsTakenIsTold() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            Screen screen = new Screen("");
            String[] args = ("serve --db " + empty() + " --port " + taken.getLocalPort()).split(" ");
            assertThat(Screen.status(screen, args)).isEqualTo(1);
            assertThat(screen.err()).contains("desk.port").doesNotContain("\tat ");
        }
    }

    @Test
    void aStoreThatIsNotThereIsTold() {
        Screen screen = new Screen("");
        assertThat(Screen.status(
                        screen, "serve", "--db", folder.resolve("none.db").toString()))
                .isEqualTo(1);
        assertThat(screen.err()).contains("store.missing");
    }
}
