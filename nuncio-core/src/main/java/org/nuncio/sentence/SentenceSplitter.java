package org.nuncio.sentence;

import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nuncio.sentence.Nlp4jReader.Piece;
import org.nuncio.text.Span;

/** Splits a paragraph into sentences of tokens by the library, and mends what it splits after an abbreviation. */
final class SentenceSplitter {
    /** Words without a vowel letter look like abbreviations to the library: <i>hymns.</i>, <i>spy.</i>, <i>the TPLF.</i> */
    private static final Pattern WORD_WITH_STOP =
            Pattern.compile("\\p{Ll}{4,}\\.|(?:sky|spy|try|fly|dry|cry|why|shy|by|my)\\.|\\p{Lu}{2,}\\.|\\d{1,2}\\.");

    private static final Set<String> TITLES_IN_CAPITALS =
            Set.of("MR.", "MRS.", "MS.", "DR.", "ST.", "JR.", "SR.", "LT.");

    private SentenceSplitter() {}

    /** @param offset where the paragraph begins in the article text */
    static List<List<Piece>> split(Tokenizer tokenizer, String paragraph, int offset) {
        List<List<Piece>> sentences = new ArrayList<>();
        for (List<Token> tokens : tokenizer.segmentize(paragraph)) {
            List<Piece> pieces = new ArrayList<>();
            for (Token token : tokens) {
                pieces.add(new Piece(
                        token.getWordForm(), new Span(token.getStartOffset() + offset, token.getEndOffset() + offset)));
                rejoin(pieces);
            }
            int cut = glued(pieces);
            while (cut >= 0) {
                add(sentences, upTo(pieces, cut));
                pieces = new ArrayList<>(pieces.subList(cut + 1, pieces.size()));
                cut = glued(pieces);
            }
            add(sentences, pieces);
        }
        return sentences;
    }

    /** <i>Chad lets planes land</i>, which the library cuts into <i>let</i> and <i>s</i>. */
    private static void rejoin(List<Piece> pieces) {
        int last = pieces.size() - 1;
        boolean cut = last > 1
                && pieces.get(last).form().equals("s")
                && pieces.get(last - 1).form().equals("let")
                && pieces.get(last - 1).span().end() == pieces.get(last).span().start();
        if (cut) {
            Piece rest = pieces.remove(last);
            Piece let = pieces.remove(last - 1);
            pieces.add(new Piece("lets", let.span().union(rest.span())));
        }
    }

    private static void add(List<List<Piece>> sentences, List<Piece> pieces) {
        List<Piece> last = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
        if (last != null
                && (Abbreviations.waitForName(last) && !Abbreviations.opensSentence(pieces, 0)
                        || onlyMarks(pieces)
                        || isPossessive(pieces))) {
            Abbreviations.joined(last).addAll(pieces);
        } else if (!pieces.isEmpty()) {
            sentences.add(pieces);
        }
    }

    /** Where two sentences were taken for one: <i>singing hymns. The bishop</i>, <i>left the U.S. The rest</i>, <i>boards a ferry in Lima The strike</i>. */
    private static int glued(List<Piece> pieces) {
        for (int i = 2; i < pieces.size(); i++) {
            boolean end = i + 1 == pieces.size();
            boolean next = i + 2 < pieces.size()
                    && Character.isUpperCase(pieces.get(i + 1).form().charAt(0));
            if ((next || end) && isWordWithStop(pieces.get(i).form())
                    || Abbreviations.endsSentence(pieces, i)
                    || CaptionEnd.at(pieces, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWordWithStop(String form) {
        return WORD_WITH_STOP.matcher(form).matches() && !TITLES_IN_CAPITALS.contains(form);
    }

    private static List<Piece> upTo(List<Piece> pieces, int cut) {
        Piece glued = pieces.get(cut);
        if (!isWordWithStop(glued.form())) {
            return pieces.subList(0, cut + 1);
        }
        int stop = glued.span().end() - 1;
        List<Piece> sentence = new ArrayList<>(pieces.subList(0, cut));
        sentence.add(new Piece(
                glued.form().substring(0, glued.form().length() - 1),
                new Span(glued.span().start(), stop)));
        sentence.add(new Piece(".", new Span(stop, stop + 1)));
        return sentence;
    }

    /** <i>the U.N.'s envoy</i>, which the library cuts after the abbreviation */
    private static boolean isPossessive(List<Piece> pieces) {
        return !pieces.isEmpty() && Set.of("'s", "’s").contains(pieces.get(0).form());
    }

    private static boolean onlyMarks(List<Piece> pieces) {
        return pieces.stream().noneMatch(piece -> piece.form().chars().anyMatch(Character::isLetterOrDigit));
    }
}
