package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends what somebody calls the deed of the clause before: in <i>bombed a town in what Chad called an act of war</i> the verb <i>called</i> stands beside <i>bombed</i>, with
 * <i>what</i> for what was done and the noun for what it is called; the parser hangs it on the noun.
 */
final class WhatIsCalled extends TreeEdits {
    private static final Set<String> CALLING = Set.of(
            "call",
            "describe",
            "term",
            "label",
            "brand",
            "see",
            "regard",
            "consider",
            "denounce",
            "condemn",
            "dismiss");

    private WhatIsCalled(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        WhatIsCalled repairs = new WhatIsCalled(tokens);
        for (Token token : tokens) {
            repairs.mend(token.index());
        }
        return List.copyOf(repairs.tokens);
    }

    private void mend(int i) {
        Token what = tokens.get(i);
        boolean open = what.tag().equals("WP") && what.lemma().equals("what") && i > 0 && isIn(i - 1);
        Optional<Token> calling = open ? calling(what) : Optional.empty();
        Optional<Token> main = calling.flatMap(c -> verbOver(tokens.get(c.head())));
        if (main.isEmpty()) {
            return;
        }
        Token verb = calling.get();
        Token called = tokens.get(verb.head());
        boolean as = any(verb.index(), t -> t.form().equals("as") && t.index() > verb.index());
        hang(verb, main.get().index(), "advcl");
        hang(tokens.get(i - 1), verb.index(), "mark");
        hang(what, verb.index(), "obj");
        hang(called, verb.index(), as ? "obl" : "xcomp");
        child(verb.index(), t -> t.form().equals("as")).ifPresent(t -> hang(t, called.index(), "case"));
    }

    private boolean isIn(int i) {
        return tokens.get(i).form().equalsIgnoreCase("in");
    }

    /** The verb whose object <i>what</i> is, hung on the noun behind it. */
    private Optional<Token> calling(Token what) {
        return Optional.of(what)
                .filter(t -> t.head() > t.index())
                .map(t -> tokens.get(t.head()))
                .filter(v -> v.isVerb() && CALLING.contains(v.lemma()) && v.is("acl:relcl") && v.head() > v.index())
                .filter(v -> tokens.get(v.head()).isNoun() && any(v.index(), t -> t.is("nsubj")));
    }

    private Optional<Token> verbOver(Token noun) {
        int at = noun.head();
        while (at >= 0 && !tokens.get(at).isVerb()) {
            at = tokens.get(at).head();
        }
        return at < 0 || at > noun.index() ? Optional.empty() : Optional.of(tokens.get(at));
    }
}
