package org.nuncio.app.folding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What reports are made from: a file of frames and the {@code casts.tsv} beside it. */
public record Frames(List<Frame> frames, List<Cast> casts) {
    public Frames {
        frames = List.copyOf(frames);
        casts = List.copyOf(casts);
    }

    /** @throws IllegalArgumentException where a file is not as its README says */
    public static Frames read(Path file) throws IOException {
        List<Frame> frames = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("== ") && !block.isEmpty()) {
                frames.add(frame(block));
                block.clear();
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                block.add(line);
            }
        }
        frames.add(frame(block));
        List<Cast> casts = Files.readAllLines(file.resolveSibling("casts.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Cast::of)
                .toList();
        return new Frames(frames, casts);
    }

    private static Frame frame(List<String> lines) {
        String[] head = lines.get(0).substring(3).split(" \\| ");
        Map<String, Frame.Text> texts = new LinkedHashMap<>();
        int at = 1;
        while (at < lines.size()) {
            int end = at + 1;
            while (end < lines.size() && !lines.get(end).startsWith("-- ")) {
                end++;
            }
            texts.put(lines.get(at).substring(3), text(lines.subList(at + 1, end)));
            at = end;
        }
        return new Frame(head[0], List.of(head[1].split(",")), texts);
    }

    private static Frame.Text text(List<String> lines) {
        List<String> sentences = new ArrayList<>();
        int main = -1;
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith(">")) {
                main = sentences.size();
            }
            sentences.add(line.startsWith(">") ? line.substring(1) : line);
        }
        if (main < 0) {
            throw new IllegalArgumentException("no main sentence in: " + lines);
        }
        return new Frame.Text(lines.get(0), sentences, main);
    }
}
