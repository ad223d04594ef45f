package org.nuncio.app.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Hints;
import org.nuncio.article.intake.Document;
import org.nuncio.article.intake.FetchCache.Validators;
import org.nuncio.article.intake.Item;
import org.nuncio.publish.Json;
import org.nuncio.text.Diagnostic;

/** Notes as JSON, one line each, and back. */
final class NoteJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Duration LONGEST = Duration.ofDays(100_000);
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private NoteJson() {}

    static String write(Note note) {
        ObjectNode json = Json.object();
        if (note instanceof Note.Asked asked) {
            json.set("feed", feed(asked.feed()));
            json.set("fresh", list(asked.fresh(), NoteJson::waiting));
        } else if (note instanceof Note.PutOff putOff) {
            json.put("put_off", putOff.key());
        } else if (note instanceof Note.Done done) {
            done.keys().forEach(json.putArray("done")::add);
        } else if (note instanceof Note.Waits waits) {
            json.set("waits", list(waits.entries(), NoteJson::waiting));
        } else {
            ((Note.Known) note).digests().forEach(json.putArray("known")::add);
        }
        return json.toString();
    }

    /** @throws IOException where it is none of ours */
    static Note read(String line) throws IOException {
        try {
            JsonNode json = MAPPER.readTree(line);
            if (json.has("feed")) {
                return new Note.Asked(feed(json.get("feed")), list(json.path("fresh"), NoteJson::waiting));
            } else if (json.has("put_off")) {
                return new Note.PutOff(json.get("put_off").asText());
            } else if (json.has("done")) {
                return new Note.Done(list(json.get("done"), JsonNode::asText));
            } else if (json.has("waits")) {
                return new Note.Waits(list(json.get("waits"), NoteJson::waiting));
            } else if (json.has("known")) {
                return new Note.Known(list(json.get("known"), JsonNode::asLong));
            }
            throw new IOException("no kind of note");
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            throw new IOException("no note: " + e.getMessage(), e);
        }
    }

    private static <T> ArrayNode list(List<T> values, Function<T, JsonNode> json) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> list.add(json.apply(value)));
        return list;
    }

    private static <T> List<T> list(JsonNode json, Function<JsonNode, T> value) {
        List<T> list = new ArrayList<>();
        json.forEach(one -> list.add(value.apply(one)));
        return list;
    }

    private static ObjectNode feed(FeedState feed) {
        return Json.object()
                .put("url", feed.url())
                .put("at", feed.at())
                .put("etag", feed.validators().etag())
                .put("last_modified", feed.validators().lastModified())
                .put("interval", feed.interval().toString())
                .put("asked", text(feed.asked()))
                .put("pause", feed.pause().toString())
                .put("failures", feed.failures())
                .put("read", text(feed.read()))
                .put("trouble", feed.trouble())
                .put("gone", feed.gone());
    }

    private static FeedState feed(JsonNode json) {
        return new FeedState(
                json.path("url").asText(),
                json.path("at").asText(),
                new Validators(text(json, "etag"), text(json, "last_modified")),
                duration(json, "interval"),
                instant(json, "asked"),
                duration(json, "pause"),
                json.path("failures").asInt(),
                instant(json, "read"),
                text(json, "trouble"),
                json.path("gone").asBoolean());
    }

    private static ObjectNode waiting(Waiting entry) {
        ObjectNode json =
                Json.object().put("key", entry.key()).put("link", entry.link()).put("attempts", entry.attempts());
        json.set("hints", hints(entry.hints()));
        if (entry.own() instanceof Document document) {
            json.putObject("own")
                    .put("uri", document.uri())
                    .put("part", document.part())
                    .put("bytes", document.bytes())
                    .put("type", document.mediaType())
                    .put("charset", document.declaredCharset());
        } else if (entry.own() instanceof Item.Refusal refusal) {
            json.putObject("refusal")
                    .put("code", refusal.reason().code())
                    .put("message", refusal.reason().message())
                    .put("remedy", refusal.reason().remedy());
        }
        return json;
    }

    private static Waiting waiting(JsonNode json) {
        String key = json.path("key").asText();
        Hints hints = hints(json.path("hints"));
        JsonNode own = json.get("own");
        return new Waiting(
                key,
                text(json, "link"),
                hints,
                own == null ? refusal(key, json.path("refusal")) : document(own, hints),
                json.path("attempts").asInt());
    }

    private static Item refusal(String key, JsonNode json) {
        return new Item.Refusal(Diagnostic.error(
                json.path("code").asText(),
                key,
                json.path("message").asText(),
                json.path("remedy").asText()));
    }

    private static Document document(JsonNode json, Hints hints) {
        try {
            byte[] bytes = json.path("bytes").binaryValue();
            if (bytes == null) {
                throw new IllegalArgumentException(
                        "no bytes of " + json.path("uri").asText());
            }
            return new Document(
                    json.path("uri").asText(),
                    text(json, "part"),
                    bytes,
                    json.path("type").asText(),
                    text(json, "charset"),
                    hints);
        } catch (IOException e) {
            throw new IllegalArgumentException("bytes of " + json.path("uri").asText(), e);
        }
    }

    private static ObjectNode hints(Hints hints) {
        ObjectNode json = Json.object()
                .put("title", hints.title())
                .put("published", text(hints.published()))
                .put("publisher", hints.publisher())
                .put("language", hints.language())
                .put("url", hints.url())
                .put("retrieved", text(hints.retrieved()));
        hints.authors().forEach(json.putArray("authors")::add);
        return json;
    }

    private static Hints hints(JsonNode json) {
        String published = text(json, "published");
        return new Hints(
                text(json, "title"),
                published == null ? null : LocalDate.parse(published),
                text(json, "publisher"),
                list(json.path("authors"), JsonNode::asText),
                text(json, "language"),
                text(json, "url"),
                instant(json, "retrieved"));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String text(JsonNode json, String name) {
        return json.hasNonNull(name) ? json.get(name).asText() : null;
    }

    /** As no clock of ours has it where it cannot be counted in nanoseconds from today. */
    private static @Nullable Instant instant(JsonNode json, String name) {
        String written = text(json, name);
        Instant instant = written == null ? null : Instant.parse(written);
        if (instant != null && (instant.isBefore(Instant.EPOCH) || instant.isAfter(LAST))) {
            throw new DateTimeException("no moment of our time: " + written);
        }
        return instant;
    }

    private static Duration duration(JsonNode json, String name) {
        Duration duration = Duration.parse(json.path(name).asText());
        if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
            throw new DateTimeException("no pause of ours: " + duration);
        }
        return duration;
    }
}
