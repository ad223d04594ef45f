package org.nuncio.publish.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.nuncio.publish.Json;

/** Why a request gets no answer, as RFC 9457 has it. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final @Nullable String hint;

    /**
     * @param code as of a diagnostic: {@code request.parameter}
     * @param detail what is wrong with this very request
     * @param hint what to do, null where nothing can be done
     */
    public Problem(int status, String code, String detail, @Nullable String hint) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.hint = hint;
    }

    static Problem parameter(String name, String what, String hint) {
        return new Problem(400, "request.parameter", "Parameter " + name + ": " + what, hint);
    }

    static Problem missing(String what, String id) {
        return new Problem(
                404, "request.missing", "There is no " + what + " '" + id + "'.", "Take ids from the lists.");
    }

    int status() {
        return status;
    }

    ObjectNode json() {
        return Json.object()
                .put("type", "urn:nuncio:" + code)
                .put("title", title(status))
                .put("status", status)
                .put("detail", getMessage())
                .put("hint", hint);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "The request is not understood";
            case 401 -> "The token is missing or wrong";
            case 403 -> "This is not allowed";
            case 404 -> "There is no such thing";
            case 405 -> "This cannot be done here";
            case 415 -> "This kind of body is not taken";
            case 413 -> "The body is too large";
            case 422 -> "The report cannot be read";
            case 429 -> "Too many requests";
            case 503 -> "The store is busy";
            default -> "Something went wrong here";
        };
    }
}
