package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends a clause of time whose subject something between commas parts from its verb: in <i>It came hours after Saudi jets, according to residents, had bombed a market</i> the
 * parser lets it come after the jets, and nobody bombs.
 */
final class BracketedSubject extends TreeEdits {
    private static final Set<String> OPENING = Set.of("after", "before", "until", "since", "as", "because");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private BracketedSubject(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        BracketedSubject repairs = new BracketedSubject(tokens);
        for (int i = 4; i < tokens.size(); i++) {
            repairs.mend(i);
        }
        return List.copyOf(repairs.tokens);
    }

    private void mend(int i) {
        Token verb = tokens.get(i);
        boolean lacksSubject = verb.isVerb()
                && any(i, t -> t.relation().startsWith("aux") && FINITE.contains(t.tag()) && t.index() < i)
                && none(i, t -> t.relation().startsWith("nsubj") || t.is("mark") || t.is("csubj") || t.is("expl"));
        int close = lacksSubject ? opening(verb) - 1 : -1;
        int open = close > 3 && isComma(close) ? openingComma(close) : -1;
        Optional<Token> subject = open > 1 ? openedNounBefore(open) : Optional.empty();
        subject.ifPresent(noun -> clause(noun, open, i));
    }

    /** The comma that opens the bracket; -1 where a finite verb or another opening stands within. */
    private int openingComma(int close) {
        for (int k = close - 1; k > 1; k--) {
            if (isComma(k)) {
                return k < close - 1 ? k : -1;
            }
            Token token = tokens.get(k);
            if (FINITE.contains(token.tag())
                    || token.is("cc") && !tokens.get(token.head()).isNoun()) {
                return -1;
            }
        }
        return -1;
    }

    /** Of <i>after Saudi jets,</i> the jets. */
    private Optional<Token> openedNounBefore(int comma) {
        Token noun = tokens.get(comma - 1);
        for (int steps = 0; noun.head() >= 0 && noun.head() < comma && steps < comma; steps++) {
            if (isOpened(noun) || tokens.get(noun.head()).isVerb()) {
                break;
            }
            noun = tokens.get(noun.head());
        }
        return noun.isNoun() && isOpened(noun) && !TimeWords.isTimeWord(noun.lemma())
                ? Optional.of(noun)
                : Optional.empty();
    }

    private boolean isOpened(Token noun) {
        return any(noun.index(), t -> t.is("case") && OPENING.contains(t.lemma()) && t.index() < noun.index());
    }

    private void clause(Token subject, int open, int verb) {
        Token opening = child(subject.index(), t -> t.is("case") && OPENING.contains(t.lemma()))
                .get();
        for (Token token : List.copyOf(tokens.subList(open, verb))) {
            boolean within = token.head() >= open && token.head() < verb;
            if (!within && !token.relation().startsWith("aux")) {
                hang(token, verb, token.relation());
            }
        }
        for (Token token : List.copyOf(tokens.subList(0, opening.index()))) {
            if (token.head() == subject.index()) {
                hang(token, verb, token.relation()); // hours after
            }
        }
        hang(opening, verb, "mark");
        hang(subject, verb, any(verb, t -> t.is("aux:pass")) ? "nsubj:pass" : "nsubj");
        mainBefore(opening.index()).ifPresent(main -> belowMain(main, verb));
    }

    private Optional<Token> mainBefore(int opening) {
        return tokens.subList(0, opening).stream()
                .filter(t -> t.isVerb() && !t.relation().startsWith("aux") && FINITE.contains(t.tag()))
                .filter(t -> any(t.index(), c -> c.relation().startsWith("nsubj")))
                .reduce((a, b) -> b);
    }

    /** The clause of time hangs on the verb before it, which takes its place where the parser hung it the other way round. */
    private void belowMain(Token main, int verb) {
        Token told = tokens.get(verb);
        if (isBelow(main.index(), verb)) {
            hang(main, told.head(), told.relation());
        }
        hang(told, main.index(), "advcl");
    }
}
