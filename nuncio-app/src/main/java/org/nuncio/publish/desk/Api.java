package org.nuncio.publish.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Supplier;
import org.nuncio.coding.Coder;

/** Answers requests to the API. */
final class Api {
    static final String ROOT = "/api/v1";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Supplier<String> version;
    private final Guard guard;
    private final int maxBytes;

    /** @param version of what is answered from, which changes whenever that does */
    Api(Supplier<String> version, Guard guard, int maxBytes) {
        this.version = version;
        this.guard = guard;
        this.maxBytes = maxBytes;
    }

    /** @throws Problem where there is no answer */
    void answer(Endpoint endpoint, Context context) throws IOException {
        boolean writes = endpoint.method() == Endpoint.Method.POST;
        if (writes) {
            guard.authorise(context);
        }
        Request request = Request.of(
                endpoint, context.pathParamMap(), context.queryParamMap(), writes ? body(context) : Request.Body.NONE);
        if (writes || endpoint.live()) {
            context.header("Cache-Control", "no-store");
        } else if (isKnown(context)) {
            context.status(304);
            return;
        }
        write(endpoint.handler().answer(request), context);
    }

    /** Whether the asker has what the store says now. */
    private boolean isKnown(Context context) {
        String tag = "W/\"" + Integer.toHexString(Coder.VERSION.hashCode()) + "-" + version.get() + "\"";
        context.header("ETag", tag).header("Cache-Control", "no-cache");
        String known = context.header("If-None-Match");
        return known != null
                && Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals);
    }

    private static void write(Answer answer, Context context) throws IOException {
        if (answer instanceof Answer.Json json) {
            context.contentType("application/json").result(bytes(json.value()));
        } else if (answer instanceof Answer.Download download) {
            context.contentType(download.mediaType());
            if (download.fileName() != null) {
                context.header("Content-Disposition", "attachment; filename=\"" + download.fileName() + "\"");
            }
            download.writing().to(context.outputStream());
        }
    }

    static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that is no JSON", e);
        }
    }

    private Request.Body body(Context context) throws IOException {
        try (InputStream in = context.req().getInputStream()) {
            byte[] bytes = in.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                in.readNBytes(maxBytes); // who is still sending would not hear the answer
                throw new Problem(
                        413, "request.size", "The body is longer than " + maxBytes + " bytes.", "Send one report.");
            }
            return new Request.Body(bytes, context.contentType());
        }
    }
}
