package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;

/**
 * Mends infinitives that the parser takes for something else: for the verb of the sentence in <i>The cleric called on his followers to march</i>, with the true one
 * as a participle of the subject, and for a noun in <i>called on them to march on Lima</i>.
 */
final class InfinitiveRoot extends TreeEdits {
    private InfinitiveRoot(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        InfinitiveRoot infinitives = new InfinitiveRoot(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            infinitives.noun(i);
            infinitives.root(i);
        }
        return List.copyOf(infinitives.tokens);
    }

    private void noun(int i) {
        Token verb = tokens.get(i);
        Token to = tokens.get(i - 1);
        boolean taken = verb.tag().equals("VB")
                && verb.head() >= 0
                && (verb.is("obl") || verb.is("nmod"))
                && to.head() == i
                && to.is("case")
                && to.lemma().equals("to");
        if (taken) {
            tokens.set(i - 1, with(to, "TO", i, "aux"));
            hang(verb, verb.head(), tokens.get(verb.head()).isVerb() ? "xcomp" : "acl");
        }
    }

    private void root(int i) {
        Token infinitive = tokens.get(i);
        Optional<Token> to = child(i, t -> t.tag().equals("TO") && t.index() < i);
        boolean bare = infinitive.head() < 0
                && infinitive.tag().equals("VB")
                && to.isPresent()
                && none(i, t -> t.is("aux") && !t.tag().equals("TO") || t.is("aux:pass"));
        Optional<Token> subject = bare ? child(i, t -> t.is("nsubj") && t.isNoun()) : Optional.empty();
        Optional<Token> verb = subject.flatMap(s -> child(
                s.index(),
                t -> t.relation().equals("acl")
                        && t.tag().equals("VBN")
                        && t.index() > s.index()
                        && t.index() < to.get().index()
                        && none(t.index(), c -> c.relation().startsWith("aux"))));
        verb.ifPresent(found -> promote(found, subject.get(), infinitive));
    }

    private void promote(Token verb, Token subject, Token infinitive) {
        for (Token token : List.copyOf(tokens)) {
            if (token.head() == infinitive.index() && token.index() < verb.index()) {
                hang(token, verb.index(), token.relation());
            }
        }
        hang(subject, verb.index(), "nsubj");
        hang(infinitive, verb.index(), "xcomp");
        tokens.set(verb.index(), with(verb, "VBD", -1, "root"));
    }
}
