package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * <i>The army said that it had taken the bridge, while shells killed ten in the market, a doctors' union said</i>: the parser lets the union say what the army said,
 * and the army what the union said. The last speaker says no more than the last clause.
 */
final class TwoSpeakers extends TreeEdits {
    private static final Set<String> SAYING = Set.of("say", "claim", "report", "announce", "declare", "state", "add");
    private static final Set<String> PRESENT = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> JOINING = Set.of("while", "whereas", "as", "and", "but");
    private static final Set<String> WHEN = Set.of("on", "in", "at", "late", "early");

    private TwoSpeakers(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        TwoSpeakers edits = new TwoSpeakers(tokens);
        edits.part();
        return List.copyOf(edits.tokens);
    }

    private void part() {
        Optional<Token> last = tokens.stream()
                .filter(t -> t.head() < 0 && isSpeech(t) && endsSentence(t))
                .findFirst();
        Optional<Token> first = last.flatMap(end -> tokens.stream()
                .filter(t -> t.head() == end.index() && t.is("ccomp") && t.index() < end.index())
                .filter(t -> isSpeech(t) || any(t.index(), c -> c.is("conj") && isSpeech(c)))
                .filter(t -> any(t.index(), c -> c.is("nsubj") && c.index() < t.index()))
                .findFirst());
        Optional<Token> clause = first.flatMap(start -> clause(start, opening(last.get())));
        if (clause.isPresent()) {
            Token told = clause.get();
            Token end = last.get();
            child(told.index(), t -> t.is("cc")).ifPresent(cc -> hang(cc, end.index(), "cc"));
            hang(first.get(), -1, "root");
            hang(end, first.get().index(), "conj");
            hang(told, end.index(), "ccomp");
        }
    }

    private boolean isSpeech(Token token) {
        return SAYING.contains(token.lemma()) && PRESENT.contains(token.tag());
    }

    /** <i>…, residents said</i>, <i>…, residents said on Friday</i> */
    private boolean endsSentence(Token verb) {
        boolean subject = any(
                verb.index(),
                t -> t.is("nsubj")
                        && t.index() < verb.index()
                        && first(t.index()) > 0
                        && isComma(first(t.index()) - 1));
        int next = verb.index() + 1;
        return subject
                && (next >= tokens.size()
                        || tokens.get(next).is("punct")
                        || WHEN.contains(tokens.get(next).form())
                        || tokens.get(next).is("obl:tmod"));
    }

    /** The last clause with a subject of its own that a comma and <i>while</i> or <i>and</i> set off from what the first speaker says. */
    private Optional<Token> clause(Token first, int before) {
        return tokens.subList(first.index() + 1, before).stream()
                .filter(t -> t.is("advcl") || t.is("conj"))
                .filter(t -> isBelow(t.index(), first.index()))
                .filter(t -> t.head() == first.index() || tokens.get(t.head()).head() == first.index())
                .filter(this::isSetOff)
                .reduce((a, b) -> b);
    }

    private boolean isSetOff(Token verb) {
        return any(verb.index(), t -> t.relation().startsWith("nsubj") && t.index() < verb.index())
                && tokens.stream()
                        .anyMatch(t -> (t.is("mark") || t.is("cc"))
                                && JOINING.contains(t.form())
                                && t.index() > 0
                                && isComma(t.index() - 1)
                                && t.index() < verb.index()
                                && (t.head() == verb.index() || t.is("cc") && t.head() == verb.head())
                                && t.index() > verb.head());
    }
}
