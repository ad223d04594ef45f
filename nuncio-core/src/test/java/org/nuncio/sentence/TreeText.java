package org.nuncio.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nuncio.text.Span;

/** Trees as the parser gives them, written {@code form/lemma/TAG/head/relation} with heads from 1 and 0 for the root. */
final class TreeText {
    private TreeText() {}

    /** The tokens of a tree after they were mended, as {@code form/TAG/head/relation}. */
    static List<String> mended(String tree, UnaryOperator<List<Token>> mend) {
        List<Token> tokens = new ArrayList<>();
        String[] words = tree.split(" ");
        for (int i = 0; i < words.length; i++) {
            String[] p = words[i].split("/");
            tokens.add(new Token(i, p[0], p[1], p[2], "", Integer.parseInt(p[3]) - 1, p[4], new Span(i, i + 1)));
        }
        return mend.apply(tokens).stream()
                .map(t -> t.form() + "/" + t.tag() + "/" + (t.head() + 1) + "/" + t.relation())
                .toList();
    }
}
