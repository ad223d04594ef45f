package org.nuncio.publish.desk;

import java.util.List;
import java.util.Map;

/** What is posted to the desk: verdicts, and reports of any type. */
public final class BodyFuzzer {
    private static final List<Endpoint> ENDPOINTS = new FuzzedDesk().endpoints(Endpoint.Method.POST);
    private static final List<String> TYPES =
            List.of("application/json", "text/plain; charset=utf-8", "text/html", "x");

    private BodyFuzzer() {}

    /** @param input the body; it is posted to every endpoint, and as the first that takes it */
    public static void fuzzerTestOneInput(byte[] input) {
        for (Endpoint endpoint : ENDPOINTS) {
            for (String type : TYPES) {
                FuzzedDesk.ask(endpoint, "h0", Map.of(), new Request.Body(input, type));
            }
        }
    }
}
