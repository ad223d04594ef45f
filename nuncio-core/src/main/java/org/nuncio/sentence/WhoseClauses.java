package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends a sentence whose subject has a clause with <i>whose</i>: in <i>Unions, whose own forum was broken up by police, accused the mayor</i> the parser takes the clause for the
 * sentence itself, so that the unions are broken up and nobody accuses, and in <i>a reporter whose flat police searched</i> it does not see who searches what.
 */
final class WhoseClauses extends TreeEdits {
    private static final Set<String> PASTS = Set.of("VBD", "VBN");

    private WhoseClauses(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        WhoseClauses clauses = new WhoseClauses(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            clauses.ownedTakenForAdjective(i);
            clauses.mend(i);
            clauses.ownedByObject(i);
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

    /** <i>The guard, whose general swore allegiance to them, shut the bridge</i>: a general is no adjective, and allegiance swears nothing. */
    private void ownedTakenForAdjective(int i) {
        Token whose = tokens.get(i);
        boolean opens = whose.tag().equals("WP$") && i + 3 < tokens.size();
        Token owned = opens ? tokens.get(i + 1) : whose;
        Token object = owned.is("amod") && owned.head() > i + 2 ? tokens.get(owned.head()) : owned;
        Token verb = opens ? tokens.get(i + 2) : whose;
        Optional<Token> owner = opens ? ownerBefore(i) : Optional.empty();
        boolean astray = object != owned && PASTS.contains(verb.tag()) && none(verb.index(), t -> t.is("aux:pass"));
        if (astray && owner.isPresent()) {
            tokens.set(owned.index(), with(owned, "NN", verb.index(), "nsubj"));
            hang(whose, owned.index(), "nmod:poss");
            hang(object, verb.index(), "obj");
            tokens.set(verb.index(), with(verb, "VBD", owner.get().index(), "acl:relcl"));
        }
    }

    /** <i>A reporter whose flat the police had searched</i>, <i>the chief, whose convoy Chadian jets bombed</i>: behind what is owned another noun begins, which acts on it. */
    private void ownedByObject(int i) {
        boolean opens = tokens.get(i).tag().equals("WP$") && i + 3 < tokens.size();
        Token owned = opens ? tokens.get(i + 1) : tokens.get(i);
        if (!opens || owned.isVerb() || !beginsNoun(i + 2)) {
            return;
        }
        int end = i + 2;
        while (end + 1 < tokens.size() && isOfNoun(tokens.get(end + 1))) {
            end++;
        }
        int at = end + 1;
        while (at + 1 < tokens.size() && tokens.get(at).relation().startsWith("aux")) {
            at++;
        }
        Optional<Token> owner = ownerBefore(i);
        boolean acts = at < tokens.size()
                && PASTS.contains(tokens.get(at).tag())
                && tokens.get(end).isNoun();
        if (acts && owner.isPresent() && none(at, t -> t.is("obj") && t.index() > i + 1 || t.is("aux:pass"))) {
            clause(owner.get(), i, end, at);
        }
    }

    /** An article or the name of a people. */
    private boolean beginsNoun(int i) {
        Token word = tokens.get(i);
        boolean people = word.tag().equals("JJ") || word.isProperNoun();
        return word.tag().equals("DT")
                || people && Character.isUpperCase(word.form().charAt(0));
    }

    private static boolean isOfNoun(Token token) {
        return token.isNoun() || token.tag().equals("JJ");
    }

    private Optional<Token> ownerBefore(int whose) {
        int end = isComma(whose - 1) ? whose - 2 : whose - 1;
        return end >= 0 && tokens.get(end).isNoun() ? Optional.of(tokens.get(end)) : Optional.empty();
    }

    private void clause(Token owner, int whose, int subject, int verb) {
        Token acting = tokens.get(subject);
        if (acting.head() >= 0 && acting.head() > verb) {
            hang(owner, acting.head(), acting.relation());
        }
        for (int k = whose + 2; k < subject; k++) {
            if (tokens.get(k).head() < whose + 2 || tokens.get(k).head() > subject) {
                hang(
                        tokens.get(k),
                        subject,
                        tokens.get(k).tag().equals("DT") ? "det" : tokens.get(k).relation());
            }
        }
        Token owned = tokens.get(whose + 1);
        tokens.set(owned.index(), with(owned, owned.isNoun() ? owned.tag() : "NN", verb, "obj"));
        hang(tokens.get(whose), owned.index(), "nmod:poss");
        child(owned.index(), t -> t.is("cop") && t.index() > verb && owner.head() > t.index())
                .ifPresent(t -> hang(t, owner.head(), "aux:pass")); // whose flat they searched was arrested
        Token told = tokens.get(verb);
        boolean finite = any(verb, t -> t.is("aux"));
        tokens.set(verb, with(told, finite ? "VBN" : "VBD", owner.index(), "acl:relcl"));
        hang(acting, verb, "nsubj");
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
