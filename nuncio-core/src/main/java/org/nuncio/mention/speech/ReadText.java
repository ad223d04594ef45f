package org.nuncio.mention.speech;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.nuncio.article.Article;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/** The sentences and the quotes of one report, found by their place in the text. */
final class ReadText {
    private final Article article;
    private final List<Sentence> sentences;
    private final List<Quote> quotes;
    private final NavigableMap<Integer, Sentence> sentenceByStart = new TreeMap<>();
    private final NavigableMap<Integer, Quote> quoteByStart = new TreeMap<>();

    ReadText(Article article, List<Sentence> sentences) {
        this.article = article;
        this.sentences = sentences;
        this.quotes = QuoteScanner.scan(article.text(), article.paragraphs());
        sentences.forEach(s -> sentenceByStart.put(s.span().start(), s));
        quotes.forEach(q -> quoteByStart.put(q.whole().start(), q));
    }

    String text() {
        return article.text();
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Quote> quotes() {
        return quotes;
    }

    /** The sentence that holds the character at this offset. */
    Optional<Sentence> sentenceAt(int offset) {
        return Optional.ofNullable(sentenceByStart.floorEntry(offset))
                .map(Map.Entry::getValue)
                .filter(s -> offset < s.span().end());
    }

    /** The sentences that share words with the quote. */
    List<Sentence> sentencesOf(Quote quote) {
        int start = quote.words().start();
        Integer floor = sentenceByStart.floorKey(start);
        return sentenceByStart
                .subMap(floor == null ? start : floor, quote.words().end())
                .values()
                .stream()
                .filter(s -> s.span().overlaps(quote.words()))
                .toList();
    }

    /** Where the next quote begins. */
    int nextQuote(int offset) {
        Integer next = quoteByStart.ceilingKey(offset);
        return next == null ? Integer.MAX_VALUE : next;
    }

    /** The last character before the offset that is not blank; a blank where there is none. */
    char charBefore(int offset) {
        int i = offset - 1;
        while (i >= 0 && Character.isWhitespace(text().charAt(i))) {
            i--;
        }
        return i < 0 ? ' ' : text().charAt(i);
    }

    /** The first character from the offset on that is not blank; a blank where there is none. */
    char charAfter(int offset) {
        int i = offset;
        while (i < text().length() && Character.isWhitespace(text().charAt(i))) {
            i++;
        }
        return i >= text().length() ? ' ' : text().charAt(i);
    }

    Optional<Sentence> next(Sentence sentence) {
        return sentence.index() + 1 < sentences.size()
                ? Optional.of(sentences.get(sentence.index() + 1))
                : Optional.empty();
    }

    boolean isQuoted(Token token) {
        Map.Entry<Integer, Quote> quote = quoteByStart.floorEntry(token.span().start());
        return quote != null && quote.getValue().words().contains(token.span());
    }

    boolean isDamaged(Span span) {
        return article.damage().stream().anyMatch(d -> d.span().contains(span));
    }

    /** Damaged stretches that begin where {@code end} is, but for a full stop and blanks. */
    List<Span> damageAfter(int end) {
        return article.damage().stream()
                .map(Article.Damage::span)
                .filter(d -> d.start() >= end - 1
                        && text().substring(Math.min(end, d.start()), d.start()).isBlank())
                .toList();
    }
}
