package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends a verb with an auxiliary of its own that goes on from the verb before it, whose subject it shares: in <i>said that its troops had crossed the river, were holding two
 * towns and would stay</i> the parser hangs the second verb on anything but the first, so that nobody holds the towns.
 */
final class RepeatedAuxiliary extends TreeEdits {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> ASTRAY = Set.of("ccomp", "advcl", "appos", "dep", "acl", "parataxis");

    private RepeatedAuxiliary(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        RepeatedAuxiliary repairs = new RepeatedAuxiliary(tokens);
        for (int i = 3; i < tokens.size(); i++) {
            repairs.mend(i);
        }
        return List.copyOf(repairs.tokens);
    }

    private void mend(int i) {
        Token second = tokens.get(i);
        boolean loose = ASTRAY.contains(second.relation())
                && hasFiniteAuxiliary(i)
                && isComma(opening(second) - 1)
                && none(i, t -> t.relation().startsWith("nsubj") || t.is("csubj") || t.is("expl"));
        Optional<Token> first = loose ? firstOf(second) : Optional.empty();
        if (first.isEmpty()) {
            return;
        }
        Token before = first.get();
        if (before.head() == i) {
            hang(before, second.head(), second.relation());
            openingTo(before, i);
        }
        hang(second, before.index(), "conj");
    }

    /** The last verb before the comma with a subject and an auxiliary, if the second hangs on it, on a part of it, beside it or over it. */
    private Optional<Token> firstOf(Token second) {
        int comma = opening(second) - 1;
        Optional<Token> first = tokens.subList(0, comma).stream()
                .filter(t -> t.isVerb() && hasFiniteAuxiliary(t.index()))
                .reduce((a, b) -> b);
        return first.filter(f -> any(f.index(), t -> t.relation().startsWith("nsubj") && t.index() < f.index()))
                .filter(f -> !f.is("acl:relcl") && last(f.index()) >= comma - 1)
                .filter(f -> f.head() == second.index() || f.head() >= 0 && isBelow(second.index(), f.head()))
                .filter(f -> tokens.subList(f.index() + 1, comma).stream().noneMatch(this::isOtherClause));
    }

    private boolean hasFiniteAuxiliary(int verb) {
        return any(verb, t -> t.relation().startsWith("aux") && FINITE.contains(t.tag()) && t.index() < verb);
    }

    /** A finite verb without an auxiliary between the two belongs to neither: <i>had crossed the river when shots fell, were …</i> */
    private boolean isOtherClause(Token token) {
        return FINITE.contains(token.tag()) && !token.relation().startsWith("aux");
    }

    /** What opened the clause of the second, its <i>that</i>, opens that of the first. */
    private void openingTo(Token first, int second) {
        for (Token token : List.copyOf(tokens.subList(0, first.index()))) {
            if (token.head() == second) {
                hang(token, first.index(), token.relation());
            }
        }
    }
}
