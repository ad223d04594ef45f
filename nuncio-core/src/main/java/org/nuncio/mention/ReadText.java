package org.nuncio.mention;

import java.util.List;
import java.util.Optional;
import org.nuncio.article.Article;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/** The sentences and the quotes of one report, found by their place in the text. */
final class ReadText {
    private final Article article;
    private final List<Sentence> sentences;
    private final List<Quote> quotes;

    ReadText(Article article, List<Sentence> sentences) {
        this.article = article;
        this.sentences = sentences;
        this.quotes = QuoteScanner.scan(article.text(), article.paragraphs());
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
        return sentences.stream()
                .filter(s -> s.span().start() <= offset && offset < s.span().end())
                .findFirst();
    }

    Optional<Sentence> next(Sentence sentence) {
        return sentence.index() + 1 < sentences.size()
                ? Optional.of(sentences.get(sentence.index() + 1))
                : Optional.empty();
    }

    boolean isQuoted(Token token) {
        return quotes.stream().anyMatch(q -> q.words().contains(token.span()));
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
