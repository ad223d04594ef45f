package org.nuncio.publish.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that the API does. Routes and the OpenAPI document are both made of these.
 *
 * @param path below {@code /api/v1}: {@code /happenings/{id}}
 * @param accepts media types of the body
 * @param answer JSON Schema of what comes back, {@link #FILE} for what is no JSON
 * @param live whether the answer changes while the store does not
 */
record Endpoint(
        Method method,
        String path,
        String summary,
        List<Parameter> parameters,
        List<String> accepts,
        ObjectNode answer,
        Handler handler,
        boolean live) {

    static final ObjectNode FILE = Schema.any();

    enum Method {
        GET,
        POST
    }

    /** Makes the answer. */
    interface Handler {
        Answer answer(Request request);
    }

    Endpoint {
        parameters = List.copyOf(parameters);
        accepts = List.copyOf(accepts);
    }

    static Endpoint get(String path, String summary, ObjectNode answer, Handler handler) {
        return new Endpoint(Method.GET, path, summary, List.of(), List.of(), answer, handler, false);
    }

    /** Its answer is never taken from a memory. */
    static Endpoint live(String path, String summary, ObjectNode answer, Handler handler) {
        return new Endpoint(Method.GET, path, summary, List.of(), List.of(), answer, handler, true);
    }

    /** Needs the token. */
    static Endpoint post(String path, String summary, List<String> accepts, ObjectNode answer, Handler handler) {
        return new Endpoint(Method.POST, path, summary, List.of(), accepts, answer, handler, false);
    }

    Endpoint with(List<Parameter> more) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.addAll(more);
        return new Endpoint(method, path, summary, all, accepts, answer, handler, live);
    }

    Endpoint with(Parameter... more) {
        return with(List.of(more));
    }

    /** {@code happenings}: the first word of the path. */
    String topic() {
        return path.split("/")[1].replaceAll("\\..*", "");
    }
}
