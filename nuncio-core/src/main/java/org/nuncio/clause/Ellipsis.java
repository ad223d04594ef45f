package org.nuncio.clause;

import java.util.List;
import java.util.Set;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Verbs that stand for another and say that somebody else has done the same: <i>Japan condemned it, and so did Korea</i>, <i>… as have France and Italy</i>. */
public final class Ellipsis {
    private static final Set<String> STANDING_IN = Set.of("do", "have", "be", "will", "would");
    private static final Set<String> LIKE = Set.of("so", "as");

    private Ellipsis() {}

    /** The verbs that stand for the given one. */
    public static List<Token> of(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(clause -> clause.is("conj") || clause.is("advcl") || clause.is("parataxis"))
                .filter(clause -> clause.index() > verb.index() && STANDING_IN.contains(clause.lemma()))
                .filter(clause ->
                        sentence.hasChild(clause, t -> LIKE.contains(t.lemma()) && t.index() < clause.index()))
                .filter(clause -> !sentence.hasChild(clause, t -> t.is("advmod:neg") || t.is("xcomp") || t.is("ccomp")))
                .toList();
    }
}
