package org.nuncio.app.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The reports of the bench of copies.
 *
 * @param originals file content by name
 * @param spun own words for the report of that name
 * @param followUps what came of it some days later
 * @param others another event at the same places
 */
record CopyCorpus(
        Map<String, String> originals,
        Map<String, String> spun,
        Map<String, String> followUps,
        Map<String, String> others,
        CopyMaker maker) {
    private static final int QUIET = 8;
    /** The development reports over which the figures have always been measured; later series come and go. */
    private static final String FIRST_SERIES = "a-";

    /** @param root with {@code samples} and {@code eval} */
    static CopyCorpus read(Path root) throws IOException {
        Map<String, String> originals = new TreeMap<>();
        for (String folder : List.of("samples", "eval/stories")) {
            texts(root.resolve(folder)).forEach(originals::put);
        }
        texts(root.resolve("eval/development")).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(FIRST_SERIES))
                .forEach(entry -> originals.put(entry.getKey(), entry.getValue()));
        texts(root.resolve("eval/quiet")).entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue((a, b) -> b.length() - a.length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(QUIET)
                .forEach(entry -> originals.put(entry.getKey(), entry.getValue()));
        Path copies = root.resolve("eval/copies");
        return new CopyCorpus(
                originals,
                named(copies, "spun.txt"),
                named(copies, "follow-up.txt"),
                named(copies, "other.txt"),
                new CopyMaker(WordLists.read(copies.resolve("words"))));
    }

    /** By the name of the file without its end. */
    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                String name = file.getFileName().toString();
                texts.put(name.substring(0, name.length() - ".txt".length()), Files.readString(file));
            }
        }
        return texts;
    }

    /** By the name of the folder that the file is in. */
    private static Map<String, String> named(Path folder, String file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path path : folders.map(f -> f.resolve(file)).toList()) {
                if (Files.exists(path)) {
                    texts.put(path.getParent().getFileName().toString(), Files.readString(path));
                }
            }
        }
        return texts;
    }

    /**
     * Reports that look like copies and are none: new ones by the outlet of a report, that repeat some of its paragraphs as background, half of their words at most.
     *
     * @return each with the name of the report in front: {@code a-fiji-takeover/follow-up/2}
     */
    Map<String, String> lookAlikes() {
        Map<String, String> all = new TreeMap<>();
        followUps.forEach((name, text) -> all.putAll(repeating(name + "/follow-up/", text, originals.get(name))));
        others.forEach((name, text) -> all.putAll(repeating(name + "/other/", text, originals.get(name))));
        return all;
    }

    private static Map<String, String> repeating(String name, String text, String original) {
        List<String> old = new Draft(original).paragraphs;
        int last = old.size();
        List<List<String>> backgrounds = List.of(
                old.subList(0, 1),
                old.subList(last - 1, last),
                old.subList(last - 2, last),
                old.subList(last / 2, last / 2 + 2),
                old.subList(1, 4));
        Map<String, String> all = new TreeMap<>();
        for (int i = 0; i < backgrounds.size(); i++) {
            Draft draft = new Draft(text);
            List<String> background = new ArrayList<>(backgrounds.get(i));
            while (words(background) > words(draft.paragraphs)) {
                background.remove(background.size() - 1);
            }
            draft.paragraphs.addAll(background);
            all.put(name + i, draft.toString());
        }
        return all;
    }

    private static int words(List<String> paragraphs) {
        return String.join(" ", paragraphs).split(" ").length;
    }
}
