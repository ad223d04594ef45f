package org.nuncio.app;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of gold data: reports {@code NAME.txt} with their records {@code NAME.gold.json}, and lines of marked pairs or PLOVER records
 * {@code NAME.jsonl}. They are found, not registered. A single file counts as a folder of one.
 *
 * @param stories the gold records, by name
 * @param lines the files of lines, by name
 */
record GoldFolder(String name, List<Path> stories, List<Path> lines) {

    /** @throws IOException where the folder cannot be read */
    static GoldFolder of(Path folder) throws IOException {
        return new GoldFolder(
                folder.toAbsolutePath().normalize().getFileName().toString(),
                found(folder, ".gold.json"),
                found(folder, ".jsonl"));
    }

    /** In the same order on every system. */
    private static List<Path> found(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ending))
                    .sorted(Comparator.comparing(f -> folder.relativize(f).toString()))
                    .toList();
        }
    }

    /** {@code partial-withdrawal} for {@code samples/partial-withdrawal.gold.json}. */
    static String nameOf(Path story) {
        return story.getFileName().toString().replaceFirst("\\.gold\\.json$", "");
    }

    boolean isEmpty() {
        return stories.isEmpty() && lines.isEmpty();
    }
}
