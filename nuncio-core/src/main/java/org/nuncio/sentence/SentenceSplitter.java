package org.nuncio.sentence;

import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuncio.sentence.Nlp4jReader.Piece;
import org.nuncio.text.Span;

/** Splits a paragraph into sentences of tokens by the library, and mends what it splits after an abbreviation. */
final class SentenceSplitter {
    private static final Set<String> TITLES = Set.of(
            "Gen.", "Lt.", "Col.", "Maj.", "Sgt.", "Capt.", "Sen.", "Rep.", "Gov.", "Adm.", "Mr.", "Mrs.", "Ms.", "Dr.",
            "Prof.", "Rev.", "St.", "No.", "Jr.", "vs.");

    private SentenceSplitter() {}

    /** @param offset where the paragraph begins in the article text */
    static List<List<Piece>> split(Tokenizer tokenizer, String paragraph, int offset) {
        List<List<Piece>> sentences = new ArrayList<>();
        for (List<Token> tokens : tokenizer.segmentize(paragraph)) {
            List<Piece> pieces = new ArrayList<>();
            for (Token token : tokens) {
                pieces.add(new Piece(
                        token.getWordForm(), new Span(token.getStartOffset() + offset, token.getEndOffset() + offset)));
            }
            List<Piece> last = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
            if (last != null && (endsInTitle(last) || onlyMarks(pieces) || isPossessive(pieces))) {
                last.addAll(pieces);
            } else if (!pieces.isEmpty()) {
                sentences.add(pieces);
            }
        }
        return sentences;
    }

    private static boolean endsInTitle(List<Piece> sentence) {
        return TITLES.contains(sentence.get(sentence.size() - 1).form());
    }

    /** <i>the U.N.'s envoy</i>, which the library cuts after the abbreviation */
    private static boolean isPossessive(List<Piece> pieces) {
        return !pieces.isEmpty() && Set.of("'s", "’s").contains(pieces.get(0).form());
    }

    private static boolean onlyMarks(List<Piece> pieces) {
        return pieces.stream().noneMatch(piece -> piece.form().chars().anyMatch(Character::isLetterOrDigit));
    }
}
