package org.nuncio.publish.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.CodebookLoader;
import org.nuncio.record.SharedStore;
import org.nuncio.record.StoreWriter;
import org.nuncio.text.Folder;

/** A desk over a store of happenings that nobody reported, and somebody who asks it over HTTP. */
public final class Room implements AutoCloseable {
    public static final String TOKEN = "a-token-of-a-test-0";

    final Desk desk;
    final List<String> log = new ArrayList<>();
    private final SharedStore store;
    private final HttpClient client = HttpClient.newHttpClient();

    /** @param store closed with the room */
    public Room(SharedStore store, UnaryOperator<DeskSettings> changed, @Nullable ReportReader reader) {
        this.store = store;
        Codebook codebook =
                CodebookLoader.load(Folder.ofResources(Codebook.class, "data")).codebook();
        this.desk = Desk.start(
                new Holdings(store, codebook, reader),
                changed.apply(DeskSettings.local(0, log::add).withPerSecond(1_000)));
    }

    Room(Path db, UnaryOperator<DeskSettings> changed, @Nullable ReportReader reader) {
        this(new SharedStore(db), changed, reader);
    }

    public static Room readOnly(Path db) {
        return new Room(db, settings -> settings, null);
    }

    /** So many happenings of {@code bench happenings}. */
    static Path load(Path folder, int happenings) {
        Path db = folder.resolve("load.db");
        StoreWriter.open(db).close();
        try (InputStream in = Room.class.getResourceAsStream("/org/nuncio/app/desk-load.sql");
                var connection = DriverManager.getConnection("jdbc:duckdb:" + db);
                var statement = connection.createStatement()) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            statement.execute(sql.replace("{N}", Integer.toString(happenings)));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
        return db;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    int port() {
        return desk.address().getPort();
    }

    /** @param path from the root: {@code api/v1/store} */
    public HttpRequest.Builder ask(String path) {
        return HttpRequest.newBuilder(URI.create(desk.address() + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(ask(path));
    }

    /** The answer of the API, which must be one. */
    public JsonNode json(String question) throws IOException, InterruptedException {
        HttpResponse<String> response = get("api/v1/" + question);
        if (response.statusCode() != 200) {
            throw new AssertionError(question + ": " + response.body() + " " + log);
        }
        return new ObjectMapper().readTree(response.body());
    }

    /**
     * What an answer has that the document does not say, or the other way round.
     *
     * @param question {@code reports/r0}
     */
    public List<String> faults(String question, JsonNode document) throws IOException, InterruptedException {
        String path = "/" + question.replaceAll("\\?.*", "").replaceAll("^(happenings|claims|reports)/.*", "$1/{id}");
        ObjectNode schema = document.path("paths")
                .path(path)
                .at("/get/responses/200/content/application~1json/schema")
                .deepCopy();
        schema.set("components", document.path("components"));
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema).validate(json(question)).stream()
                .map(message -> question + ": " + message)
                .toList();
    }

    @Override
    public void close() {
        desk.close();
        store.close();
    }
}
