package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.article.ArticleReader;
import org.nuncio.article.Caps;
import org.nuncio.coding.event.CodedReport;

/** Sentences of the samples, torn as bad copies are: cut anywhere, without their marks, with stray ones, run together. The coder may find little in them; it never throws. */
@Tag("models")
class TornReportsTest {
    private static final int ROUNDS = Integer.getInteger("nuncio.torn", 800);
    private static final String[] MARKS = {
        ",", ";", ":", "—", "-", "\"", "“", "”", "(", ")", "'", ".", "...", "?", "/", "$", "%", "that", "and", "if",
        "said"
    };

    private static List<String> sentences() throws IOException {
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(Models.SAMPLES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Stream.of(Files.readString(file, StandardCharsets.UTF_8).split("(?<=[.?!]”?)\\s+|\n+"))
                        .filter(sentence -> sentence.split(" ").length > 4)
                        .forEach(sentences::add);
            }
        }
        return sentences;
    }

    private static String torn(List<String> sentences, Random random) {
        List<String> words =
                new ArrayList<>(Arrays.asList(pick(sentences, random).split(" ")));
        int at = random.nextInt(words.size());
        switch (random.nextInt(8)) {
            case 0 -> words.subList(at, words.size()).clear();
            case 1 -> words.subList(0, at).clear();
            case 2 -> words.remove(at);
            case 3 -> words.add(at, MARKS[random.nextInt(MARKS.length)]);
            case 4 -> words.addAll(at, Arrays.asList(pick(sentences, random).split(" ")));
            case 5 -> Collections.swap(words, at, random.nextInt(words.size()));
            case 6 -> words.replaceAll(word -> word.toLowerCase(Locale.ROOT).replaceAll("\\p{P}", ""));
            default -> words.replaceAll(word -> word.toUpperCase(Locale.ROOT));
        }
        String text = String.join(" ", words);
        return random.nextBoolean() ? text : text.replaceAll("[.,”]+$", "");
    }

    private static String pick(List<String> sentences, Random random) {
        return sentences.get(random.nextInt(sentences.size()));
    }

    @Test
    void noTearMakesTheCoderThrow() throws IOException {
        List<String> sentences = sentences();
        ArticleReader reader = new ArticleReader(Caps.defaults());
        Random random = new Random(Integer.getInteger("nuncio.torn.seed", 6));
        List<String> thrown = new ArrayList<>();
        int read = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String text = torn(sentences, random);
            if (reader.read("torn.txt", text.getBytes(StandardCharsets.UTF_8), null)
                    instanceof ArticleReader.Read article) {
                read++;
                try {
                    CodedReport report = Models.engine().coder().code(article.article());
                    report.events()
                            .forEach(event -> assertThat(event.evidence().end())
                                    .isLessThanOrEqualTo(
                                            article.article().text().length()));
                } catch (RuntimeException bug) {
                    thrown.add(text + "\n  " + bug + " "
                            + Arrays.stream(bug.getStackTrace())
                                    .filter(f -> f.getClassName().startsWith("org.nuncio"))
                                    .findFirst()
                                    .orElse(null));
                }
            }
        }
        assertThat(thrown).isEmpty();
        assertThat(read).isGreaterThan(ROUNDS / 2);
    }
}
