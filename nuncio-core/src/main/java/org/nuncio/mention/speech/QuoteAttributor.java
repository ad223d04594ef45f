package org.nuncio.mention.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuncio.mention.Speaker;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Finds the cue of a quote in its own sentence: over its words, after its closing mark, or before its opening mark. */
final class QuoteAttributor {
    private static final int REACH = 25;
    private static final int SHORT = 4;
    private static final int SHORT_SENTENCE = 9;

    private final ReadText text;
    private final CueFinder cues;
    private final SpeakerFinder speakers;

    QuoteAttributor(ReadText text, CueFinder cues, SpeakerFinder speakers) {
        this.text = text;
        this.cues = cues;
        this.speakers = speakers;
    }

    /** A quote with the cue and the speaker found for it; both may be missing. */
    record Attributed(Quote quote, @Nullable Cue cue, Speaker speaker) {}

    Attributed attribute(Quote quote) {
        Optional<Cue> cue = cueOf(quote);
        if (cue.isPresent()) {
            return new Attributed(quote, cue.get(), speakers.of(cue.get()));
        }
        return new Attributed(quote, null, afterColon(quote).orElse(Speaker.unknown()));
    }

    private Optional<Cue> cueOf(Quote quote) {
        boolean capital = Character.isUpperCase(text.text().charAt(quote.words().start()));
        if (quote.endsInComma(text.text()) && (capital || opensSentence(quote))
                || quote.isSentence(text.text())
                || isRest(quote)) {
            return after(quote).or(() -> before(quote)).or(() -> over(quote));
        }
        Optional<Cue> over = over(quote);
        boolean few = quote.length(text.text()) < SHORT;
        return over.isPresent() || few ? over : before(quote).or(() -> after(quote));
    }

    private boolean opensSentence(Quote quote) {
        return text.sentenceAt(quote.words().start())
                .filter(s -> s.span().start() >= quote.whole().start() - 1)
                .isPresent();
    }

    /** <i>“and we stayed.”</i> after <i>he said,</i> */
    private boolean isRest(Quote quote) {
        return text.charBefore(quote.whole().start()) == ','
                && ".!?".indexOf(text.text().charAt(quote.words().end() - 1)) >= 0;
    }

    /** The nearest cue that governs the quoted words. */
    private Optional<Cue> over(Quote quote) {
        for (Sentence sentence : text.sentencesOf(quote)) {
            for (Token token : sentence.tokens()) {
                if (token.head() < 0 && text.isQuoted(token) && quote.words().contains(token.span())) {
                    Optional<Cue> aside = aside(sentence, token);
                    if (aside.isPresent()) {
                        return aside;
                    }
                }
                Optional<Cue> cue =
                        isTop(sentence, token, quote) ? above(sentence, token, isTitle(quote)) : Optional.empty();
                if (cue.isPresent()) {
                    return cue;
                }
            }
        }
        return Optional.empty();
    }

    /** <i>The dead, he said, were “traitors”</i>: the cue hangs on the quoted words. */
    private Optional<Cue> aside(Sentence sentence, Token quoted) {
        return sentence.children(quoted, "parataxis").stream()
                .filter(c -> sentence.hasChild(c, s -> s.is("nsubj")))
                .map(c -> cues.cue(sentence, c))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isTop(Sentence sentence, Token token, Quote quote) {
        boolean inside = quote.words().contains(token.span()) && !token.is("punct");
        return inside
                && token.head() >= 0
                && !quote.words().contains(sentence.token(token.head()).span());
    }

    private Optional<Cue> above(Sentence sentence, Token token, boolean title) {
        Optional<Token> at = sentence.head(token);
        for (int steps = 0; at.isPresent() && steps < REACH; steps++) {
            Token verb = at.get();
            Optional<Cue> cue = title && !cues.isCalling(verb) ? Optional.empty() : cues.verdict(sentence, verb);
            if (cue.isPresent()) {
                return cue;
            }
            at = sentence.head(verb);
        }
        return Optional.empty();
    }

    /** A few words that all have capital letters: the name of a book, a ship, a weapon. */
    private boolean isTitle(Quote quote) {
        String words = quote.words().cut(text.text());
        for (String word : words.split("\\s+")) {
            if (Character.isLowerCase(word.charAt(0)) && word.length() > 3) {
                return false;
            }
        }
        return quote.length(text.text()) < SHORT && ".,!?".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    private Optional<Cue> after(Quote quote) {
        if (endsWithItsSentence(quote)) {
            return Optional.empty();
        }
        Optional<Sentence> sentence = text.sentenceAt(quote.whole().end() - 1);
        Optional<Cue> here = sentence.flatMap(s -> first(s, quote.whole().end()));
        boolean ends = sentence.isPresent()
                && sentence.get().span().end() <= quote.whole().end() + 1;
        return here.or(() -> ends
                ? sentence.flatMap(text::next)
                        .filter(n -> isTag(n, quote))
                        .flatMap(n -> first(n, quote.whole().end()))
                : Optional.empty());
    }

    /** A full stop inside the marks and a capital letter after them: what follows is another sentence. */
    private boolean endsWithItsSentence(Quote quote) {
        return text.text().charAt(quote.words().end() - 1) == '.'
                && Character.isUpperCase(text.charAfter(quote.whole().end()));
    }

    /** <i>he asked.</i> that was split off as a sentence of its own. */
    private boolean isTag(Sentence next, Quote quote) {
        boolean small = next.tokens().size() <= SHORT_SENTENCE
                && Character.isLowerCase(next.text().charAt(0));
        return small && next.paragraph() == quote.paragraph();
    }

    private Optional<Cue> first(Sentence sentence, int from) {
        int limit = text.nextQuote(from);
        int seen = 0;
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= from && token.span().start() < limit && seen++ < REACH) {
                Optional<Cue> cue = cues.cue(sentence, token).filter(c -> !CueFinder.isPerception(c));
                if (cue.isPresent()) {
                    return cue;
                }
            }
        }
        return Optional.empty();
    }

    /** The nearest cue before the opening mark, in the same sentence. */
    private Optional<Cue> before(Quote quote) {
        return text.sentenceAt(quote.whole().start()).flatMap(s -> {
            List<Token> earlier = new ArrayList<>(s.tokens().stream()
                    .filter(t -> t.span().end() <= quote.whole().start())
                    .toList());
            for (int i = earlier.size() - 1; i >= 0; i--) {
                Optional<Cue> cue = cues.cue(s, earlier.get(i)).filter(c -> !CueFinder.isPerception(c));
                if (cue.isPresent()) {
                    return cue;
                }
            }
            return Optional.empty();
        });
    }

    /** <i>He had a blunt answer: “…”</i> */
    private Optional<Speaker> afterColon(Quote quote) {
        if (text.charBefore(quote.whole().start()) != ':') {
            return Optional.empty();
        }
        int colon = text.text().lastIndexOf(':', quote.whole().start());
        return text.sentenceAt(colon)
                .flatMap(s -> s.tokens().stream()
                        .filter(t -> t.span().end() <= colon && t.relation().equals("nsubj"))
                        .findFirst()
                        .map(t -> speakers.at(s, t)));
    }
}
