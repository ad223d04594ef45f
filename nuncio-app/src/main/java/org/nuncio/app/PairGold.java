package org.nuncio.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.app.score.PairScore;
import org.nuncio.coding.Coder;
import org.nuncio.coding.PairCoder;

/** Marked pairs with their right labels, {@code {"id", "text", "source", "target", "root"}}, and what {@code nuncio code} makes of them. */
final class PairGold {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Path file;
    private final Coder coder;

    PairGold(Path file, Coder coder) {
        this.file = file;
        this.coder = coder;
    }

    /** The rows in the order of the file. A line that is refused has no label. */
    List<PairScore.Row> rows(int threads, Progress progress) throws IOException, InterruptedException {
        ObjectMapper mapper = new ObjectMapper();
        List<String> gold = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                gold.add(mapper.readTree(line).path("root").asText());
            }
        }
        List<PairScore.Row> rows = new ArrayList<>();
        LineWork work = new LineWork(new PairCoder(coder), file.toString(), false);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            new OrderedWork<>(threads, LIMIT, work).run(new LineReader(in), outcome -> {
                progress.step();
                rows.add(new PairScore.Row(gold.get(rows.size()), root(mapper, outcome)));
            });
        }
        return rows;
    }

    private static @Nullable String root(ObjectMapper mapper, LineWork.Outcome outcome) {
        if (outcome.json() == null) {
            return null;
        }
        try {
            JsonNode answer = mapper.readTree(outcome.json());
            return answer.path("root").textValue();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own JSON " + outcome.json(), e);
        }
    }
}
