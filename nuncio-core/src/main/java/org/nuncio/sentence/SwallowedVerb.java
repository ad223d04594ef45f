package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends a clause whose verb the parser has put into the relative clause before it: in <i>Chad spoke, while Mali, which froze 33 million euros of aid, called on him to go</i> it takes
 * <i>called</i> for what was done to the aid, and Mali for a second subject of <i>spoke</i>.
 */
final class SwallowedVerb extends TreeEdits {
    private static final Set<String> PAST = Set.of("VBN", "VBD");
    private static final Set<String> BELOW = Set.of("acl", "conj", "advcl", "parataxis");

    private SwallowedVerb(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        SwallowedVerb clauses = new SwallowedVerb(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            clauses.mend(i);
        }
        return List.copyOf(clauses.tokens);
    }

    private void mend(int i) {
        Token noun = tokens.get(i);
        boolean second = noun.is("nsubj")
                && noun.head() >= 0
                && noun.head() < i
                && any(noun.head(), t -> t.is("nsubj") && t.index() < noun.head());
        if (!second) {
            return;
        }
        Optional<Token> relative = child(i, t -> t.is("acl:relcl") && isComma(first(t.index()) - 1));
        relative.flatMap(this::verbIn).ifPresent(verb -> raise(verb, noun));
    }

    /** Behind the comma that ends the relative clause. */
    private Optional<Token> verbIn(Token relative) {
        return tokens.stream()
                .filter(t -> PAST.contains(t.tag()) && BELOW.contains(t.relation()) && t.index() > relative.index())
                .filter(t -> isComma(t.index() - 1) && t.head() != relative.index())
                .filter(t -> isBelow(t.index(), relative.head()))
                .filter(t ->
                        none(t.index(), c -> c.is("obl:agent") || c.relation().startsWith("nsubj") || c.is("cc")))
                .filter(t -> any(t.index(), c -> c.index() > t.index() && !c.is("punct")))
                .findFirst();
    }

    private void raise(Token verb, Token noun) {
        int before = first(noun.index());
        Optional<Token> mark = Optional.of(tokens.get(before)).filter(t -> t.is("mark"));
        tokens.set(verb.index(), with(verb, "VBD", noun.head(), mark.isPresent() ? "advcl" : "conj"));
        hang(noun, verb.index(), "nsubj");
        mark.ifPresent(m -> hang(m, verb.index(), "mark"));
    }
}
