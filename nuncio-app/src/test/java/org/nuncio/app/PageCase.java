package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A browser at a desk over the samples and one hostile report. Nothing may be written to its console, and nobody but the desk be asked. */
@Tag("models")
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PageCase {
    static final String TOKEN = "token-of-this-test-1";
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
    private static final String HOSTILE =
            "<script>document.title='owned'</script> \"><img src=x onerror=\"document.title='owned'\">\n\n"
                    + "KYIV, Feb. 16 (Example Wire) — Russia accused Ukraine of \"><img src=x onerror=\"document.title='owned'\"> lies on Wednesday."
                    + " Ukraine's president <script>document.title='owned'</script> condemned Russia.\n";

    private String address = "";
    PageBrowser browser;

    /** Made once for all tests of a run. */
    private static final class Served {
        static final String AT = serve(ingested());
    }

    private static String ingested() {
        try {
            Path folder = Files.createTempDirectory("nuncio-page");
            folder.toFile().deleteOnExit();
            Path hostile = Files.writeString(folder.resolve("hostile.txt"), HOSTILE);
            String db = folder.resolve("page.db").toString();
            Screen ingest = new Screen("");
            assertThat(Screen.status(ingest, "ingest", Models.SAMPLES.toString(), hostile.toString(), "--db", db))
                    .as(ingest.err())
                    .isZero();
            return db;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends with the tests. */
    private static String serve(String db) {
        Screen screen = new Screen("");
        Thread desk = new Thread(() -> Screen.status(screen, "serve", "--db", db, "--port", "0", "--token", TOKEN));
        desk.setDaemon(true);
        desk.start();
        for (int i = 0; i < 600; i++) {
            Matcher matcher = ADDRESS.matcher(screen.out() + screen.err());
            if (matcher.find()) {
                return matcher.group();
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("the desk does not start: " + screen.err());
    }

    @BeforeAll
    void open(@TempDir Path profile) {
        Optional<PageBrowser.Installed> installed = PageBrowser.installed();
        assumeTrue(
                installed.isPresent(),
                "not run: there is no chromium with chromedriver on the path (apt-get install chromium chromium-driver)");
        address = Served.AT;
        browser = new PageBrowser(installed.get(), profile, address);
    }

    @AfterAll
    void end() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void atADesk() {
        browser.look(1280, 900, "light");
        browser.log();
        browser.asked();
    }

    @AfterEach
    void nothingIsLoggedAndNobodyElseIsAsked() {
        assertThat(browser.log()).as("console").isEmpty();
        assertThat(browser.asked())
                .as("addresses asked")
                .isNotEmpty()
                .allMatch(url -> url.startsWith(address) || url.matches("(data|blob|about|chrome).*"));
    }

    JsonNode api(String path) {
        try (InputStream in = URI.create(address + "api/v1/" + path).toURL().openStream()) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    long total(String path) {
        return api(path).get("total").asLong();
    }
}
