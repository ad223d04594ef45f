package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends a sentence whose subject has a clause with <i>where</i>: in <i>Chad, where most of the refugees live, offered to take in more</i> the parser takes <i>live</i> for the
 * verb of the sentence, with two subjects, and hangs <i>offered</i> on the refugees.
 */
final class WhereClauses extends TreeEdits {
    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final Set<String> BELOW = Set.of("acl", "conj", "advcl", "parataxis", "dep", "xcomp", "ccomp");

    private WhereClauses(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        WhereClauses clauses = new WhereClauses(tokens);
        for (int i = 2; i < tokens.size(); i++) {
            clauses.mend(i);
        }
        return List.copyOf(clauses.tokens);
    }

    private void mend(int i) {
        Token where = tokens.get(i);
        boolean opens = where.lemma().equals("where")
                && isComma(i - 1)
                && tokens.get(i - 2).isNoun();
        Token subject = tokens.get(i - 2);
        boolean taken = opens && subject.is("nsubj") && subject.head() > i && isBelow(i, subject.head());
        Token verb = taken ? tokens.get(subject.head()) : where;
        if (!taken || none(verb.index(), t -> t.is("nsubj") && t.index() > i)) {
            return;
        }
        behindComma(verb).ifPresent(main -> raise(main, subject, verb));
    }

    /** The verb that stands right behind the comma that ends the clause. */
    private Optional<Token> behindComma(Token verb) {
        return tokens.subList(verb.index() + 1, tokens.size()).stream()
                .filter(t -> isComma(t.index() - 1))
                .findFirst()
                .filter(t -> PAST.contains(t.tag()) && BELOW.contains(t.relation()) && isBelow(t.index(), verb.index()))
                .filter(t -> none(t.index(), c -> c.relation().startsWith("nsubj") || c.is("obl:agent")))
                .filter(t -> any(t.index(), c -> c.index() > t.index() && !c.is("punct")));
    }

    private void raise(Token main, Token subject, Token verb) {
        tokens.set(main.index(), with(main, "VBD", verb.head(), verb.relation()));
        hang(verb, subject.index(), "acl:relcl");
        hang(subject, main.index(), "nsubj");
    }
}
