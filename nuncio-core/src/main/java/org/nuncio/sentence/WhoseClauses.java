package org.nuncio.sentence;

import java.util.List;

/**
 * Mends a sentence whose subject has a clause with <i>whose</i>: in <i>Unions, whose own forum was broken up by police, accused the mayor</i> the parser takes the clause for the
 * sentence itself, so that the unions are broken up and nobody accuses.
 */
final class WhoseClauses extends TreeEdits {
    private WhoseClauses(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        WhoseClauses clauses = new WhoseClauses(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            clauses.mend(i);
        }
        return List.copyOf(clauses.tokens);
    }

    private void mend(int i) {
        Token whose = tokens.get(i);
        if (!whose.tag().equals("WP$") || whose.head() <= i) {
            return;
        }
        Token owned = tokens.get(whose.head());
        if (!owned.is("nsubj") || owned.head() < owned.index()) {
            return;
        }
        Token verb = tokens.get(owned.head());
        child(verb.index(), t -> (t.is("nsubj") || t.is("dep")) && t.isNoun() && t.index() < i)
                .ifPresent(owner -> endRelative(owner, verb));
        if (tokens.get(verb.index()).is("acl:relcl")) {
            asSubject(tokens.get(tokens.get(verb.index()).head()));
        }
    }

    /** Their verb is an active one now, or the passive that it is. */
    private void asSubject(Token owner) {
        Token verb = tokens.get(Math.max(owner.head(), 0));
        boolean raised = owner.head() > owner.index() && (owner.is("nsubj") || owner.is("dep"));
        if (!raised || !verb.isVerb()) {
            return;
        }
        boolean passive = any(verb.index(), t -> t.is("aux:pass"));
        hang(owner, verb.index(), passive ? "nsubj:pass" : "nsubj");
        if (verb.tag().equals("VBN") && none(verb.index(), t -> t.is("aux"))) {
            tokens.set(verb.index(), with(verb, "VBD", verb.head(), verb.relation()));
        }
    }
}
