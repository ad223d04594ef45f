package org.nuncio.publish.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.CodebookLoader;
import org.nuncio.publish.Json;
import org.nuncio.record.Given;
import org.nuncio.record.SharedStore;
import org.nuncio.record.StoreException;
import org.nuncio.record.StoreWriter;
import org.nuncio.text.Folder;

/** The endpoints of a desk over a small store, asked without HTTP. */
final class FuzzedDesk {
    private static final int HAPPENINGS = 40;
    /** Of a store that is asked for what cannot be, or is busy. */
    private static final Set<String> DECLARED = Set.of("list.cursor", "store.busy");

    private final List<Endpoint> endpoints;

    FuzzedDesk() {
        Codebook codebook =
                CodebookLoader.load(Folder.ofResources(Codebook.class, "data")).codebook();
        endpoints = Endpoints.of(new Holdings(new SharedStore(store()), codebook, new Echo()));
    }

    private static Path store() {
        try (InputStream in = FuzzedDesk.class.getResourceAsStream("/org/nuncio/app/desk-load.sql")) {
            Path db = Files.createTempDirectory("nuncio-fuzz").resolve("fuzz.db");
            StoreWriter.open(db).close();
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            try (var connection = DriverManager.getConnection("jdbc:duckdb:" + db);
                    var statement = connection.createStatement()) {
                statement.execute(sql.replace("{N}", Integer.toString(HAPPENINGS)));
            }
            return db;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("a store to ask", e);
        }
    }

    List<Endpoint> endpoints(Endpoint.Method method) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.method() == method)
                .toList();
    }

    /** Asks, and takes for an answer what a user may be told: a problem that says what to mend. */
    static void ask(Endpoint endpoint, String id, Map<String, List<String>> query, Request.Body body) {
        try {
            Answer answer =
                    endpoint.handler().answer(Request.of(endpoint, Map.of("id", id, "format", id), query, body));
            if (answer instanceof Answer.Json json) {
                Api.bytes(json.value());
            } else if (answer instanceof Answer.Download download) {
                download.writing().to(new ByteArrayOutputStream());
            }
        } catch (Problem problem) {
            if (problem.status() >= 500) {
                throw new AssertionError(problem.json().toString(), problem);
            }
        } catch (StoreException trouble) {
            if (!DECLARED.contains(trouble.diagnostic().code())) {
                throw new AssertionError(trouble.diagnostic().toString(), trouble);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    /** In place of models: what was posted comes back. */
    private static final class Echo implements ReportReader {
        @Override
        public ObjectNode read(Given given, boolean keep) {
            return Json.object().put("uri", given.uri()).put("bytes", given.bytes().length);
        }
    }
}
