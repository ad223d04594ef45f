package org.nuncio.mention.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuncio.mention.Speaker;
import org.nuncio.mention.Statement;
import org.nuncio.mention.speech.QuoteAttributor.Attributed;
import org.nuncio.sentence.Sentence;

/** Turns quotes into statements; a quote without a cue takes the speaker of its neighbours. */
final class DirectSpeech {
    private static final int WORDS_OF_A_STATEMENT = 4;

    private final ReadText text;
    private final QuoteAttributor attributor;
    private final List<Statement> indirect;

    /** @param indirect what the report tells without marks, in the order of the text */
    DirectSpeech(ReadText text, QuoteAttributor attributor, List<Statement> indirect) {
        this.text = text;
        this.attributor = attributor;
        this.indirect = indirect;
    }

    List<Statement> find() {
        List<Attributed> found = new ArrayList<>();
        text.quotes().stream().filter(q -> !text.isDamaged(q.words())).forEach(q -> found.add(attributor.attribute(q)));
        List<Attributed> forward = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            forward.add(found.get(i).speaker().isKnown() ? found.get(i) : fromNeighbour(found, forward, i));
        }
        return forward.stream().map(this::statement).flatMap(Optional::stream).toList();
    }

    /** The quote before in the paragraph, the quote after, what was told before, the paragraph before. */
    private Attributed fromNeighbour(List<Attributed> found, List<Attributed> before, int i) {
        Attributed one = found.get(i);
        if (one.cue() == null && !isOfWeight(one.quote())) {
            return one;
        }
        Optional<Speaker> speaker = inParagraph(before, i - 1, -1, one.quote().paragraph())
                .or(() -> inParagraph(found, i + 1, 1, one.quote().paragraph()))
                .or(() -> told(one.quote()))
                .or(() -> fromParagraphBefore(before, one.quote()));
        return speaker.map(s -> new Attributed(one.quote(), one.cue(), s)).orElse(one);
    }

    private static Optional<Speaker> inParagraph(List<Attributed> quotes, int from, int step, int paragraph) {
        for (int i = from; i >= 0 && i < quotes.size() && quotes.get(i).quote().paragraph() == paragraph; i += step) {
            if (quotes.get(i).speaker().isKnown()) {
                return Optional.of(quotes.get(i).speaker());
            }
        }
        return Optional.empty();
    }

    /** The speaker of the statement in the sentence before, or earlier in this one. */
    private Optional<Speaker> told(Quote quote) {
        Optional<Sentence> sentence = text.sentenceAt(quote.whole().start());
        return sentence.flatMap(s -> indirect.stream()
                .filter(t -> t.sentence() <= s.index()
                        && t.sentence() >= s.index() - 1
                        && t.span().start() < quote.whole().start()
                        && t.speaker() != null)
                .filter(t -> text.sentences().get(t.sentence()).paragraph() >= quote.paragraph() - 1)
                .reduce((a, b) -> b)
                .map(t -> new Speaker(t.speaker(), t.speakerSpan(), t.source())));
    }

    /** A paragraph that begins with a quote goes on with the speaker of the quote that the paragraph before ended with. */
    private Optional<Speaker> fromParagraphBefore(List<Attributed> before, Quote quote) {
        boolean opens = text.sentenceAt(quote.whole().start())
                .filter(s -> s.span().start() >= quote.whole().start() - 1)
                .isPresent();
        if (before.isEmpty() || !opens) {
            return Optional.empty();
        }
        Attributed last = before.get(before.size() - 1);
        boolean adjoins = last.quote().paragraph() == quote.paragraph() - 1
                && last.speaker().isKnown()
                && endsParagraph(last.quote());
        return adjoins ? Optional.of(last.speaker()) : Optional.empty();
    }

    /** Nothing but the cue comes after the quote. */
    private boolean endsParagraph(Quote quote) {
        Optional<Sentence> next =
                text.sentenceAt(quote.whole().end() - 1).flatMap(text::next).flatMap(text::next);
        return next.filter(s -> s.paragraph() == quote.paragraph()).isEmpty();
    }

    private boolean isOfWeight(Quote quote) {
        boolean alone = quote.isSentence(text.text())
                && text.text().charAt(quote.words().end() - 1) != ',';
        return quote.continued() || alone || quote.length(text.text()) >= WORDS_OF_A_STATEMENT;
    }

    private Optional<Statement> statement(Attributed one) {
        Cue cue = one.cue();
        boolean loud = isOfWeight(one.quote())
                && (one.speaker().isKnown() || one.quote().isSentence(text.text()));
        if (cue == null && !loud && !one.speaker().isKnown()) {
            return Optional.empty();
        }
        String words = cue == null ? "" : cue.words();
        String kind = cue == null ? "neutral" : cue.kind();
        Speaker speaker = one.speaker();
        return text.sentenceAt(one.quote().words().start())
                .map(s -> new Statement(
                        one.quote().words(),
                        s.index(),
                        true,
                        words,
                        kind,
                        speaker.actor(),
                        speaker.span(),
                        speaker.source()));
    }
}
