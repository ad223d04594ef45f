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
     * @param worth which sentences are read further than their tags
     * @return the sentences in the order of the text, spans pointing into {@code text}
     */
    List<Sentence> read(String text, List<Span> paragraphs, Worth worth);

    /**
     * Which sentences are worth the costly steps.
     *
     * @param naming asked for each tagged sentence; the tokens of one that is not have no {@link Token#entity()}
     * @param parsing asked for each tagged sentence, after that; one that is not keeps its tokens without a tree
     */
    record Worth(Predicate<Sentence> naming, Predicate<Sentence> parsing) {
        public static final Worth ALL = new Worth(sentence -> true, sentence -> true);

        public Worth parsingAll() {
            return new Worth(naming, sentence -> true);
        }
    }

    /** Name and version of the library and its models, part of every record. */
    String version();
}
