package org.nuncio.publish.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What is posted to the desk: verdicts, and reports of any type. */
public final class BodyFuzzer {
    private static final List<Endpoint> ENDPOINTS = new FuzzedDesk().endpoints(Endpoint.Method.POST);
    private static final List<String> TYPES =
            List.of("application/json", "text/plain; charset=utf-8", "text/html", "x");

    private static final int KEPT = 8;

    private BodyFuzzer() {}

    /** Makes the store and loads classes, which is no part of any input's time. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[0]);
    }

    /** @param input the body; it is posted to every endpoint as every type, and as a verdict on a happening that is there where it may be kept, which takes long */
    public static void fuzzerTestOneInput(byte[] input) {
        for (Endpoint endpoint : ENDPOINTS) {
            for (String type : TYPES) {
                FuzzedDesk.ask(endpoint, "h0", Map.of(), new Request.Body(input, type));
            }
            if (Arrays.hashCode(input) % KEPT == 0) {
                FuzzedDesk.ask(endpoint, "h000000000001", Map.of(), new Request.Body(input, TYPES.get(0)));
            }
        }
    }
}
