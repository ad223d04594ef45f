package org.nuncio.publish.desk;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is asked of the desk: the path, and the parameters behind it. */
public final class QueryFuzzer {
    private static final List<Endpoint> ENDPOINTS = new FuzzedDesk().endpoints(Endpoint.Method.GET);

    private QueryFuzzer() {}

    /** @param input {@code /happenings?actor=RUS&from=2022-02-01}, after {@code /api/v1}; where there is no such endpoint, its length chooses one */
    public static void fuzzerTestOneInput(byte[] input) {
        String line = new String(input, StandardCharsets.UTF_8);
        int cut = line.indexOf('?');
        String path = cut < 0 ? line : line.substring(0, cut);
        Endpoint endpoint = ENDPOINTS.stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElse(ENDPOINTS.get(input.length % ENDPOINTS.size()));
        Map<String, List<String>> query = query(line.substring(cut + 1));
        List<String> id = query.remove("id");
        FuzzedDesk.ask(endpoint, id == null ? path : id.get(0), query, Request.Body.NONE);
    }

    private static Map<String, List<String>> query(String text) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            String[] parts = pair.split("=", 2);
            query.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                    .add(parts.length < 2 ? "" : decoded(parts[1]));
        }
        return query;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part; // a percent sign with nothing behind it stands for itself
        }
    }
}
