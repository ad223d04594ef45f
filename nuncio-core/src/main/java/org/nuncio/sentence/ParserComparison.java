package org.nuncio.sentence;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nuncio.sentence.kernel.LibraryParser;
import org.nuncio.sentence.kernel.Tree;
import org.nuncio.sentence.kernel.Words;
import org.nuncio.text.Span;

/** Compares the trees of our parser with those of NLP4J itself, from the same tags and lemmas, before anything is mended. */
public final class ParserComparison {
    private final Nlp4jReader reader;
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final LibraryParser library = new LibraryParser();
    private final List<String> differing = new ArrayList<>();
    private int sentences;
    private int words;
    private int sameWords;
    private long nanoseconds;
    private long libraryNanoseconds;

    /**
     * Loads both, which takes half a minute and most of two gigabytes.
     *
     * @param cache as in {@link Nlp4jReader}
     */
    public ParserComparison(Path cache, int maxTokens) {
        this.reader = new Nlp4jReader(cache, maxTokens);
    }

    /**
     * What was found so far.
     *
     * @param words without the roots
     * @param sameWords with the same head and the same label
     * @param nanoseconds of processor time that our parser took, and the library's
     * @param differing the sentences with another tree
     */
    public record Result(
            int sentences,
            int words,
            int sameWords,
            long nanoseconds,
            long libraryNanoseconds,
            List<String> differing) {}

    /** Parses each sentence of a text both ways. */
    public void add(String text) {
        for (Words each : reader.tagged(text, List.of(new Span(0, text.length())))) {
            long start = clock.getCurrentThreadCpuTime();
            Tree ours = reader.tree(each);
            long middle = clock.getCurrentThreadCpuTime();
            Tree theirs = library.parse(each);
            libraryNanoseconds += clock.getCurrentThreadCpuTime() - middle;
            nanoseconds += middle - start;
            count(each, ours, theirs);
        }
    }

    private void count(Words each, Tree ours, Tree theirs) {
        sentences++;
        int same = 0;
        StringBuilder form = new StringBuilder();
        for (int i = 1; i < each.size(); i++) {
            form.append(i == 1 ? "" : " ").append(each.form(i));
            boolean isSame = ours.heads()[i] == theirs.heads()[i] && ours.labels()[i].equals(theirs.labels()[i]);
            same += isSame ? 1 : 0;
        }
        words += each.size() - 1;
        sameWords += same;
        if (!Arrays.equals(ours.heads(), theirs.heads()) || !Arrays.equals(ours.labels(), theirs.labels())) {
            differing.add(form.toString());
        }
    }

    public Result result() {
        return new Result(sentences, words, sameWords, nanoseconds, libraryNanoseconds, List.copyOf(differing));
    }
}
