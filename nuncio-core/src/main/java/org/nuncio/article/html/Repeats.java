package org.nuncio.article.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a page shows twice: paragraphs for small and for large screens, and pull quotes, most of whose runs of four words stand in a paragraph too. */
final class Repeats {
    private static final int RUN = 4;
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 60;
    private static final double MOST_RUNS = 0.75;

    private Repeats() {}

    /** Marks the later of two equal paragraphs and the shorter of two of which one repeats the other. */
    static void mark(List<PageBlock> blocks) {
        markEqual(blocks);
        markQuoted(blocks);
    }

    private static void markEqual(List<PageBlock> blocks) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            boolean telling = block.part() == null && block.words() >= FEWEST_WORDS;
            if (telling && !seen.add(Strings.key(block.text()))) {
                blocks.set(i, block.as(Part.DUPLICATE));
            }
        }
    }

    private static void markQuoted(List<PageBlock> blocks) {
        Map<String, Integer> longest = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).part() == null) {
                int words = blocks.get(i).words();
                int at = i;
                runs(blocks.get(i))
                        .forEach(run ->
                                longest.merge(run, at, (a, b) -> blocks.get(a).words() >= words ? a : b));
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            int at = i;
            List<String> runs = block.part() == null && block.words() <= MOST_WORDS ? runs(block) : List.of();
            long elsewhere = runs.stream().filter(run -> longest.get(run) != at).count();
            if (!runs.isEmpty() && elsewhere >= runs.size() * MOST_RUNS) {
                blocks.set(i, block.as(Part.PULL_QUOTE));
            }
        }
    }

    private static List<String> runs(PageBlock block) {
        List<String> words = Strings.words(block.text());
        return words.size() < FEWEST_WORDS
                ? List.of()
                : java.util.stream.IntStream.rangeClosed(0, words.size() - RUN)
                        .mapToObj(i -> String.join(" ", words.subList(i, i + RUN)))
                        .toList();
    }
}
