package org.nuncio.app.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What altered copies are made with. */
record WordLists(Map<String, String> synonyms, List<String> furniture, List<String> fragments) {

    static WordLists read(Path folder) throws IOException {
        Map<String, String> synonyms = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("synonyms.tsv"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t");
                synonyms.putIfAbsent(cells[0], cells[1]);
            }
        }
        return new WordLists(
                Map.copyOf(synonyms),
                Files.readAllLines(folder.resolve("furniture.txt")),
                Files.readAllLines(folder.resolve("fragments.txt")));
    }
}
