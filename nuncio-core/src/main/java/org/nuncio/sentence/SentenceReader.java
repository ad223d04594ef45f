package org.nuncio.sentence;

import java.util.List;
import java.util.function.Predicate;
import org.nuncio.text.Span;

/** Reads sentences: the one door to the NLP library. Implementations may be used by several threads at once. */
public interface SentenceReader {

    /**
     * Splits, tags and parses.
     *
     * @param text the clean text of an article
     * @param paragraphs the stretches to read, in order
     * @param worthParsing asked for each tagged sentence before it is parsed; one that is not keeps its tokens without a tree
     * @return the sentences in the order of the text, spans pointing into {@code text}
     */
    List<Sentence> read(String text, List<Span> paragraphs, Predicate<Sentence> worthParsing);

    /** Name and version of the library and its models, part of every record. */
    String version();
}
