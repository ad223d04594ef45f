package org.nuncio.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.nuncio.text.Diagnostic;

/**
 * A slice that is done, and what came of it.
 *
 * @param files that it has written, from the folder of the claim set on: {@code claims/month=2022-02/s0123456789ab-0.parquet}
 * @param notes what was passed over because it never is a report, some of them
 */
record Finished(Slice slice, long read, long refused, long claims, List<String> files, List<String> notes)
        implements Serializable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What its marker says. */
    String json() {
        ObjectNode marker = JSON.createObjectNode()
                .put("slice", slice.id())
                .put("read", read)
                .put("refused", refused)
                .put("claims", claims);
        files.forEach(marker.withArray("written")::add);
        for (InputFile file : slice.files()) {
            marker.withArray("files")
                    .addObject()
                    .put("name", file.name())
                    .put("path", file.path())
                    .put("size", file.size())
                    .put("modified", file.modified());
        }
        return marker.toPrettyString() + "\n";
    }

    /**
     * @param at where the marker is
     * @throws JobTrouble where it is damaged
     */
    static Finished of(String at, String json) {
        try {
            JsonNode marker = JSON.readTree(json);
            List<InputFile> files = new ArrayList<>();
            marker.path("files")
                    .forEach(file -> files.add(new InputFile(
                            file.path("name").asText(),
                            file.path("path").asText(),
                            file.path("size").asLong(),
                            file.path("modified").asLong())));
            List<String> written = new ArrayList<>();
            marker.path("written").forEach(file -> written.add(file.asText()));
            return new Finished(
                    new Slice(marker.path("slice").asText(), files),
                    marker.path("read").asLong(),
                    marker.path("refused").asLong(),
                    marker.path("claims").asLong(),
                    written,
                    List.of());
        } catch (JsonProcessingException e) {
            throw new JobTrouble(Diagnostic.error(
                    "claims.marker",
                    at,
                    "this marker of a finished slice is damaged: " + e.getOriginalMessage() + ".",
                    "Remove it; its slice is then done again."));
        }
    }
}
