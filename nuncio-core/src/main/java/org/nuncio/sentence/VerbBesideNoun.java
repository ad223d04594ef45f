package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;

/** Mends a finite verb that the parser joins to a noun: <i>accused Chad of arming the rebels and said it would answer</i>; no rebels are beside what is said. */
final class VerbBesideNoun extends TreeEdits {
    private VerbBesideNoun(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        VerbBesideNoun edits = new VerbBesideNoun(tokens);
        for (int i = 2; i < tokens.size(); i++) {
            if (edits.isAstray(i)) {
                edits.join(i);
            }
        }
        return List.copyOf(edits.tokens);
    }

    /** Of a noun that is said to be something, <i>it was a ploy and posed no threat</i>, the verb may go on; the parser may take the article for the noun. */
    private boolean isAstray(int i) {
        Token verb = tokens.get(i);
        boolean joined = verb.is("conj") && verb.tag().equals("VBD") && verb.head() < i;
        Token noun = joined ? tokens.get(verb.head()) : verb;
        return joined
                && (noun.isNoun() || noun.is("det"))
                && none(noun.index(), t -> t.is("cop"))
                && none(
                        i,
                        t -> t.index() < i
                                && (t.relation().startsWith("aux")
                                        || t.relation().startsWith("nsubj")));
    }

    private void join(int i) {
        Optional<Token> main = tokens.subList(0, i).stream()
                .filter(t -> t.tag().equals("VBD") && any(t.index(), c -> c.is("nsubj")))
                .filter(t -> !t.is("acl:relcl") && isBelow(i, t.index()))
                .reduce((a, b) -> b);
        main.ifPresent(m -> {
            hang(tokens.get(i), m.index(), "conj");
            Token and = tokens.get(i - 1);
            if (and.is("cc")) {
                hang(and, m.index(), "cc");
            }
        });
    }
}
