package org.nuncio.sentence;

import java.util.List;

/** <i>flights to and from Mali</i>, <i>clashes in and around Gao</i>: the noun behind hangs where both prepositions say, and not on the first of them. */
final class PairedPrepositions extends TreeEdits {
    private PairedPrepositions(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        PairedPrepositions pairs = new PairedPrepositions(tokens);
        for (int i = 3; i < tokens.size(); i++) {
            pairs.hang(i);
        }
        return List.copyOf(pairs.tokens);
    }

    private void hang(int i) {
        Token noun = tokens.get(i);
        Token first = noun.is("conj") && noun.isNoun() && noun.head() < i ? tokens.get(noun.head()) : noun;
        int at = first.index();
        boolean paired = first != noun
                && first.is("case")
                && at > 0
                && at + 2 < i
                && tokens.get(at + 1).is("cc")
                && tokens.get(at + 2).is("case")
                && tokens.get(at + 2).head() == i;
        Token before = tokens.get(Math.max(0, at - 1));
        if (paired && (before.isNoun() || before.isVerb())) {
            hang(noun, before.index(), before.isNoun() ? "nmod" : "obl");
            hang(first, i, "case");
            hang(tokens.get(at + 1), i, "cc");
        }
    }
}
