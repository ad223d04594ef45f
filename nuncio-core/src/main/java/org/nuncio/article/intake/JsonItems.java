package org.nuncio.article.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Decoder;
import org.nuncio.text.Diagnostic;

/**
 * Reports in JSON: one object on each line, or objects in an array or one after the other. A bad line is refused with its number, and the next is read; in an
 * array nobody knows where the next object begins, so there the rest is refused.
 */
final class JsonItems extends Items {
    /** Where an answer of a search keeps its articles, and a feed in JSON its items. */
    private static final String[] LISTS = {"articles", "items", "results", "docs", "stories", "data"};

    private final Place place;
    private final Opener opener;
    private final InputStream in;
    private final ObjectMapper mapper;
    private final JsonRow rows;
    private final Deque<JsonNode> listed = new ArrayDeque<>();
    private final @Nullable Lines lines;
    private final Allowance allowance;
    private @Nullable JsonParser parser;
    private long number;

    JsonItems(Place place, InputStream in, Opener opener, boolean byName) throws IOException {
        super(place.name());
        this.place = place;
        this.opener = opener;
        int most = opener.options().limits().documentBytes();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(most).build())
                .build();
        this.mapper = new ObjectMapper(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.rows = new JsonRow(opener.options());
        BufferedInputStream buffered = new BufferedInputStream(in);
        this.in = buffered;
        this.allowance = new Allowance(place.name(), buffered, 2L * most);
        this.lines = byName || isLines(buffered) ? new Lines(buffered, most) : null;
    }

    /** Whether the first line is an object by itself. */
    private static boolean isLines(BufferedInputStream in) throws IOException {
        String head = new String(Opener.peek(in, MediaTypes.HEAD), StandardCharsets.ISO_8859_1).stripLeading();
        String line = head.lines().findFirst().orElse("").strip();
        return head.startsWith("{") && (line.endsWith("}") || line.length() >= MediaTypes.HEAD / 2);
    }

    @Override
    @Nullable
    Item advance() throws IOException {
        if (opener.budget().isSpent()) {
            return null;
        }
        return lines == null ? object() : line(lines.next());
    }

    private @Nullable Item line(Lines.@Nullable Line line) throws IOException {
        if (line == null) {
            return null;
        }
        opener.budget().entry(place.name());
        Place at = place.number(line.number());
        if (line.cut()) {
            return Faults.tooLarge(at.name(), line.bytes().length);
        }
        try {
            JsonNode node = mapper.readTree(Decoder.decode(line.bytes()).text());
            return node.isObject() ? rows.item(node, at) : notAnObject(line.number());
        } catch (JsonProcessingException e) {
            int column =
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNr());
            return new Item.Refusal(Diagnostic.at(
                    "input.bad-line",
                    place.name(),
                    (int) Math.min(line.number(), Integer.MAX_VALUE),
                    column,
                    "this line is not JSON: " + words(e) + ".",
                    "Write one object on each line."));
        }
    }

    /** Without the places that the library adds: the diagnostic has its own. */
    private static String words(JsonProcessingException e) {
        return Faults.printable(e.getOriginalMessage().replaceAll("(?s)\\s*\\((?:start marker|for ).*", ""));
    }

    private Item notAnObject(long line) {
        return Faults.refusal(
                "input.bad-line", place.name(), line, "this is no JSON object.", "Write one object for each report.");
    }

    /** The next object of an array, or after the one before. */
    private @Nullable Item object() throws IOException {
        if (!listed.isEmpty()) {
            return item(listed.remove());
        }
        try {
            JsonNode node = read();
            if (node == null) {
                return null;
            }
            if (!node.isObject()) {
                number++;
                return notAnObject(0);
            }
            for (String list : LISTS) {
                if (node.path(list).isArray() && node.path(list).path(0).isObject()) {
                    node.path(list).forEach(listed::add);
                    return item(listed.remove());
                }
            }
            return item(node);
        } catch (JsonProcessingException e) {
            throw new CapReached(Diagnostic.at(
                    "input.bad-json",
                    place.name(),
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr()),
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNr()),
                    "this is not JSON: " + words(e) + "; the rest is not read.",
                    "Mend it, or write one object on each line."));
        }
    }

    private Item item(JsonNode node) throws CapReached {
        opener.budget().entry(place.name());
        return rows.item(node, place.number(++number));
    }

    private @Nullable JsonNode read() throws IOException {
        allowance.renew();
        if (parser == null) {
            parser = mapper.getFactory().createParser(allowance);
        }
        JsonToken token = parser.nextToken();
        while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
            token = parser.nextToken();
        }
        return token == null
                ? null
                : mapper.reader()
                        .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .readTree(parser);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
