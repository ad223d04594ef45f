package org.nuncio.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Verbs that stand for another and say that somebody else has done the same: <i>Japan condemned it, and so did Korea</i>, <i>… as have France and Italy</i>. */
public final class Ellipsis {
    private static final Set<String> STANDING_IN = Set.of("do", "have", "be", "will", "would");
    private static final Set<String> LIKE = Set.of("so", "as");

    private Ellipsis() {}

    /** The verbs that stand for the given one. */
    public static List<Token> of(Sentence sentence, Token verb) {
        Stream<Token> below = sentence.children(verb).stream()
                .filter(clause -> clause.is("conj") || clause.is("advcl") || clause.is("parataxis"));
        Stream<Token> above = sentence.head(verb).stream()
                .filter(clause -> verb.is("ccomp") || verb.is("parataxis")); // Chad has offered to help; so has Mali
        return Stream.concat(below, above)
                .filter(clause -> clause.index() > verb.index() && STANDING_IN.contains(clause.lemma()))
                .filter(clause ->
                        sentence.hasChild(clause, t -> LIKE.contains(t.lemma()) && t.index() < clause.index()))
                .filter(clause -> sentence.tokens().subList(verb.index() + 1, clause.index()).stream()
                        .noneMatch(t -> isMain(sentence, t)))
                .filter(clause -> !sentence.hasChild(
                        clause, t -> t.is("advmod:neg") || t.is("xcomp") || t.is("ccomp") && t.index() != verb.index()))
                .toList();
    }

    /** A verb with a subject of its own that stands beside others: what stands for a verb stands for the last of these. */
    private static boolean isMain(Sentence sentence, Token token) {
        boolean beside = token.head() < 0 || token.is("conj") || token.is("parataxis") || token.is("ccomp");
        return token.isVerb()
                && beside
                && sentence.hasChild(token, t -> t.relation().startsWith("nsubj"));
    }
}
