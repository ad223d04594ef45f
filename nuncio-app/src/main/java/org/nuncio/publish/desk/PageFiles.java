package org.nuncio.publish.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The files of the page, and the libraries that it uses, out of the jar. */
final class PageFiles {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "txt", "text/plain; charset=utf-8",
            "webmanifest", "application/manifest+json",
            "woff2", "font/woff2");
    private static final String SAFE = "[A-Za-z0-9_-]+([./-][A-Za-z0-9_-]+)*";
    private static final String WEBJARS = "webjars/";

    /** @throws Problem where there is no such file */
    void answer(Context context) {
        String path = context.path().substring(1);
        String name = path.isEmpty() ? "index.html" : path;
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        byte[] bytes = type == null || !name.matches(SAFE) ? null : bytes(name);
        if (type == null || bytes == null) {
            throw new Problem(404, "request.missing", "There is no page '/" + path + "'.", "The desk is at /.");
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        String tag = "W/\"" + Long.toHexString(sum.getValue()) + "-" + bytes.length + "\"";
        context.header("ETag", tag).header("Cache-Control", "no-cache");
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.contentType(type).result(bytes);
        }
    }

    private static byte @Nullable [] bytes(String name) {
        try (InputStream in = name.startsWith(WEBJARS)
                ? PageFiles.class.getResourceAsStream("/META-INF/resources/" + name)
                : PageFiles.class.getResourceAsStream("page/" + name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
