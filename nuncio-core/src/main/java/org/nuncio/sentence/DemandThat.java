package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends a verb that the parser takes for a noun: in <i>hold two soldiers and demand that Chad free ten men</i> nobody holds a demand. */
final class DemandThat extends TreeEdits {
    private static final Set<String> DEMANDS = Set.of("demand", "request", "claim", "vow", "warn");

    private DemandThat(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        DemandThat clauses = new DemandThat(tokens);
        for (int i = 1; i + 1 < tokens.size(); i++) {
            clauses.mend(i);
        }
        return List.copyOf(clauses.tokens);
    }

    private void mend(int i) {
        Token demand = tokens.get(i);
        boolean bare = demand.tag().equals("NN")
                && DEMANDS.contains(demand.lemma())
                && demand.is("conj")
                && tokens.get(i - 1).is("cc")
                && tokens.get(i + 1).form().equals("that");
        Optional<Token> verb = bare ? verbOver(demand) : Optional.empty();
        Optional<Token> told = child(i, t -> t.isVerb() && t.index() > i + 1 && any(t.index(), c -> c.is("nsubj")));
        if (verb.isEmpty() || told.isEmpty()) {
            return;
        }
        tokens.set(i, with(demand, "VBP", verb.get().index(), "conj"));
        hang(tokens.get(i - 1), verb.get().index(), "cc");
        hang(tokens.get(told.get().index()), i, "ccomp");
        hang(tokens.get(i + 1), told.get().index(), "mark");
    }

    /** The verb whose object the noun before the <i>and</i> is. */
    private Optional<Token> verbOver(Token demand) {
        Token first = tokens.get(demand.head());
        return Optional.of(first)
                .filter(t -> t.isNoun() && t.is("obj") && t.head() < t.index())
                .map(t -> tokens.get(t.head()))
                .filter(Token::isVerb);
    }
}
