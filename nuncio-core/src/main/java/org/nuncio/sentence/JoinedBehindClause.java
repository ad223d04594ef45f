package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends whose second verb it is behind a clause of time: <i>Chad shut its border after gunmen stole a bus, and flew its citizens out</i>. A comma before the
 * <i>and</i> ends the clause; the gunmen fly nobody out, and in <i>a day after a court sued it, and thousands marched</i> they marched when it was shut.
 */
final class JoinedBehindClause extends TreeEdits {
    private static final Set<String> OPENING =
            Set.of("after", "when", "before", "as", "since", "because", "while", "once");
    private static final Set<String> PAST = Set.of("VBD", "VBN");

    private JoinedBehindClause(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        JoinedBehindClause repairs = new JoinedBehindClause(tokens);
        for (int i = 2; i < tokens.size(); i++) {
            repairs.mend(i);
        }
        return List.copyOf(repairs.tokens);
    }

    private void mend(int i) {
        Token second = tokens.get(i);
        Optional<Token> own = child(i, t -> t.is("nsubj") && t.isNoun() && t.index() < i);
        int and = own.map(t -> first(t.index())).orElse(opening(second)) - 1;
        boolean joined = second.is("conj")
                && PAST.contains(second.tag())
                && and > 1
                && tokens.get(and).is("cc")
                && isComma(and - 1)
                && none(
                        i,
                        t -> t.relation().equals("nsubj:pass") || t.relation().startsWith("aux"));
        Token clause = joined ? tokens.get(second.head()) : second;
        boolean ofTime = joined
                && clause.is("advcl")
                && clause.head() >= 0
                && clause.head() < clause.index()
                && any(clause.index(), t -> OPENING.contains(t.lemma()) && t.index() < clause.index());
        Optional<Token> main = ofTime
                ? Optional.of(tokens.get(clause.head()))
                        .filter(m -> m.tag().equals("VBD") && m.index() < clause.index())
                : Optional.empty();
        if (main.isPresent() && none(clause.index(), t -> t.is("conj") && t.index() < i)) {
            tokens.set(i, with(second, "VBD", main.get().index(), "conj"));
            hang(tokens.get(and), main.get().index(), "cc");
        }
    }
}
