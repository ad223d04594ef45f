package org.nuncio.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Who else is said to have done the same by a verb that stands for another: <i>Japan condemned it, and so did Korea</i>, <i>… as have France and Italy</i>. */
final class Ellipsis {
    private static final Set<String> STANDING_IN = Set.of("do", "have", "be", "will", "would");
    private static final Set<String> LIKE = Set.of("so", "as");

    private Ellipsis() {}

    /** Further subjects of the verb, without those joined to them. */
    static List<Token> subjects(Sentence sentence, Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token clause : sentence.children(verb)) {
            boolean same = (clause.is("conj") || clause.is("advcl") || clause.is("parataxis"))
                    && clause.index() > verb.index()
                    && STANDING_IN.contains(clause.lemma())
                    && sentence.hasChild(clause, t -> LIKE.contains(t.lemma()) && t.index() < clause.index())
                    && !sentence.hasChild(clause, t -> t.is("advmod:neg") || t.is("xcomp") || t.is("ccomp"));
            if (same) {
                sentence.children(clause).stream()
                        .filter(t -> t.index() > clause.index() && (t.is("nsubj") || t.is("obj")))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
