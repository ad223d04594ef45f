package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends whom somebody helps: in <i>offered to help Chad find them</i> Chad is helped, and not only who finds them. */
final class HelpedToAct extends TreeEdits {
    private static final Set<String> HELPING = Set.of("help", "assist");

    private HelpedToAct(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        HelpedToAct repairs = new HelpedToAct(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            repairs.mend(i);
        }
        return List.copyOf(repairs.tokens);
    }

    private void mend(int i) {
        Token verb = tokens.get(i);
        if (!HELPING.contains(verb.lemma()) || !verb.isVerb() || any(i, t -> t.is("obj"))) {
            return;
        }
        Optional<Token> act = child(i, t -> t.is("ccomp") && t.tag().equals("VB") && t.index() > i);
        Optional<Token> helped =
                act.flatMap(a -> child(a.index(), t -> t.is("nsubj") && t.index() > i && t.index() < a.index()));
        boolean told = act.filter(
                        a -> any(a.index(), t -> t.is("mark") || t.tag().equals("MD")))
                .isPresent();
        if (helped.isPresent() && !told) {
            hang(helped.get(), i, "obj");
            hang(act.get(), i, "xcomp");
        }
    }
}
