package org.nuncio.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A tree that is being mended: its tokens, and how to ask and change who hangs on whom. */
abstract class TreeEdits {
    final List<Token> tokens;

    TreeEdits(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** Whether from each token the heads lead up to a root, and none of them back to it. */
    static boolean areTree(List<Token> tokens) {
        boolean[] rooted = new boolean[tokens.size()];
        for (Token token : tokens) {
            int at = token.index();
            int steps = 0;
            while (at >= 0 && !rooted[at] && steps <= tokens.size()) {
                at = tokens.get(at).head();
                steps++;
            }
            if (steps > tokens.size()) {
                return false;
            }
            for (int up = token.index(); up != at; up = tokens.get(up).head()) {
                rooted[up] = true;
            }
        }
        return true;
    }

    final boolean isComma(int i) {
        return tokens.get(i).form().equals(",");
    }

    final boolean isBelow(int index, int top) {
        int at = index;
        for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
            if (at == top) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    final int first(int top) {
        int first = top;
        for (Token token : tokens) {
            if (token.index() < first && isBelow(token.index(), top)) {
                first = token.index();
            }
        }
        return first;
    }

    final int last(int top) {
        int last = top;
        for (Token token : tokens) {
            if (token.index() > last && !token.is("punct") && isBelow(token.index(), top)) {
                last = token.index();
            }
        }
        return last;
    }

    /** The first dependent of a head that passes; a loop, since the repairs ask it some hundred times a sentence. */
    final Optional<Token> child(int head, Predicate<Token> test) {
        for (Token token : tokens) {
            if (token.head() == head && test.test(token)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    final boolean any(int head, Predicate<Token> test) {
        return child(head, test).isPresent();
    }

    final boolean none(int head, Predicate<Token> test) {
        return child(head, test).isEmpty();
    }

    final void hang(Token token, int head, String relation) {
        tokens.set(
                token.index(),
                with(tokens.get(token.index()), tokens.get(token.index()).tag(), head, relation));
    }

    /** The first of a verb and the auxiliaries and adverbs right before it. */
    final int opening(Token verb) {
        int first = verb.index();
        while (first > 1
                && tokens.get(first - 1).head() == verb.index()
                && (tokens.get(first - 1).relation().startsWith("aux")
                        || tokens.get(first - 1).is("advmod"))) {
            first--;
        }
        return first;
    }

    /** <i>The envoy, who had on Sunday met the king, left</i>: where the verb of a relative clause stands for that of the sentence, the verb joined to it takes that place. */
    final void endRelative(Token noun, Token relative) {
        Optional<Token> behind = noun.head() == relative.index()
                ? child(relative.index(), t -> t.is("conj") && t.isVerb() && t.index() > relative.index())
                : Optional.empty();
        if (behind.isEmpty() || any(behind.get().index(), t -> t.is("nsubj"))) {
            return;
        }
        Token main = behind.get();
        hang(main, relative.head(), relative.relation());
        for (Token token : List.copyOf(tokens)) {
            boolean outside = token.index() <= noun.index() || token.index() > main.index();
            if (token.head() == relative.index() && outside) {
                hang(token, main.index(), token.relation());
            }
        }
        hang(relative, noun.index(), "acl:relcl");
    }

    static Token with(Token token, String tag, int head, String relation) {
        return new Token(token.index(), token.form(), token.lemma(), tag, token.entity(), head, relation, token.span());
    }
}
