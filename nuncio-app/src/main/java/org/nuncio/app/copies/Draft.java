package org.nuncio.app.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The text of a report while it is altered: headline, the lines below it, paragraphs. */
final class Draft {
    private static final int SHORTEST_PARAGRAPH = 100;

    String headline;
    final List<String> head = new ArrayList<>();
    final List<String> paragraphs = new ArrayList<>();

    Draft(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        headline = lines.get(0);
        for (String line : lines.subList(1, lines.size())) {
            if (paragraphs.isEmpty() && line.length() < SHORTEST_PARAGRAPH) {
                head.add(line);
            } else {
                paragraphs.add(line);
            }
        }
    }

    /** Changes the words of all paragraphs, one after the other. */
    void words(UnaryOperator<String> change) {
        paragraphs.replaceAll(paragraph -> Arrays.stream(paragraph.split(" "))
                .map(change)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" ")));
        paragraphs.removeIf(String::isBlank);
    }

    @Override
    public String toString() {
        return headline + "\n" + String.join("\n", head) + "\n\n" + String.join("\n\n", paragraphs) + "\n";
    }
}
