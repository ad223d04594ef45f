package org.nuncio.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.app.score.GoldSentence;
import org.nuncio.app.score.PairRow;
import org.nuncio.app.score.SentenceEvent;
import org.nuncio.app.score.SentenceScore;
import org.nuncio.coding.PairCoder;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.text.Diagnostic;

/** A file of gold lines: marked pairs, or sentences with PLOVER records. Lines that cannot be read end the run, since a figure without them would be false. */
final class LineGold {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Path file;
    private final List<JsonNode> lines;

    private LineGold(Path file, List<JsonNode> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** @throws Trouble where a line is no JSON object, or there is none */
    static LineGold read(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            LineReader reader = new LineReader(in);
            while (reader.hasNext()) {
                LineReader.Line line = reader.next();
                try {
                    lines.add(Question.parse(line));
                } catch (Question.BadLine e) {
                    throw new Trouble(e.in(file.toString(), line));
                }
            }
        }
        LineGold gold = new LineGold(file, lines);
        if (!gold.isPairs() && !lines.stream().allMatch(GoldSentence::isOne) || lines.isEmpty()) {
            throw new Trouble(Diagnostic.error(
                    "gold.unknown",
                    file.toString(),
                    "these lines are neither marked pairs with a root nor PLOVER records.",
                    "See nuncio evaluate --help, or take the file out of the folder."));
        }
        return gold;
    }

    Path file() {
        return file;
    }

    boolean isPairs() {
        return lines.stream().allMatch(line -> line.hasNonNull("root"));
    }

    /** The pairs in the order of the file. A line that is refused has no label. */
    List<PairRow> pairs(PairCoder coder, int threads, Progress progress) throws IOException, InterruptedException {
        List<PairRow> rows = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            new OrderedWork<>(threads, LIMIT, new Pairs(coder)).run(new LineReader(in), root -> {
                progress.step();
                JsonNode line = lines.get(rows.size());
                JsonNode penta = line.path("penta");
                rows.add(new PairRow(
                        line.path("id").asText(),
                        line.path("text").asText(),
                        line.path("root").asText(),
                        penta.isInt() ? penta.intValue() : null,
                        root.label(),
                        root.byRules(),
                        root.confidence()));
            });
        }
        return rows;
    }

    /** The sentences in the order of the file. */
    List<SentenceScore.Row> sentences(PairCoder coder, int threads, Progress progress) throws InterruptedException {
        List<SentenceScore.Row> rows = new ArrayList<>();
        new OrderedWork<>(threads, LIMIT, new Sentences(coder, file.toString()))
                .run(GoldSentence.of(lines).iterator(), row -> {
                    progress.step();
                    rows.add(row);
                });
        return rows;
    }

    /** The type that joins a marked pair, null for none. */
    private record Root(@Nullable String label, @Nullable String byRules, double confidence) {
        static final Root NONE = new Root(null, null, 0);
    }

    private record Pairs(PairCoder coder) implements OrderedWork.Work<LineReader.Line, Root> {
        @Override
        public Root on(LineReader.Line line) {
            try {
                Question question = Question.of(line);
                PairCoder.Answer answer = question.ask(coder);
                return new Root(question.root(answer), question.root(answer.rulesOnly()), question.confidence(answer));
            } catch (Question.BadLine e) {
                return Root.NONE;
            }
        }

        @Override
        public Root failed(LineReader.Line line, Throwable cause) {
            return Root.NONE;
        }
    }

    private record Sentences(PairCoder coder, String file)
            implements OrderedWork.Work<GoldSentence, SentenceScore.Row> {
        @Override
        public SentenceScore.Row on(GoldSentence gold) {
            List<CodedEvent> events =
                    coder.code(gold.text(), gold.published(), null, null).events();
            return new SentenceScore.Row(
                    gold, LineWork.told(events).stream().map(Sentences::event).toList());
        }

        @Override
        public SentenceScore.Row failed(GoldSentence gold, Throwable cause) {
            throw new Trouble(Trouble.bug(file, 0, cause));
        }

        private static SentenceEvent event(CodedEvent event) {
            return new SentenceEvent(
                    event.type(),
                    List.copyOf(LineWork.codes(event.actors())),
                    List.copyOf(LineWork.codes(event.recipients())),
                    true,
                    event.modes(),
                    event.date() == null || event.date().value() == null
                            ? null
                            : event.date().value().toString(),
                    event.place() == null ? null : event.place().place().name());
        }
    }
}
