package org.nuncio.publish.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** What comes back. */
sealed interface Answer {

    /** A value. */
    record Json(JsonNode value) implements Answer {}

    /**
     * A file that is written while it is made.
     *
     * @param fileName what to save it as
     */
    record Download(String mediaType, @Nullable String fileName, Writing writing) implements Answer {}

    /** Writes a file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
