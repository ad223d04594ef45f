package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.page;
import static org.nuncio.publish.desk.Schema.ref;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.Near;
import org.nuncio.publish.VerdictJson;
import org.nuncio.record.Slice;
import org.nuncio.record.Verdict;
import org.nuncio.record.VerdictDraft;

/**
 * What reviewers say: verdicts in a list, and new ones.
 *
 * @param clock tells when a verdict is given
 */
record VerdictEndpoints(Holdings holdings, Clock clock) {
    private static final String JSON = "application/json";
    private static final Set<String> KEYS = Set.of("verdict", "slot", "value", "reviewer", "note");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    List<Endpoint> all() {
        return List.of(
                Endpoint.get("/verdicts", "Verdicts, the latest first.", page(ref("Verdict")), this::find)
                        .with(Filters.PAGE)
                        .with(Parameter.choice(
                                "lost",
                                List.of("true", "false"),
                                "true: those whose happening recoding has taken away; false: the others.")),
                Endpoint.post(
                        "/happenings/{id}/verdicts",
                        "Accepts, rejects or corrects a happening: {\"verdict\": \"corrected\", \"slot\": \"actor\", \"value\": \"RUS/MIL\", \"reviewer\": \"Ada Bell\", \"note\":"
                                + " null}. verdict is accepted, rejected or corrected; slot and value belong to a correction.",
                        List.of(JSON),
                        ref("Verdict"),
                        this::give));
    }

    private Answer find(Request request) {
        Boolean lost = request.all("lost").isEmpty()
                ? null
                : Boolean.valueOf(request.all("lost").get(0));
        Slice<Verdict> slice = holdings.store().ask(store -> store.verdicts().page(lost, request.paging()));
        return new Answer.Json(LineJson.page(slice, VerdictJson::of));
    }

    private Answer give(Request request) {
        VerdictDraft draft = draft(request.id(), body(request));
        String fault = draft.fault(
                Set.copyOf(holdings.types()), Set.copyOf(holdings.modes()), Set.copyOf(holdings.statuses()));
        if (fault != null) {
            throw wrong("In this verdict, " + fault, null);
        }
        boolean known = holdings.store()
                .ask(store -> store.listing().happening(request.id()).isPresent());
        if (!known) {
            throw Problem.missing("happening", request.id());
        }
        return new Answer.Json(VerdictJson.of(holdings.store().judge(draft, clock.instant())));
    }

    private static JsonNode body(Request request) {
        String type = request.body().mediaType() == null ? "" : request.body().mediaType();
        if (!type.replaceAll(";.*", "").strip().equalsIgnoreCase(JSON)) {
            throw new Problem(
                    415,
                    "request.type",
                    "A verdict of type '" + type + "' is not taken.",
                    "Send Content-Type: " + JSON + ".");
        }
        try {
            JsonNode body = MAPPER.readTree(request.body().bytes());
            if (body != null && body.isObject()) {
                return body;
            }
            throw wrong("A verdict is an object.", "Send {\"verdict\": \"accepted\", \"reviewer\": \"…\"}.");
        } catch (JacksonException e) {
            throw wrong("This is not JSON: " + e.getOriginalMessage() + ".", "Mend it.");
        } catch (IOException e) {
            throw wrong(
                    "This is not JSON: its characters cannot be read.",
                    "Send it in UTF-8."); // bytes that look like UTF-32
        }
    }

    private static VerdictDraft draft(String happening, JsonNode body) {
        body.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                throw wrong("The key '" + key + "' is not known.", Near.hint(key, KEYS));
            }
        });
        List<String> kinds =
                Arrays.stream(Verdict.Kind.values()).map(Verdict.Kind::word).toList();
        String kind = word(body, "verdict", kinds);
        if (kind == null) {
            throw wrong("The key 'verdict' is missing.", "Give one of " + String.join(", ", kinds) + ".");
        }
        String slot = word(body, "slot", Verdict.Slot.words());
        String reviewer = text(body, "reviewer");
        return new VerdictDraft(
                happening,
                Verdict.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                slot == null ? null : Verdict.Slot.valueOf(slot.toUpperCase(Locale.ROOT)),
                text(body, "value"),
                reviewer == null ? "" : reviewer,
                text(body, "note"));
    }

    private static @Nullable String word(JsonNode body, String key, List<String> words) {
        String word = text(body, key);
        if (word != null && !words.contains(word)) {
            throw wrong("There is no " + key + " '" + word + "'.", Near.hint(word, words));
        }
        return word;
    }

    private static @Nullable String text(JsonNode body, String key) {
        JsonNode value = body.path(key);
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            throw wrong("The value of '" + key + "' is no text.", "Put it in quotation marks.");
        }
        return value.textValue();
    }

    private static Problem wrong(String detail, @Nullable String hint) {
        return new Problem(400, "request.verdict", detail, hint);
    }
}
