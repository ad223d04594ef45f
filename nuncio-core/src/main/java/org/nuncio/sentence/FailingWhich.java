package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;

/** Mends <i>Chad must pay by Friday, failing which Mali will close the port</i>: the port is closed beside and not by failing, which marks that clause. */
final class FailingWhich extends TreeEdits {
    private FailingWhich(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        FailingWhich repairs = new FailingWhich(tokens);
        for (int i = 0; i + 2 < tokens.size(); i++) {
            repairs.mend(i);
        }
        return List.copyOf(repairs.tokens);
    }

    private void mend(int i) {
        boolean failing = tokens.get(i).form().equals("failing")
                && tokens.get(i + 1).form().equals("which")
                && tokens.get(i).head() >= 0;
        int main = failing ? tokens.get(i).head() : -1;
        Optional<Token> threatened = !failing
                ? Optional.empty()
                : tokens.subList(i + 2, tokens.size()).stream()
                        .filter(t ->
                                t.isVerb() && any(t.index(), aux -> aux.tag().equals("MD")))
                        .findFirst()
                        .filter(verb -> !isBelow(main, verb.index()));
        if (threatened.isPresent()) {
            int verb = threatened.get().index();
            hang(tokens.get(verb), main, "conj");
            hang(tokens.get(i), verb, "mark");
            hang(tokens.get(i + 1), i, "fixed");
        }
    }
}
