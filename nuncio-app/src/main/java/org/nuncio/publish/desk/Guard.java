package org.nuncio.publish.desk;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands before every request: who may come in, and what the browser may do with the answer. */
final class Guard {
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()");

    private final DeskSettings settings;
    private final RateLimit rate;

    Guard(DeskSettings settings) {
        this.settings = settings;
        this.rate = new RateLimit(settings.perSecond(), System::nanoTime);
    }

    /** @throws Problem where the request may not come in */
    void admit(Context context, int port) {
        HEADERS.forEach(context::header);
        if (!isOurs(context.header("Host"), port)) {
            throw new Problem(
                    403, "request.host", "This name is not that of the desk.", "Use the address that nuncio printed.");
        }
        String origin = context.header("Origin");
        if (origin != null && !isOurs(authority(origin), port)) {
            throw new Problem(403, "request.origin", "Pages of other sites may not ask here.", null);
        }
        if (!rate.admits(context.req().getRemoteAddr())) {
            context.header("Retry-After", "1");
            throw new Problem(
                    429, "request.rate", "More than " + settings.perSecond() + " requests a second.", "Wait.");
        }
    }

    private static @Nullable String authority(String origin) {
        try {
            URI uri = URI.create(origin);
            return "http".equals(uri.getScheme()) ? uri.getRawAuthority() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A name that others may point at this machine is not ours, an address is: so another site's name cannot be made to mean the desk. */
    private boolean isOurs(@Nullable String authority, int port) {
        if (authority == null) {
            return false;
        }
        Set<String> names = new HashSet<>(List.of("127.0.0.1", "localhost", "[::1]", settings.host()));
        String name = authority.toLowerCase(Locale.ROOT);
        String ending = ":" + port;
        if (name.endsWith(ending)) {
            name = name.substring(0, name.length() - ending.length());
        } else if (port != 80) {
            return false;
        }
        boolean anywhere = settings.host().equals("0.0.0.0") || settings.host().equals("::");
        return names.contains(name) || anywhere && name.matches("[0-9]+(\\.[0-9]+){3}|\\[[0-9a-f:]+]");
    }

    /** @throws Problem where it does not bear the token */
    void authorise(Context context) {
        String token = settings.token();
        if (token == null) {
            throw new Problem(
                    403, "request.read-only", "The desk is read only.", "Start it with --token to write to it.");
        }
        String given = context.header("Authorization");
        byte[] wanted = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
        if (given == null || !MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), wanted)) {
            context.header("WWW-Authenticate", "Bearer realm=\"nuncio\"");
            throw new Problem(
                    401, "request.token", "The token is missing or wrong.", "Send Authorization: Bearer TOKEN.");
        }
    }
}
