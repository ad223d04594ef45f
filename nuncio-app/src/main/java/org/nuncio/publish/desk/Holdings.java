package org.nuncio.publish.desk;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.EventType;
import org.nuncio.coding.event.Status;
import org.nuncio.record.SharedStore;

/**
 * What the desk answers from.
 *
 * @param reader reads reports that are posted, null where none are taken
 */
public record Holdings(
        SharedStore store, Codebook codebook, @Nullable ReportReader reader) {

    List<String> types() {
        return codebook.types().keySet().stream().sorted().toList();
    }

    List<String> modes() {
        return codebook.types().values().stream()
                .map(EventType::modes)
                .flatMap(modes -> modes.stream())
                .distinct()
                .sorted()
                .toList();
    }

    List<String> contexts() {
        return codebook.contexts().stream().sorted().toList();
    }

    List<String> statuses() {
        return Arrays.stream(Status.values()).map(Enum::name).toList();
    }
}
