package org.nuncio.sentence;

import java.util.List;
import java.util.Set;

/** <i>will have no choice but to close the border</i>: closing it is what one will have to do, wherever the parser hangs it. */
final class NoChoice extends TreeEdits {
    private static final Set<String> CHOICES = Set.of("choice", "option", "alternative", "recourse");
    private static final Set<String> BUT = Set.of("but", "except", "than");

    private NoChoice(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        NoChoice edits = new NoChoice(tokens);
        for (int i = 2; i + 3 < tokens.size(); i++) {
            edits.leftOver(i);
        }
        return List.copyOf(edits.tokens);
    }

    private void leftOver(int i) {
        Token choice = tokens.get(i);
        Token but = tokens.get(i + 1);
        Token to = tokens.get(i + 2);
        boolean none = CHOICES.contains(choice.lemma())
                && BUT.contains(but.form())
                && to.form().equals("to")
                && to.head() > i
                && any(i, t -> t.is("det") && t.lemma().equals("no"));
        boolean had =
                none && choice.head() >= 0 && tokens.get(choice.head()).lemma().equals("have");
        if (had) {
            hang(tokens.get(to.head()), choice.head(), "xcomp");
            hang(but, to.head(), "mark");
            hang(choice, choice.head(), "dep"); // an object would be taken for the one who is to act
        }
    }
}
